// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One field: its name and value, before and after where it changed. Chosen, its bytes are lit below.
Item {
    id: field

    required property int index
    required property string layerName
    required property string name
    required property string inValue
    required property string outValue
    required property bool changed
    required property string tab
    property bool chosen: false
    readonly property bool shown: field.tab === "diff" ? field.changed : field.tab === "in" ? field.inValue !== "" : field.outValue !== ""
    signal clicked

    visible: field.shown
    height: field.shown ? (field.tab === "diff" ? Theme.space.scaled(44) : Theme.space.scaled(24)) : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: field.layerName + " " + field.name
    Accessible.description: field.changed ? field.inValue + " → " + field.outValue : field.inValue + field.outValue

    Rectangle {
        anchors.fill: parent
        color: field.chosen ? Theme.color.accentSoft : pointer.containsMouse ? Theme.color.surface2 : "transparent"
    }

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: field.clicked()
    }

    Label {
        x: 16
        width: Theme.space.scaled(64)
        height: Theme.space.scaled(24)
        text: field.layerName
        font: Theme.type.caption
        color: Theme.color.text3
        Accessible.ignored: true
    }

    Label {
        x: 16 + Theme.space.scaled(68)
        width: Theme.space.scaled(120)
        height: Theme.space.scaled(24)
        text: field.name
        font: Theme.type.label
        color: Theme.color.text2
        Accessible.ignored: true
    }

    Label {
        x: 16 + Theme.space.scaled(192)
        width: field.width - x - 16
        height: Theme.space.scaled(24)
        visible: field.tab !== "diff"
        text: field.tab === "in" ? field.inValue : field.outValue
        font: field.changed ? Theme.type.monoSmallStrong : Theme.type.monoSmall
        Accessible.ignored: true
    }

    ChangedText {
        x: 16 + Theme.space.scaled(68)
        y: Theme.space.scaled(22)
        visible: field.tab === "diff"
        changed: true
        text: field.outValue
    }

    Label {
        x: 16 + Theme.space.scaled(192)
        y: 0
        width: field.width - x - 16
        height: Theme.space.scaled(24)
        visible: field.tab === "diff"
        text: field.inValue
        font.family: Theme.type.monoFace
        font.pixelSize: Theme.type.monoSmall.pixelSize
        font.strikeout: true
        color: Theme.color.text3
        Accessible.ignored: true
    }
}
