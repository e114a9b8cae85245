// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A part of a panel: small head with icon, note and a button, then its rows, then a line.
Item {
    id: section

    default property alias content: column.data
    property alias action: actionRow.data
    property string title
    property string note
    property string iconName
    property string iconRole: "text2"
    property bool divider: true
    property int padding: Theme.space.l

    width: parent === null ? 0 : parent.width
    implicitHeight: column.implicitHeight + (head.visible ? head.height + Theme.space.s : 0) + 24

    Item {
        id: head

        x: section.padding
        y: 12
        width: section.width - 2 * section.padding
        height: Math.max(16, actionRow.height)
        visible: section.title !== ""

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: section.iconName !== ""
            name: section.iconName
            role: section.iconRole
        }

        Label {
            anchors.left: parent.left
            anchors.leftMargin: mark.visible ? 24 : 0
            anchors.right: noteText.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            text: section.title
            font: Theme.type.captionStrong
            color: Theme.color.text2
            Accessible.role: Accessible.Heading
        }

        Label {
            id: noteText

            anchors.right: actionRow.left
            anchors.rightMargin: actionRow.width > 0 ? 8 : 0
            anchors.verticalCenter: parent.verticalCenter
            text: section.note
            font: Theme.type.caption
            color: Theme.color.text3
        }

        Row {
            id: actionRow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
        }
    }

    Column {
        id: column

        x: section.padding
        y: 12 + (head.visible ? head.height + Theme.space.s : 0)
        width: section.width - 2 * section.padding
        spacing: Theme.space.s
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        visible: section.divider
        color: Theme.color.line
    }
}
