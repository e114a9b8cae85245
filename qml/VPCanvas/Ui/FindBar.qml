// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// Finds a thing on the canvas by name, identifier or address, and flies there.
Rectangle {
    id: bar

    required property Models.Application application
    property var matches: []
    signal chosen(string ref)
    signal closed

    objectName: "findBar"
    visible: false
    width: 420
    height: column.height + 16
    color: Theme.color.surface
    border.color: Theme.color.line2
    radius: Theme.space.card

    function open(): void {
        bar.visible = true;
        field.clear();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        bar.search("");
    }

    function close(): void {
        bar.visible = false;
        bar.closed();
    }

    function search(text: string): void {
        bar.matches = bar.drawn(bar.application.flow.suggestions(text));
    }

    // A service or an address that is not drawn cannot be flown to.
    function drawn(names: var): var {
        return names.filter(name => name.ref !== "");
    }

    function choose(row: int): void {
        if (row < 0 || row >= bar.matches.length)
            return;
        const ref = bar.matches[row].ref;
        bar.close();
        bar.chosen(ref);
    }

    Shadow {}

    Column {
        id: column

        x: 8
        y: 8
        width: bar.width - 16
        spacing: 4

        SearchField {
            id: field

            objectName: "findField"
            width: parent.width
            name: qsTr("Find")
            placeholderText: qsTr("Name, identifier or address")
            onTextEdited: {
                bar.search(field.text);
                list.currentIndex = 0;
            }
            onAccepted: bar.choose(Math.max(0, list.currentIndex))
            onActiveFocusChanged: if (!activeFocus)
                bar.visible = false
            Keys.onEscapePressed: bar.close()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
        }

        SuggestionList {
            id: list

            width: parent.width
            model: bar.matches
            onChosen: row => bar.choose(row)
        }

        Label {
            visible: bar.matches.length === 0
            width: parent.width
            padding: 8
            text: qsTr("Nothing by that name")
            color: Theme.color.text2
        }
    }
}
