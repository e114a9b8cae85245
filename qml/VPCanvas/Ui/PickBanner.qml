// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Says what the next click on the canvas picks.
FloatBar {
    id: banner

    required property FlowController flow

    implicitWidth: row.implicitWidth + 24
    implicitHeight: Theme.space.control + 8

    Row {
        id: row

        x: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "cursor"
            role: "accent"
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: banner.flow.picking === "source" ? qsTr("Click where the packet starts") : qsTr("Click where the packet goes")
            font: Theme.type.bodyMedium
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            kind: "ghost"
            small: true
            text: qsTr("Cancel")
            keys: ""
            onClicked: banner.flow.picking = ""
        }
    }
}
