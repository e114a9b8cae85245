// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Icon, name, identifier, badges and the commands of what is selected.
Item {
    id: head

    required property InspectorModel model
    signal actionAsked(string id)

    implicitHeight: Math.max(56, names.implicitHeight + 24)

    function toneOf(tone: string): string {
        return tone === "public" ? "pub" : tone === "private" ? "priv" : tone === "" ? "neutral" : tone;
    }

    IconTile {
        id: tile

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        name: head.model.icon
        role: head.model.iconRole === "" ? "text2" : head.model.iconRole
        iconSize: 20
    }

    // A name keeps its line; where it is long the badges stand beside the identifier.
    readonly property bool tight: title.implicitWidth > badges.x - names.x - 8

    Column {
        id: names

        anchors.left: tile.right
        anchors.leftMargin: 8
        anchors.right: head.tight ? more.left : badges.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            id: title

            objectName: "inspectorTitle"
            width: parent.width
            text: head.model.title
            font: Theme.type.subhead
            Accessible.role: Accessible.Heading
        }

        Label {
            width: head.tight ? Math.min(implicitWidth, badges.x - parent.x - 8) : parent.width
            text: head.model.state === "one" ? head.model.subtitle : head.model.kindText
            font: head.model.state === "one" ? Theme.type.monoSmall : Theme.type.caption
            color: Theme.color.text3
        }
    }

    Row {
        id: badges

        anchors.right: more.left
        anchors.rightMargin: more.visible ? 4 : 0
        y: head.tight ? names.y + names.height - Math.round((height + Theme.space.scaled(14)) / 2) : Math.round((parent.height - height) / 2)
        spacing: 4

        Repeater {
            model: head.model.badges

            delegate: Chip {
                required property var modelData

                text: modelData.text
                iconName: modelData.icon === undefined ? "" : modelData.icon
                tone: head.toneOf(modelData.tone)
            }
        }

    }

    Item {
        id: more

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? actionButton.width : 0
        height: actionButton.height
        visible: head.model.actions.length > 0

        Button {
            id: actionButton

            objectName: "inspectorActions"
            kind: "ghost"
            small: true
            iconName: "more"
            hint: qsTr("More")
            onClicked: actions.popup(width - actions.implicitWidth, height + 4)

            Menu {
                id: actions

                Instantiator {
                    model: head.model.actions
                    onObjectAdded: (index, object) => actions.insertItem(index, object as MenuItem)
                    onObjectRemoved: (index, object) => actions.removeItem(object as MenuItem)

                    delegate: MenuItem {
                        required property var modelData

                        text: modelData.text
                        iconName: modelData.icon === undefined ? "" : modelData.icon
                        enabled: modelData.enabled !== false
                        danger: modelData.id === "delete"
                        onTriggered: head.actionAsked(modelData.id)
                    }
                }
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
