// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// What the signs on the racks mean.
Row {
    id: legend

    spacing: 12

    Row {
        height: legend.height
        spacing: 4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "instance"
            role: "kCompute"
        }

        Label {
            height: parent.height
            text: qsTr("Instance")
            font: Theme.type.label
            color: Theme.color.text2
        }
    }

    Row {
        height: legend.height
        spacing: 6

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 5
            height: 5
            radius: 2.5
            color: Theme.color.line3
        }

        Label {
            height: parent.height
            text: qsTr("Free host")
            font: Theme.type.label
            color: Theme.color.text2
        }
    }

    Row {
        height: legend.height
        spacing: 6

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 7
            height: 7
            radius: 3.5
            color: "transparent"
            border.width: 1
            border.color: Theme.color.line3
        }

        Label {
            height: parent.height
            text: qsTr("Taken by others")
            font: Theme.type.label
            color: Theme.color.text2
        }
    }

    Row {
        height: legend.height
        spacing: 4

        SeverityMark {
            anchors.verticalCenter: parent.verticalCenter
            severity: "error"
            size: 14
        }

        Label {
            height: parent.height
            text: qsTr("Failed")
            font: Theme.type.label
            color: Theme.color.text2
        }
    }
}
