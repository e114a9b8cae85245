// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The rounded box around a table: a head row and its rows as children of one column.
Item {
    id: frame

    default property alias rows: column.data

    width: parent === null ? 0 : parent.width
    implicitHeight: column.implicitHeight + 2

    Rectangle {
        anchors.fill: parent
        radius: Theme.space.radius
        color: Theme.color.surface
    }

    Column {
        id: column

        x: 1
        y: 1
        width: frame.width - 2
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.space.radius
        color: "transparent"
        border.color: Theme.color.line
    }
}
