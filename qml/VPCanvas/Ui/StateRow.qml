// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A row of a device's table; what the last event made or changed stays marked until the next.
Rectangle {
    id: row

    required property string inside
    required property string outside
    required property string destination
    required property string protocol
    required property string stateText
    required property string idle
    required property int madeAt
    required property bool changed
    required property bool isNew
    signal chosen

    implicitHeight: Theme.space.scaled(44)
    color: row.changed ? Theme.color.accentSoft : pointer.containsMouse ? Theme.color.surface2 : Theme.color.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.inside + " → " + row.outside + " → " + row.destination
    Accessible.description: row.stateText
    Accessible.onPressAction: row.chosen()

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: row.chosen()
    }

    Rectangle {
        width: 3
        height: parent.height
        visible: row.changed
        color: Theme.color.accent
    }

    Label {
        id: before

        x: 16
        y: 4
        text: row.inside
        font: Theme.type.mono
        Accessible.ignored: true
    }

    Label {
        id: arrow

        x: before.x + before.width + 6
        y: 4
        visible: row.outside !== row.inside
        text: "→"
        color: Theme.color.text3
        Accessible.ignored: true
    }

    ChangedText {
        x: arrow.x + arrow.width + 6
        y: 3
        visible: row.outside !== row.inside && row.isNew
        changed: true
        text: row.outside
    }

    Label {
        x: arrow.x + arrow.width + 6
        y: 4
        visible: row.outside !== row.inside && !row.isNew
        text: row.outside
        font: Theme.type.monoStrong
        Accessible.ignored: true
    }

    Label {
        x: 16
        y: Theme.space.scaled(24)
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
