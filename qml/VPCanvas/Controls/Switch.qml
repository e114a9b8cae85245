// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// On or off, said in words beside the switch.
T.Switch {
    id: control

    property string name

    implicitWidth: 32 + (control.text === "" ? 0 : Theme.space.s + words.implicitWidth)
    implicitHeight: Theme.space.smallControl
    hoverEnabled: true
    spacing: Theme.space.s
    Accessible.role: Accessible.CheckBox
    Accessible.name: control.name !== "" ? control.name : control.text
    Accessible.checkable: true
    Accessible.checked: control.checked

    indicator: Rectangle {
        y: Math.round((control.height - height) / 2)
        width: 32
        height: 18
        radius: 9
        color: !control.enabled ? Theme.color.surface3 : control.checked ? Theme.color.accentFill : Theme.color.line3

        Rectangle {
            x: control.checked ? 16 : 2
            y: 2
            width: 14
            height: 14
            radius: 7
            color: Theme.color.accentText

            Behavior on x {
                enabled: !Theme.motion.reduced
                NumberAnimation {
                    duration: Theme.motion.toggle
                    easing.type: Easing.OutCubic
                }
            }
        }

        FocusRing {
            shown: control.visualFocus
            around: 9
        }
    }

    contentItem: Label {
        id: words

        leftPadding: 32 + control.spacing
        text: control.text
        font: Theme.type.label
        color: Theme.color.text2
        Accessible.ignored: true
    }
}
