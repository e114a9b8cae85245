// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// What is compared, what fails, what runs on it, and how to restore.
Rectangle {
    id: bar

    required property Models.PlacementController placement
    readonly property var groups: bar.placement.groups
    readonly property var services: bar.placement.services
    readonly property bool narrow: bar.width < 1600
    readonly property bool tight: bar.width < 1360

    height: Theme.space.scaled(48)
    color: Theme.color.surface

    Row {
        x: bar.tight ? 12 : 24
        height: parent.height
        spacing: bar.tight ? 8 : 12

        Label {
            height: parent.height
            visible: !bar.narrow
            text: qsTr("Racks")
            font: Theme.type.bodyStrong
        }

        Segmented {
            objectName: "placementLayout"
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.space.scaled(28)
            small: true
            name: qsTr("Compare")
            value: bar.placement.layout
            entries: [
                {
                    value: "side",
                    text: qsTr("Side by side")
                },
                {
                    value: "one",
                    text: qsTr("One group")
                }
            ]
            onChosen: value => bar.placement.layout = value
        }

        ComboBox {
            objectName: "placementGroup"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 160)
            height: Theme.space.scaled(28)
            visible: bar.placement.layout === "one"
            name: qsTr("Group")
            textRole: "text"
            valueRole: "value"
            model: bar.groups
            currentIndex: bar.groups.findIndex(group => group.value === bar.placement.current)
            onActivated: row => bar.placement.current = bar.groups[row].value
        }

        Divider {
            anchors.verticalCenter: parent.verticalCenter
            upright: true
        }

        Label {
            height: parent.height
            text: qsTr("Fail")
            font: Theme.type.label
            color: Theme.color.text2
        }

        Segmented {
            objectName: "placementExtent"
            anchors.verticalCenter: parent.verticalCenter
            height: Theme.space.scaled(28)
            small: true
            name: qsTr("What fails")
            value: bar.placement.extent
            entries: bar.placement.extents
            onChosen: value => bar.placement.fail(value)
        }

        Divider {
            anchors.verticalCenter: parent.verticalCenter
            upright: true
        }

        ComboBox {
            objectName: "placementService"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, bar.tight ? 168 : 240)
            height: Theme.space.scaled(28)
            name: qsTr("Service on the group")
            textRole: "text"
            valueRole: "value"
            model: bar.services
            currentIndex: bar.services.findIndex(service => service.value === bar.placement.service)
            onActivated: row => bar.placement.service = bar.services[row].value
        }

        Switch {
            objectName: "packClusters"
            anchors.verticalCenter: parent.verticalCenter
            visible: bar.placement.hasCluster
            text: qsTr("Pack one rack")
            checked: bar.placement.packed
            onToggled: bar.placement.packed = checked
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: bar.tight ? 12 : 24
        height: parent.height
        spacing: 8

        PlacementLegend {
            height: parent.height
            visible: !bar.narrow
        }

        Button {
            objectName: "restoreButton"
            anchors.verticalCenter: parent.verticalCenter
            small: true
            iconName: "undo"
            text: qsTr("Restore")
            hint: qsTr("Everything is up again")
            hintKeys: "Esc"
            enabled: bar.placement.failedCount > 0
            onClicked: bar.placement.restore()
        }

        Button {
            objectName: "placeAnewButton"
            anchors.verticalCenter: parent.verticalCenter
            small: true
            iconName: "redo"
            hint: qsTr("Place all instances anew, as after a stop and a start")
            onClicked: bar.placement.placeAnew()
        }

        Button {
            objectName: "createGroupButton"
            anchors.verticalCenter: parent.verticalCenter
            small: true
            iconName: "plus"
            hint: qsTr("Create a placement group")
            onClicked: menu.popup(width - menu.implicitWidth, height + 4)

            PlacementGroupMenu {
                id: menu

                placement: bar.placement
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
