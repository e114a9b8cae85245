// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A dashed rounded outline: drop zones and empty states.
BorderImage {
    id: frame

    property string role: "line3"

    border.left: 14
    border.right: 14
    border.top: 14
    border.bottom: 14
    horizontalTileMode: BorderImage.Repeat
    verticalTileMode: BorderImage.Repeat
    source: "image://frame/dashed-" + frame.role + "/" + Theme.brightness
    Accessible.ignored: true
}
