// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A hop on the scale above the lane.
Item {
    id: tick

    required property int index

    Rectangle {
        y: 18
        width: 1
        height: parent.height - 18
        color: Theme.color.line
    }

    Label {
        x: 7
        y: 2
        text: tick.index
        font: Theme.type.caption
        color: Theme.color.text3
        Accessible.ignored: true
    }
}
