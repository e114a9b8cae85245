// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One line of the outline: fold mark, icon, name, detail, worst finding.
Rectangle {
    id: line

    required property int row
    required property int depth
    required property bool hasChildren
    required property bool expanded
    required property string ref
    required property string text
    required property string detail
    required property string icon
    required property string iconRole
    required property string severity
    required property string kindText
    required property string description
    property bool current: false
    property bool chosen: false
    signal pressed(bool toggles)
    signal opened
    signal folded

    implicitHeight: Theme.space.tableRow
    implicitWidth: 200
    color: line.chosen ? Theme.color.accentSoft : pointer.containsMouse ? Theme.color.surface3 : "transparent"
    Accessible.role: Accessible.TreeItem
    Accessible.name: line.kindText + " " + line.text
    Accessible.description: line.description
    Accessible.selected: line.chosen

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onClicked: mouse => line.pressed((mouse.modifiers & (Qt.ControlModifier | Qt.ShiftModifier)) !== 0)
        onDoubleClicked: line.opened()
    }

    Icon {
        id: fold

        x: 8 + 14 * line.depth
        anchors.verticalCenter: parent.verticalCenter
        visible: line.hasChildren
        name: line.expanded ? "chevD" : "chevR"
        role: "text3"
        size: 12

        MouseArea {
            anchors.fill: parent
            anchors.margins: -6
            onClicked: line.folded()
        }
    }

    Icon {
        id: mark

        x: fold.x + 18
        anchors.verticalCenter: parent.verticalCenter
        name: line.icon
        role: line.iconRole
    }

    Label {
        id: words

        x: mark.x + 22
        width: Math.min(implicitWidth, line.width - x - 12 - worst.width)
        height: line.height
        text: line.text
        font: Theme.type.labelMedium
        Accessible.ignored: true
    }

    Label {
        x: words.x + words.width + 8
        width: line.width - x - 12 - worst.width
        height: line.height
        visible: width > 40
        text: line.detail
        font: Theme.type.monoSmall
        color: Theme.color.text3
        Accessible.ignored: true
    }

    SeverityMark {
        id: worst

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: line.severity !== ""
        severity: line.severity === "" ? "ok" : line.severity
        size: 12
    }

    FocusRing {
        shown: line.current
        gap: -4
        around: 6
    }
}
