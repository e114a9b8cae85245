// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls

// A line of the start screen's menu.
T.AbstractButton {
    id: nav

    property string iconName
    property string keys
    property bool on: false

    implicitWidth: 200
    width: parent === null ? implicitWidth : parent.width
    implicitHeight: Theme.space.scaled(36)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: nav.text
    Keys.onReturnPressed: nav.clicked()

    contentItem: Item {
        Icon {
            x: 12
            anchors.verticalCenter: parent.verticalCenter
            name: nav.iconName
            role: nav.on ? "accent" : "text2"
        }

        Label {
            x: 40
            height: parent.height
            width: parent.width - x - 48
            text: nav.text
            font: Theme.type.bodyMedium
            color: nav.on ? Theme.color.accent : Theme.color.text2
            Accessible.ignored: true
        }

        KeyCap {
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            visible: nav.keys !== ""
            text: nav.keys
        }
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: nav.on ? Theme.color.accentSoft : nav.hovered ? Theme.color.surface3 : "transparent"

        FocusRing {
            shown: nav.visualFocus
            gap: -2
        }
    }
}
