// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// An icon on a tile of its own colour at 12 %.
Rectangle {
    id: tile

    property string name
    property string role: "text2"
    property int size: 32
    property int iconSize: Math.round(tile.size * 0.68 / 2) * 2

    implicitWidth: tile.size
    implicitHeight: tile.size
    radius: Theme.space.radius
    color: Theme.color.tint(tile.role, 0.12)

    Icon {
        anchors.centerIn: parent
        name: tile.name
        role: tile.role
        size: tile.iconSize
    }
}
