// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A row of a menu: icon, words, key. danger paints it red.
T.MenuItem {
    id: item

    property string iconName
    property string iconRole
    property string keys
    property bool danger: false
    readonly property string inkRole: !item.enabled ? "line3" : item.highlighted ? "onAccent" : item.danger ? "err" : "text"

    implicitWidth: leftPadding + rightPadding + 24 + words.implicitWidth + (item.keys === "" ? 16 : keyText.implicitWidth + 32)
    implicitHeight: Theme.space.tableRow
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    hoverEnabled: true
    Accessible.role: Accessible.MenuItem
    Accessible.name: item.text

    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: item.checkable && item.checked ? "check" : item.iconName
            role: item.enabled && !item.highlighted && item.iconRole !== "" ? item.iconRole : item.inkRole
        }

        Label {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: 24
            anchors.right: keyText.left
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            color: Theme.color.role(item.inkRole)
            Accessible.ignored: true
        }

        Label {
            id: keyText

            anchors.right: parent.right
            anchors.rightMargin: item.subMenu === null ? 0 : 16
            anchors.verticalCenter: parent.verticalCenter
            text: item.keys
            font: Theme.type.label
            color: item.highlighted ? Theme.color.accentText : Theme.color.text3
            Accessible.ignored: true
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: item.subMenu !== null
            name: "chevR"
            role: item.inkRole
            size: 12
        }
    }

    background: Rectangle {
        radius: 5
        color: item.highlighted && item.enabled ? Theme.color.accentFill : "transparent"
    }
}
