// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A box with a tick, a dash when mixed, and its words.
T.CheckBox {
    id: control

    implicitWidth: 16 + (control.text === "" ? 0 : Theme.space.s + words.implicitWidth)
    implicitHeight: Theme.space.smallControl
    hoverEnabled: true
    spacing: Theme.space.s
    Accessible.role: Accessible.CheckBox
    Accessible.name: control.text
    Accessible.checkable: true
    Accessible.checked: control.checked

    indicator: Rectangle {
        readonly property bool filled: control.checkState !== Qt.Unchecked

        y: Math.round((control.height - height) / 2)
        width: 16
        height: 16
        radius: 4
        color: filled ? Theme.color.accentFill : Theme.color.surface
        border.width: filled ? 0 : control.hovered ? 2 : 1
        border.color: Theme.color.line3

        Icon {
            anchors.centerIn: parent
            visible: parent.filled
            name: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            role: "onAccent"
            size: 12
        }

        FocusRing {
            shown: control.visualFocus
            around: 4
        }
    }

    contentItem: Label {
        id: words

        leftPadding: 16 + control.spacing
        text: control.text
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}
