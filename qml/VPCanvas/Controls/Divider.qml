// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A line of one pixel between parts; upright when it stands in a row.
Rectangle {
    property bool upright: false

    implicitWidth: upright ? 1 : 20
    implicitHeight: upright ? 20 : 1
    color: Theme.color.line
    Accessible.ignored: true
}
