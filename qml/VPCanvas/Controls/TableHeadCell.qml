// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// One title of a table's head.
Label {
    id: cell

    required property string modelData
    required property int index

    leftPadding: Theme.space.s
    rightPadding: 4
    text: cell.modelData
    font: Theme.type.captionMedium
    color: Theme.color.text3
    Accessible.role: Accessible.ColumnHeader
}
