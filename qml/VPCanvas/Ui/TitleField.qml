// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Document

// The file's name, edited in place.
TextField {
    id: field

    required property Document document
    property real maximumWidth: 240
    signal committed

    objectName: "titleField"
    name: qsTr("Name of the network")
    text: field.document.title
    placeholderText: qsTr("Untitled")
    font: Theme.type.bodyStrong
    quiet: true
    implicitWidth: Math.min(field.maximumWidth, measure.advanceWidth + 18)
    implicitHeight: 28
    leftPadding: 4
    rightPadding: 4
    onActiveFocusChanged: if (!activeFocus)
        field.ensureVisible(0)
    onTextChanged: if (!activeFocus)
        field.cursorPosition = 0
    onWidthChanged: if (!activeFocus)
        field.ensureVisible(0)
    onEditingFinished: {
        if (field.text !== field.document.title)
            field.document.title = field.text;
    }
    onAccepted: field.committed()
    Keys.onEscapePressed: {
        field.text = field.document.title;
        field.committed();
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: field.activeFocus ? Theme.color.surface : field.hovered ? Theme.color.surface3 : "transparent"
        border.width: field.activeFocus ? 2 : 0
        border.color: Theme.color.focus
    }

    Connections {
        target: field.document

        function onTitleChanged(): void {
            field.text = field.document.title;
        }
    }

    TextMetrics {
        id: measure

        font: field.font
        text: field.text === "" ? field.placeholderText : field.text
    }
}
