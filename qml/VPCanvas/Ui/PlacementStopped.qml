// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// Members that are stopped: they keep their membership and take no host.
Flow {
    id: view

    required property Models.PlacementPanel panel
    required property Models.PlacementController placement
    signal menuAsked(string ref, Item item)

    visible: view.panel.stopped.length > 0
    spacing: 6

    Label {
        height: 24
        text: qsTr("Stopped")
        font: Theme.type.label
        color: Theme.color.text3
    }

    Repeater {
        model: view.panel.stopped

        delegate: Button {
            id: chip

            required property var modelData

            objectName: "stopped-" + chip.modelData.name
            small: true
            iconName: "instance"
            text: chip.modelData.name
            hint: qsTr("Start, take out of the group or terminate")
            onClicked: view.menuAsked(chip.modelData.ref, chip)
        }
    }
}
