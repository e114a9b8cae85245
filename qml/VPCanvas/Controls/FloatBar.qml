// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A bar that floats on the canvas: tools, zoom, the overview map.
Rectangle {
    id: bar

    property int elevation: 2

    color: Theme.color.surface
    border.color: Theme.color.line2
    radius: Theme.space.card

    Shadow {
        elevation: bar.elevation
    }

    // Clicks on the bar are not clicks on the canvas below it.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        z: -1
        onWheel: wheel => wheel.accepted = true
    }
}
