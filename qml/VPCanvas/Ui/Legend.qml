// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// How to read the traced path.
FloatBar {
    id: legend

    property bool blocked: false

    implicitWidth: row.implicitWidth + 24
    implicitHeight: Theme.space.scaled(32)

    Row {
        id: row

        x: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        LegendEntry {
            line: "fwd"
            text: qsTr("Request")
        }

        LegendEntry {
            line: "ret"
            text: qsTr("Reply")
        }

        LegendEntry {
            visible: legend.blocked
            stop: true
            text: qsTr("Stopped here")
        }

        ChangedText {
            anchors.verticalCenter: parent.verticalCenter
            changed: true
            text: qsTr("changed")
            font: Theme.type.captionMedium
        }
    }
}
