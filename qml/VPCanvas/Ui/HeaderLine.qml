// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One end of a header, in and out.
Item {
    id: line

    property string tag
    property string before
    property string after
    property bool changed: false
    property int tagWidth: 40
    property bool stacked: false
    readonly property real wish: 2 * Math.max(old.implicitWidth, now.implicitWidth) + line.tagWidth + 20

    implicitHeight: line.stacked && line.changed ? 2 * Theme.space.scaled(20) + 2 : Theme.space.scaled(22)

    Label {
        x: 8
        height: Theme.space.scaled(22)
        text: line.tag
        font: Theme.type.caption
        color: Theme.color.text3
    }

    Label {
        id: old

        x: line.tagWidth + 8
        height: Theme.space.scaled(22)
        text: line.before
        font: Theme.type.monoSmall
        color: line.changed ? Theme.color.text : Theme.color.text2
        elide: Text.ElideNone
    }

    Label {
        x: line.tagWidth + 8
        y: now.y
        height: now.height
        visible: line.stacked && line.changed
        text: "→"
        font: Theme.type.monoSmall
        color: Theme.color.text2
        Accessible.ignored: true
    }

    ChangedText {
        id: now

        x: line.stacked ? line.tagWidth + 22 : Math.round(line.tagWidth + 5 + (line.width - line.tagWidth) / 2)
        y: line.stacked ? Theme.space.scaled(21) : Math.round((line.height - height) / 2)
        visible: !line.stacked || line.changed
        text: line.after
        changed: line.changed
        color: Theme.color.text2
    }
}
