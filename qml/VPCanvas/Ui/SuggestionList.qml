// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls

// Names that fit what was typed: {text, detail, ref, icon, iconRole}.
ListView {
    id: list

    signal chosen(int row)

    implicitHeight: Math.min(contentHeight, 9 * Theme.space.listRow)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List

    delegate: SuggestionRow {
        width: list.width
        current: list.currentIndex === index
        onChosen: list.chosen(index)
    }
}
