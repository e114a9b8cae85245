// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A chip that can be pressed: a count that filters a list.
T.AbstractButton {
    id: control

    property string tone: "neutral"
    property string severity

    implicitWidth: chip.implicitWidth
    implicitHeight: Math.max(24, chip.implicitHeight)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Accessible.checkable: control.checkable
    Accessible.checked: control.checked

    contentItem: Item {
        Chip {
            id: chip

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: control.text
            tone: control.tone
            severity: control.severity
            Accessible.ignored: true
            border.width: control.checked || control.hovered ? 1 : 0
            border.color: control.checked ? Theme.color.accent : Theme.color.line3

            FocusRing {
                shown: control.visualFocus
                around: chip.radius
            }
        }
    }
}
