// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import VPCanvas.Controls
import VPCanvas.Models

// One speed of the playback.
MenuItem {
    id: item

    required property Player playback
    required property real speed

    text: qsTr("%1×", "speed").arg(item.speed)
    checkable: true
    checked: item.playback.speed === item.speed
    onTriggered: item.playback.speed = item.speed
}
