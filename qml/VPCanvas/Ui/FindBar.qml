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
    property var known: []
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
        bar.known = bar.below(undefined, []);
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        bar.search("");
    }

    function close(): void {
        bar.visible = false;
        bar.closed();
    }

    // Up to 12 whose name, detail or identifier holds the text; names that start with it come first.
    function search(text: string): void {
        const wanted = text.trim().toLowerCase();
        const first = [];
        const rest = [];
        for (const one of bar.known) {
            if (one.text.toLowerCase().startsWith(wanted))
                first.push(one);
            else if ((one.text + " " + one.detail + " " + one.ref).toLowerCase().includes(wanted))
                rest.push(one);
            if (first.length === 12)
                break;
        }
        bar.matches = first.concat(rest).slice(0, 12);
        list.currentIndex = 0;
    }

    // The outline, flat.
    function below(parent: var, found: var): var {
        const model = bar.application.outline;
        const rows = parent === undefined ? model.rowCount() : model.rowCount(parent);
        for (let row = 0; row < rows; ++row) {
            const index = parent === undefined ? model.index(row, 0) : model.index(row, 0, parent);
            found.push({
                text: model.data(index, Models.OutlineModel.TextRole),
                detail: model.data(index, Models.OutlineModel.DetailRole),
                ref: model.data(index, Models.OutlineModel.RefRole),
                icon: model.data(index, Models.OutlineModel.IconRole),
                iconRole: model.data(index, Models.OutlineModel.IconRoleRole)
            });
            bar.below(index, found);
        }
        return found;
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
            onTextEdited: bar.search(field.text)
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
