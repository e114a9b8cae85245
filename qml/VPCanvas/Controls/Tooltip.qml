// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// The name of a thing and its key, after half a second, for the pointer and for the keyboard alike.
T.ToolTip {
    id: tip

    property string keys
    property T.Control target: null

    parent: tip.target
    visible: tip.text !== "" && tip.target !== null && (tip.target.hovered || tip.target.visualFocus)
    delay: Theme.motion.tooltipDelay
    timeout: 8000
    x: tip.target === null ? 0 : Math.round((tip.target.width - tip.implicitWidth) / 2)
    y: tip.target === null ? 0 : tip.target.height + 6
    margins: 6
    implicitWidth: Math.min(280, content.implicitWidth + 20)
    implicitHeight: content.implicitHeight + 12
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    font: Theme.type.label

    contentItem: Item {
        Row {
            id: content

            x: 10
            y: 6
            spacing: Theme.space.s

            Label {
                width: Math.min(implicitWidth, 260 - (cap.visible ? cap.implicitWidth + Theme.space.s : 0))
                text: tip.text
                font: tip.font
                color: Theme.color.tooltipText
                wrapMode: Text.WordWrap
            }

            Label {
                id: cap

                visible: tip.keys !== ""
                text: tip.keys
                font: tip.font
                color: Theme.color.tooltipText
                opacity: 0.7
            }
        }
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: Theme.color.tooltip
    }
}
