// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Window
import VPCanvas.Theme

// A line icon in the colour of a theme role, painted at the exact size of the device.
Image {
    id: icon

    property string name
    property string role: "text2"
    property int size: 16

    width: icon.size
    height: icon.size
    sourceSize.width: Math.round(icon.size * Screen.devicePixelRatio)
    sourceSize.height: Math.round(icon.size * Screen.devicePixelRatio)
    source: icon.name === "" ? "" : "image://icon/" + icon.name + "/" + icon.role + "/" + Theme.brightness + "/" + ThemePalette.iconRevision
    smooth: false
    Accessible.ignored: true
}
