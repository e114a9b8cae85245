// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A line between groups of a menu.
T.MenuSeparator {
    implicitHeight: 9
    implicitWidth: 40

    contentItem: Item {
        Rectangle {
            y: 4
            width: parent.width
            height: 1
            color: Theme.color.line
        }
    }
}
