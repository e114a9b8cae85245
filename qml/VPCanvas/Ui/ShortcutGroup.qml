// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls

// One group of the shortcut sheet, without the lines that the search does not name.
Column {
    id: group

    required property var modelData
    property string filter
    readonly property var shown: group.modelData.entries.filter(entry => (entry[0] + " " + entry[1]).toLowerCase().includes(group.filter.trim().toLowerCase()))

    visible: group.shown.length > 0
    spacing: 6

    Label {
        text: group.modelData.title
        font: Theme.type.labelStrong
        color: Theme.color.text2
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: group.shown

        delegate: KeyHint {
            required property var modelData

            text: modelData[0]
            keys: modelData[1]
        }
    }
}
