// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The ring around what has the keyboard: 2 px, 2 px outside the control.
Rectangle {
    id: ring

    property bool shown: false
    property int gap: 2
    property real around: Theme.space.radius

    anchors.fill: parent
    anchors.margins: -(ring.gap + 2)
    visible: ring.shown
    color: "transparent"
    radius: ring.around + ring.gap + 2
    border.width: 2
    border.color: Theme.color.focus
}
