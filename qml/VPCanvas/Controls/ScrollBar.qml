// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A thin bar that widens under the pointer.
T.ScrollBar {
    id: bar

    implicitWidth: 10
    implicitHeight: 10
    padding: 2
    minimumSize: 0.08
    policy: bar.size < 1 ? T.ScrollBar.AlwaysOn : T.ScrollBar.AsNeeded
    visible: bar.size < 1

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        opacity: bar.active || bar.hovered ? 1 : 0.6
        color: bar.pressed || bar.hovered ? Theme.color.line3 : Theme.color.line2
    }
}
