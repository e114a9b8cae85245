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

    Label {
        x: 8
        height: parent.height
        text: line.tag
        font: Theme.type.caption
        color: Theme.color.text3
    }

    Label {
        x: line.tagWidth + 8
        height: parent.height
        text: line.before
        font: Theme.type.monoSmall
        color: line.changed ? Theme.color.text : Theme.color.text2
        elide: Text.ElideNone
    }

    ChangedText {
        x: Math.round(line.tagWidth + 5 + (line.width - line.tagWidth) / 2)
        anchors.verticalCenter: parent.verticalCenter
        text: line.after
        changed: line.changed
        color: Theme.color.text2
    }
}
