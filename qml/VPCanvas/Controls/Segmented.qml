// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

// A choice of few, side by side. entries: [{value, text, icon, iconRole, hint}].
FocusScope {
    id: control

    required property var entries
    property string value
    property bool small: false
    property bool stretched: false
    property bool showIcons: true
    property string name
    signal chosen(string value)

    implicitWidth: row.implicitWidth + 4
    implicitHeight: (control.small ? Theme.space.smallControl : Theme.space.control)
    Accessible.role: Accessible.PageTabList
    Accessible.name: control.name

    function step(by: int): void {
        const at = control.entries.findIndex(entry => entry.value === control.value);
        const next = Math.max(0, Math.min(control.entries.length - 1, at + by));
        if (next !== at) {
            control.chosen(control.entries[next].value);
            (repeater.itemAt(next) as Item)?.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.space.card
        color: Theme.color.surface3
    }

    Row {
        id: row

        x: 2
        y: 2
        spacing: 2

        Repeater {
            id: repeater

            model: control.entries

            delegate: SegmentedButton {
                current: control.value === modelData.value
                small: control.small
                showIcons: control.showIcons
                height: control.height - 4
                width: control.stretched ? (control.width - 4 - 2 * (control.entries.length - 1)) / control.entries.length : implicitWidth
                onStepped: by => control.step(by)
                onClicked: control.chosen(modelData.value)
            }
        }
    }
}
