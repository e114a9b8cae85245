// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Theme

// Text sizes and weights. The bundled faces fall back to VPCanvas Sans KR for Hangul (set up with the fonts).
QtObject {
    id: type

    readonly property real scale: ThemePalette.textScale
    readonly property string face: "VPCanvas Sans"
    readonly property string monoFace: "VPCanvas Mono"

    readonly property font display: type.make(type.face, 28, Font.DemiBold, -0.5)
    readonly property font heading: type.make(type.face, 20, Font.DemiBold, -0.2)
    readonly property font subhead: type.make(type.face, 15, Font.DemiBold, 0)
    readonly property font body: type.make(type.face, 13, Font.Normal, 0)
    readonly property font bodyMedium: type.make(type.face, 13, Font.Medium, 0)
    readonly property font bodyStrong: type.make(type.face, 13, Font.DemiBold, 0)
    readonly property font label: type.make(type.face, 12, Font.Normal, 0)
    readonly property font labelMedium: type.make(type.face, 12, Font.Medium, 0)
    readonly property font labelStrong: type.make(type.face, 12, Font.DemiBold, 0)
    readonly property font caption: type.make(type.face, 11, Font.Normal, 0)
    readonly property font captionMedium: type.make(type.face, 11, Font.Medium, 0)
    readonly property font captionStrong: type.make(type.face, 11, Font.DemiBold, 0)
    readonly property font tag: type.make(type.face, 10, Font.Bold, 0)
    readonly property font mono: type.make(type.monoFace, 12, Font.Normal, 0)
    readonly property font monoStrong: type.make(type.monoFace, 12, Font.DemiBold, 0)
    readonly property font monoSmall: type.make(type.monoFace, 11, Font.Normal, 0)
    readonly property font monoSmallStrong: type.make(type.monoFace, 11, Font.DemiBold, 0)

    function make(family: string, pixels: int, weight: int, spacing: real): font {
        return Qt.font({
            family: family,
            pixelSize: Math.round(pixels * type.scale),
            weight: weight,
            letterSpacing: spacing
        });
    }
}
