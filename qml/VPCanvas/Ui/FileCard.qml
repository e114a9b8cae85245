// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls

// A network as a card: its picture, its name, a line about it.
T.AbstractButton {
    id: card

    property string detail
    property string hint
    property url thumbnail
    property string severity
    property string count

    implicitWidth: 240
    implicitHeight: 128 + Theme.space.scaled(54)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: card.text
    Accessible.description: card.detail
    Keys.onReturnPressed: card.clicked()

    contentItem: Item {
        Rectangle {
            id: picture

            x: 2
            y: 2
            width: card.width - 4
            height: 127
            radius: 6
            color: Theme.color.canvas

            Rectangle {
                y: 16
                width: parent.width
                height: parent.height - 16
                color: Theme.color.canvas
            }

            Image {
                anchors.fill: parent
                anchors.margins: 8
                asynchronous: true
                fillMode: Image.PreserveAspectFit
                smooth: true
                mipmap: true
                source: card.thumbnail
                Accessible.ignored: true
            }

            Icon {
                anchors.centerIn: parent
                visible: String(card.thumbnail) === ""
                name: "vpc"
                role: "line3"
                size: 32
            }
        }

        Divider {
            y: 129
            x: 1
            width: card.width - 2
        }

        Label {
            x: 12
            y: 137
            width: card.width - 24 - (chip.visible ? chip.width + 8 : 0)
            text: card.text
            font: Theme.type.bodyMedium
            Accessible.ignored: true
        }

        Label {
            x: 12
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 8
            width: card.width - 24
            text: card.detail
            font: Theme.type.caption
            color: Theme.color.text3
            Accessible.ignored: true
        }

        Chip {
            id: chip

            anchors.right: parent.right
            anchors.rightMargin: 12
            y: 136
            visible: card.severity !== ""
            severity: card.severity
            tone: card.severity === "error" ? "err" : card.severity === "warning" ? "warn" : "ok"
            text: card.count
        }
    }

    background: Rectangle {
        radius: Theme.space.card
        color: Theme.color.surface
        border.width: card.hovered || card.visualFocus ? 2 : 1
        border.color: card.hovered || card.visualFocus ? Theme.color.accent : Theme.color.line2

        Shadow {
            visible: card.hovered
        }

        FocusRing {
            shown: card.visualFocus
            around: 8
        }
    }

    Tooltip {
        text: card.hint
        target: card
    }
}
