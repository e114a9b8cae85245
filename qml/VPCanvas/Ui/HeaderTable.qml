// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// The header on the way in and on the way out; what was changed wears the highlighter.
Item {
    id: table

    property string srcIn
    property string srcOut
    property string dstIn
    property string dstOut
    property bool srcChanged: false
    property bool dstChanged: false
    property bool withHead: true
    readonly property int tagWidth: Theme.space.scaled(40)
    readonly property int line: Theme.space.scaled(22)
    readonly property bool stacked: Math.max(source.wish, destination.wish) > table.width
    readonly property bool headed: table.withHead && !table.stacked

    width: parent === null ? 0 : parent.width
    implicitHeight: (table.headed ? table.line : 0) + source.height + destination.height + 4

    Rectangle {
        anchors.fill: parent
        radius: Theme.space.radius
        color: Theme.color.surface
    }

    Rectangle {
        width: parent.width
        height: table.line + 2
        radius: Theme.space.radius
        visible: table.headed
        color: Theme.color.surface2

        Rectangle {
            y: 6
            width: parent.width
            height: parent.height - 6
            color: Theme.color.surface2
        }

        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }

        Label {
            x: table.tagWidth + 8
            height: parent.height
            text: qsTr("Header in")
            font: Theme.type.captionMedium
            color: Theme.color.text2
        }

        Label {
            x: table.tagWidth + 8 + (table.width - table.tagWidth) / 2
            height: parent.height
            text: qsTr("Header out")
            font: Theme.type.captionMedium
            color: Theme.color.text2
        }
    }

    HeaderLine {
        id: source

        y: (table.headed ? table.line : 0) + 2
        width: table.width
        height: implicitHeight
        stacked: table.stacked
        tagWidth: table.tagWidth
        tag: qsTr("src", "source of a packet, short")
        before: table.srcIn
        after: table.srcOut
        changed: table.srcChanged
    }

    HeaderLine {
        id: destination

        y: source.y + source.height
        width: table.width
        height: implicitHeight
        stacked: table.stacked
        tagWidth: table.tagWidth
        tag: qsTr("dst", "destination of a packet, short")
        before: table.dstIn
        after: table.dstOut
        changed: table.dstChanged
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.space.radius
        color: "transparent"
        border.color: Theme.color.line
    }
}
