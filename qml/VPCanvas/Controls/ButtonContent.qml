// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Icon, text, key and trailing icon of a button, centred when there is room.
Item {
    id: content

    property string text
    property font font
    property color color
    property color keyColor
    property string iconName
    property string iconRole
    property int iconSize: 16
    property string trailingIcon
    property string keys
    property int gap: 6
    readonly property real textRoom: content.width - (row.implicitWidth - words.implicitWidth)

    implicitWidth: row.implicitWidth + (content.keys === "" ? 0 : keyText.implicitWidth + 24)
    implicitHeight: row.implicitHeight

    Row {
        id: row

        x: content.keys === "" ? Math.max(0, Math.round((content.width - width) / 2)) : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: content.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: content.iconName !== ""
            name: content.iconName
            role: content.iconRole
            size: content.iconSize
        }

        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            visible: content.text !== ""
            width: Math.min(implicitWidth, Math.max(0, content.textRoom))
            text: content.text
            font: content.font
            color: content.color
            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: content.trailingIcon !== ""
            name: content.trailingIcon
            role: content.iconRole
            size: 12
        }
    }

    Label {
        id: keyText

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: content.keys !== ""
        text: content.keys
        font: Theme.type.caption
        color: content.keyColor
        Accessible.ignored: true
    }
}
