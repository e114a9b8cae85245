// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// What has failed, at the left; what the hardware is, at the right.
Rectangle {
    id: bar

    required property Models.PlacementController placement

    height: Theme.space.statusBar
    color: Theme.color.surface

    Divider {
        width: parent.width
    }

    Row {
        x: 12
        height: parent.height
        spacing: 16

        Label {
            objectName: "placementStatus"
            height: parent.height
            width: Math.min(implicitWidth, bar.width / 2)
            text: bar.placement.failedCount > 0 ? qsTr("Failed: %1").arg(bar.placement.failedText) : qsTr("Click a rack, a host, a partition's name or Fail AZ.")
            font: Theme.type.caption
            color: Theme.color.text2
        }

        Label {
            height: parent.height
            text: bar.placement.hardwareText
            font: Theme.type.caption
            color: Theme.color.text2
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 12
        height: parent.height
        spacing: 16

        StatusEntry {
            severity: bar.placement.failedCount > 0 ? "error" : "ok"
            text: bar.placement.failedCount > 0 ? qsTr("%n down", "", bar.placement.failedCount) : qsTr("All up")
        }

        StatusEntry {
            text: qsTr("The racks are drawn: AWS shows none of its own")
        }
    }
}
