// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One event: when, what, where, and the row that decided or the field that changed.
Rectangle {
    id: row

    required property int index
    required property int event
    required property string time
    required property string from
    required property string at
    required property string icon
    required property string iconRole
    required property string content
    required property int packet
    required property int flow
    required property string kind
    required property string info
    required property string sentence
    required property string direction
    required property bool happened
    required property bool current
    required property bool stale
    readonly property color ink: row.kind === "dropped" || row.kind === "lost" ? Theme.color.err : row.direction === "return" ? Theme.color.ret : row.direction === "" ? Theme.color.text3 : Theme.color.fwd
    signal chosen
    signal opened

    objectName: "event-" + row.index
    implicitHeight: Theme.space.scaled(44)
    color: row.current ? Theme.color.accentSoft : pointer.containsMouse ? Theme.color.surface2 : Theme.color.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.sentence
    Accessible.description: row.time
    Accessible.onPressAction: row.chosen()

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: row.chosen()
        onDoubleClicked: row.opened()
    }

    Rectangle {
        width: 3
        height: parent.height
        visible: row.current
        color: Theme.color.accent
    }

    Item {
        opacity: row.happened ? 1 : 0.55
        anchors.fill: parent

        Icon {
            x: 16
            y: 6
            name: row.icon
            role: row.iconRole
            size: 16
        }

        Label {
            id: where

            x: 40
            y: 4
            width: Math.min(implicitWidth, row.width - 40 - stamp.width - what.width - 40)
            text: row.at
            font: Theme.type.labelMedium
            Accessible.ignored: true
        }

        Label {
            id: what

            x: where.x + where.width + 8
            y: 4
            text: row.packet < 0 ? "" : "#" + (row.packet + 1) + " " + row.content
            font: Theme.type.label
            color: row.ink
            Accessible.ignored: true
        }

        Label {
            id: stamp

            anchors.right: parent.right
            anchors.rightMargin: 16
            y: 5
            text: row.time
            font: Theme.type.monoSmall
            color: Theme.color.text3
            Accessible.ignored: true
        }

        Chip {
            id: verdict

            x: 40
            y: Theme.space.scaled(22)
            visible: row.kind !== "passed"
            tone: row.kind === "rewritten" ? "changed" : row.kind === "dropped" || row.kind === "lost" ? "err" : row.kind === "delivered" ? "ok" : "neutral"
            severity: row.kind === "dropped" || row.kind === "lost" ? "error" : row.kind === "delivered" ? "ok" : ""
            text: {
                switch (row.kind) {
                case "sent":
                    return qsTr("sent");
                case "rewritten":
                    return qsTr("rewritten");
                case "delivered":
                    return qsTr("delivered");
                case "dropped":
                    return qsTr("dropped");
                case "lost":
                    return qsTr("lost");
                case "expired":
                    return qsTr("row expired");
                case "split":
                    return qsTr("fragmented");
                case "joined":
                    return qsTr("fragment kept");
                case "healthChanged":
                    return qsTr("health changed");
                default:
                    return "";
                }
            }
        }

        Label {
            anchors.left: parent.left
            anchors.leftMargin: verdict.visible ? 40 + verdict.width + 8 : 40
            anchors.right: staleMark.visible ? staleMark.left : parent.right
            anchors.rightMargin: 16
            y: Theme.space.scaled(23)
            text: row.info
            font: Theme.type.monoSmall
            color: Theme.color.text2
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }

        Chip {
            id: staleMark

            anchors.right: parent.right
            anchors.rightMargin: 16
            y: Theme.space.scaled(22)
            visible: row.stale
            tone: "warn"
            severity: "warning"
            text: qsTr("stale")
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
