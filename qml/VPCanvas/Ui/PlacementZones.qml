// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// Which zone's racks are shown, how many of the group are in each, and the button that fails the zone.
Item {
    id: bar

    required property Models.PlacementPanel panel
    required property Models.PlacementController placement
    readonly property var zones: bar.panel.zones
    readonly property var shown: bar.zones.find(zone => zone.value === bar.panel.zone)
    readonly property bool down: bar.shown !== undefined && bar.shown.down

    implicitHeight: Theme.space.smallControl + 8

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: "az"
        role: "azText"
        size: 14
    }

    Button {
        objectName: "zoneButton"
        anchors.left: mark.right
        anchors.leftMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        small: true
        kind: "ghost"
        text: bar.panel.zone
        trailingIcon: "chevD"
        hint: qsTr("Show another Availability Zone")
        onClicked: menu.popup(0, height + 4)

        Menu {
            id: menu

            Repeater {
                model: bar.zones

                delegate: MenuItem {
                    required property var modelData

                    objectName: "zone-" + modelData.value
                    text: qsTr("%1 · %2").arg(modelData.text).arg(modelData.count)
                    checkable: true
                    checked: modelData.value === bar.panel.zone
                    onTriggered: bar.panel.zone = modelData.value
                }
            }
        }
    }

    Button {
        objectName: "failZone"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        small: true
        kind: "ghost"
        iconName: bar.down ? "undo" : "severityError"
        iconRole: bar.down ? "" : "err"
        text: bar.down ? qsTr("Restore AZ") : qsTr("Fail AZ")
        enabled: bar.panel.zone !== ""
        onClicked: bar.placement.toggleZone(bar.panel.zone)
    }
}
