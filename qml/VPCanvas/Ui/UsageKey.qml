// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A colour of the usage bar and what it means.
Row {
    id: key

    property color ink
    property string text

    spacing: 4

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 8
        height: 8
        radius: 2
        color: key.ink
        border.width: 1
        border.color: Theme.color.line2
    }

    Label {
        text: key.text
        font: Theme.type.caption
    }
}
