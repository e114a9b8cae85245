// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A row of a list that can be chosen: icon, words, detail at the right.
T.ItemDelegate {
    id: row

    property string iconName
    property string iconRole: "text2"
    property string detail
    property bool detailMono: false
    property int iconSize: 20

    implicitHeight: Theme.space.listRow
    implicitWidth: 200
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: Theme.type.body
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text
    Accessible.description: row.detail
    Keys.onReturnPressed: row.clicked()

    contentItem: Item {
        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: row.iconName !== ""
            name: row.iconName
            role: row.iconRole
            size: row.iconSize
        }

        Label {
            anchors.left: parent.left
            anchors.leftMargin: row.iconName === "" ? 0 : row.iconSize + 8
            anchors.right: side.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: row.text
            font: row.font
            Accessible.ignored: true
        }

        Label {
            id: side

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: row.detail
            font: row.detailMono ? Theme.type.monoSmall : Theme.type.caption
            color: Theme.color.text2
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: row.highlighted ? Theme.color.accentSoft : row.hovered ? Theme.color.surface3 : "transparent"

        FocusRing {
            shown: row.visualFocus
            gap: -2
        }
    }
}
