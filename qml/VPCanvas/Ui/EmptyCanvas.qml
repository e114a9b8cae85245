// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// What to do first on an empty canvas.
Column {
    id: empty

    spacing: 6

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "vpc"
        role: "text3"
        size: 32
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Start with a VPC")
        font: Theme.type.subhead
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Drag it from the palette, then put subnets into it.")
        color: Theme.color.text2
    }
}
