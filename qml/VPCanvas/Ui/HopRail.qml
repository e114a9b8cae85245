// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// The line through the hop numbers: solid for the request, dashed for the reply.
Item {
    id: rail

    property bool reply: false
    property real startsAt: 0
    property real endsAt: 0

    Rectangle {
        y: rail.startsAt
        width: 2
        height: Math.max(0, rail.endsAt - rail.startsAt)
        visible: !rail.reply
        color: Theme.color.tint("fwd", 0.4)
    }

    Image {
        y: rail.startsAt
        width: 2
        height: Math.max(0, rail.endsAt - rail.startsAt)
        visible: rail.reply
        opacity: 0.6
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        source: rail.reply ? "image://frame/dashdown-ret/" + Theme.brightness : ""
    }
}
