// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

// The head of a table. columns: titles; widths: pixels, or 0 for a share of the rest.
Item {
    id: head

    required property var columns
    required property var widths

    width: parent === null ? 0 : parent.width
    height: Theme.space.tableHead

    Repeater {
        model: head.columns

        delegate: TableHeadCell {
            x: TableColumns.left(head.widths, index, head.width)
            width: TableColumns.width(head.widths, index, head.width)
            height: head.height
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.color.line2
    }
}
