// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A dashed rounded outline: drop zones and empty states.
BorderImage {
    border.left: 14
    border.right: 14
    border.top: 14
    border.bottom: 14
    horizontalTileMode: BorderImage.Repeat
    verticalTileMode: BorderImage.Repeat
    source: "image://frame/dashed/" + Theme.brightness
    Accessible.ignored: true
}
