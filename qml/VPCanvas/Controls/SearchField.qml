// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A field that filters as one types; Esc empties it first.
TextField {
    id: control

    property string keys

    quiet: true
    leftPadding: 32
    rightPadding: control.length > 0 ? 28 : control.keys === "" ? Theme.space.s : cap.width + 16
    font: Theme.type.label
    Accessible.role: Accessible.EditableText
    Keys.onEscapePressed: event => {
        event.accepted = control.length > 0;
        control.clear();
    }

    Icon {
        x: Theme.space.s
        y: Math.round((Theme.space.control - height) / 2)
        name: "search"
        role: "text3"
    }

    KeyCap {
        id: cap

        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        y: Math.round((Theme.space.control - height) / 2)
        visible: control.keys !== "" && control.length === 0
        text: control.keys
    }

    Button {
        anchors.right: parent.right
        anchors.rightMargin: 4
        y: Math.round((Theme.space.control - height) / 2)
        visible: control.length > 0
        kind: "ghost"
        small: true
        iconName: "close"
        hint: qsTr("Clear")
        focusPolicy: Qt.NoFocus
        onClicked: control.clear()
    }
}
