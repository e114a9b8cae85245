// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A command and its key.
Item {
    id: hint

    property string text
    property string keys

    width: parent === null ? 0 : parent.width
    implicitHeight: Math.max(words.implicitHeight, 20)

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: hint.width - cap.width - 8
        text: hint.text
        font: Theme.type.label
        color: Theme.color.text2
        wrapMode: Text.WordWrap
    }

    KeyCap {
        id: cap

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: hint.keys
    }
}
