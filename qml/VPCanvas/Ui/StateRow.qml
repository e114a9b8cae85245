// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A row of a device's table; what the last event made or changed stays marked until the next.
Rectangle {
    id: row

    required property string device
    required property int aliveInDevice
    required property string inside
    required property string outside
    required property string destination
    required property string protocol
    required property string stateText
    required property string idle
    required property int madeAt
    required property bool changed
    required property bool isNew
    property bool isFirst: false // of its device
    readonly property int headRoom: row.isFirst ? Theme.space.tableRow : 0
    signal chosen

    implicitHeight: row.headRoom + Theme.space.scaled(44)
    color: Theme.color.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.inside + " → " + row.outside + " → " + row.destination
    Accessible.description: row.stateText
    Accessible.onPressAction: row.chosen()

    Label {
        x: 16
        width: row.width - 32
        height: Theme.space.tableRow
        visible: row.isFirst
        text: row.device + "  ·  " + qsTr("%n row(s)", "", row.aliveInDevice)
        font: Theme.type.labelStrong
    }

    Rectangle {
        y: row.headRoom
        width: parent.width
        height: parent.height - y
        color: row.changed ? Theme.color.accentSoft : pointer.containsMouse ? Theme.color.surface2 : "transparent"
    }

    MouseArea {
        id: pointer

        anchors.fill: parent
        anchors.topMargin: row.headRoom
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: row.chosen()
    }

    Rectangle {
        y: row.headRoom
        width: 3
        height: parent.height - y
        visible: row.changed
        color: Theme.color.accent
    }

    Label {
        id: before

        x: 16
        y: row.headRoom + 4
        text: row.inside
        font: Theme.type.mono
        Accessible.ignored: true
    }

    Label {
        id: arrow

        x: before.x + before.width + 6
        y: row.headRoom + 4
        visible: row.outside !== row.inside
        text: "→"
        color: Theme.color.text3
        Accessible.ignored: true
    }

    ChangedText {
        x: arrow.x + arrow.width + 6
        y: row.headRoom + 3
        visible: row.outside !== row.inside && row.isNew
        changed: true
        text: row.outside
    }

    Label {
        x: arrow.x + arrow.width + 6
        y: row.headRoom + 4
        visible: row.outside !== row.inside && !row.isNew
        text: row.outside
        font: Theme.type.monoStrong
        Accessible.ignored: true
    }

    Label {
        x: 16
        y: row.headRoom + Theme.space.scaled(24)
        width: row.width - 32
        text: row.protocol + "  → " + row.destination + "  ·  " + row.stateText + "  ·  " + qsTr("idle %1").arg(row.idle)
        font: Theme.type.caption
        color: Theme.color.text2
        Accessible.ignored: true
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
