// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The box of menus and drop-down lists.
Rectangle {
    color: Theme.color.surface
    border.color: Theme.color.line2
    radius: Theme.space.card

    Shadow {}
}
