// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Theme

// The 8 px grid with 4 px half steps, and the heights that all panels share.
QtObject {
    id: space

    readonly property int xs: 4
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 24
    readonly property int xxl: 32

    readonly property int control: space.scaled(32)
    readonly property int smallControl: space.scaled(24)
    readonly property int tableRow: space.scaled(28)
    readonly property int tableHead: space.scaled(24)
    readonly property int listRow: space.scaled(32)
    readonly property int topBar: space.scaled(48)
    readonly property int panelHead: space.scaled(40)
    readonly property int statusBar: space.scaled(24)

    readonly property int cell: 4
    readonly property int radius: 6
    readonly property int card: 8
    readonly property int dialog: 12

    function scaled(pixels: int): int {
        return Math.round(pixels * (1 + (ThemePalette.textScale - 1) * 0.75));
    }
}
