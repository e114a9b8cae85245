// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Theme

// Durations in milliseconds; all are 0 when a person asked for reduced motion.
QtObject {
    id: motion

    readonly property bool reduced: ThemePalette.reducedMotion
    readonly property int hover: motion.reduced ? 0 : 80
    readonly property int toggle: motion.reduced ? 0 : 140
    readonly property int panel: motion.reduced ? 0 : 200
    readonly property int fly: motion.reduced ? 0 : 240
    readonly property int tooltipDelay: 500
    readonly property list<real> easeOut: [0.2, 0, 0, 1, 1, 1]
}
