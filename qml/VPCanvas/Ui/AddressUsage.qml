// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// How full a subnet is: used, kept by AWS, free.
Section {
    id: usage

    required property real total
    required property real used
    required property real reserved
    required property real free

    title: qsTr("Addresses")
    note: qsTr("%L1 in all").arg(usage.total)

    Rectangle {
        width: parent.width
        height: 8
        radius: 4
        color: Theme.color.surface3
        Accessible.role: Accessible.ProgressBar
        Accessible.name: qsTr("%L1 used, %L2 kept by AWS, %L3 free").arg(usage.used).arg(usage.reserved).arg(usage.free)

        Rectangle {
            width: Math.max(usage.used > 0 ? 4 : 0, parent.width * usage.used / usage.total)
            height: 8
            radius: Math.min(4, width / 2)
            color: Theme.color.accent
        }

        Rectangle {
            x: Math.max(usage.used > 0 ? 4 : 0, parent.width * usage.used / usage.total) + 1
            width: Math.max(4, parent.width * usage.reserved / usage.total)
            height: 8
            color: Theme.color.line3
        }
    }

    Row {
        width: parent.width
        spacing: 12

        UsageKey {
            ink: Theme.color.accent
            text: qsTr("%L1 used").arg(usage.used)
        }

        UsageKey {
            ink: Theme.color.line3
            text: qsTr("%L1 kept by AWS").arg(usage.reserved)
        }

        UsageKey {
            ink: Theme.color.surface3
            text: qsTr("%L1 free").arg(usage.free)
        }
    }
}
