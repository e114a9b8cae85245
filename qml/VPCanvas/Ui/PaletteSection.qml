// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls

// One group of the palette in two columns.
Item {
    id: section

    required property var modelData
    required property CanvasView canvas
    signal placed

    implicitHeight: head.height + grid.height + 12

    Label {
        id: head

        x: 16
        y: 8
        width: section.width - 32
        height: Theme.space.scaled(24)
        text: section.modelData.title
        font: Theme.type.captionStrong
        color: Theme.color.text3
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: grid

        x: 12
        y: 8 + head.height
        columns: section.width < 220 ? 1 : 2
        spacing: 4

        Repeater {
            model: section.modelData.entries

            delegate: PaletteItem {
                width: (section.width - 24 - 4 * (grid.columns - 1)) / grid.columns
                canvas: section.canvas
                onPlaced: section.placed()
            }
        }
    }
}
