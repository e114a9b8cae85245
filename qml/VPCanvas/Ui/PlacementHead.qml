// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// Which group, its strategy, how many members, and what can be done with it.
Item {
    id: head

    required property Models.PlacementPanel panel
    required property Models.PlacementController placement
    readonly property bool isGroup: head.panel.ref !== ""
    signal detailAsked

    implicitHeight: Theme.space.scaled(64)

    IconTile {
        id: tile

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        name: head.isGroup ? "placementGroup" : "instance"
        role: head.isGroup ? "kPlacement" : "kCompute"
        iconSize: 20
    }

    Column {
        anchors.left: tile.right
        anchors.leftMargin: 12
        anchors.right: right.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: head.panel.title
            font: Theme.type.subhead
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            text: head.panel.subtitle
            font: Theme.type.label
            color: Theme.color.text2
            wrapMode: Text.WordWrap
            maximumLineCount: 2
        }
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            text: head.panel.countText
        }

        Button {
            objectName: "addInstance"
            visible: head.isGroup
            small: true
            kind: "ghost"
            iconName: "plus"
            hint: qsTr("Launch an instance into %1").arg(head.panel.title)
            onClicked: launch.show()

            PlacementLaunch {
                id: launch

                panel: head.panel
                placement: head.placement
            }
        }

        Button {
            objectName: "groupMenu"
            visible: head.isGroup
            small: true
            kind: "ghost"
            iconName: "more"
            hint: qsTr("More for %1").arg(head.panel.title)
            onClicked: menu.popup(width - menu.implicitWidth, height + 4)

            Menu {
                id: menu

                MenuItem {
                    objectName: "group-stopAll"
                    text: qsTr("Stop all")
                    iconName: "pause"
                    enabled: head.panel.total > 0
                    onTriggered: head.placement.stopAll(head.panel.ref)
                }
                MenuItem {
                    objectName: "group-startAll"
                    text: qsTr("Start all")
                    iconName: "play"
                    enabled: head.panel.stopped.length > 0
                    onTriggered: head.placement.startAll(head.panel.ref)
                }
                MenuItem {
                    text: qsTr("Show on the canvas")
                    iconName: "eye"
                    onTriggered: head.detailAsked()
                }
                MenuSeparator {}
                MenuItem {
                    objectName: "group-delete"
                    text: head.panel.deleteRefusal === "" ? qsTr("Delete the group") : qsTr("Delete the group (only when empty)")
                    iconName: "close"
                    danger: true
                    enabled: head.panel.deleteRefusal === ""
                    onTriggered: head.placement.deleteGroup(head.panel.ref)
                }
            }
        }
    }
}
