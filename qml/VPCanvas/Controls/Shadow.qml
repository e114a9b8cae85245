// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A soft shadow behind floating bars and menus (2) or dialogs (3), as a nine-patch picture.
BorderImage {
    id: shadow

    property int elevation: 2
    readonly property int margin: shadow.elevation === 3 ? 56 : 22
    readonly property int corner: shadow.elevation === 3 ? 12 : 8

    anchors.fill: parent
    anchors.margins: -shadow.margin
    z: -1
    border.left: shadow.margin + shadow.corner + 2
    border.right: shadow.margin + shadow.corner + 2
    border.top: shadow.margin + shadow.corner + 2
    border.bottom: shadow.margin + shadow.corner + 2
    source: "image://frame/shadow" + shadow.elevation + "/" + Theme.brightness
    Accessible.ignored: true
}
