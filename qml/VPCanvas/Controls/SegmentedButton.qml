// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One segment of a Segmented.
T.AbstractButton {
    id: segment

    required property var modelData
    required property int index
    required property bool current
    property bool small: false
    property bool showIcons: true
    signal stepped(int by)

    objectName: "segment-" + segment.modelData.value
    implicitWidth: content.implicitWidth + (segment.small ? 16 : 24)
    text: segment.modelData.text
    hoverEnabled: true
    checked: segment.current
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: segment.text
    Accessible.checked: segment.current
    Keys.onLeftPressed: segment.stepped(-1)
    Keys.onRightPressed: segment.stepped(1)

    contentItem: ButtonContent {
        id: content

        text: segment.text
        font: segment.small ? Theme.type.labelMedium : Theme.type.bodyMedium
        iconName: segment.showIcons && segment.modelData.icon !== undefined ? segment.modelData.icon : ""
        iconRole: segment.modelData.iconRole !== undefined ? segment.modelData.iconRole : segment.current ? "accent" : "text2"
        color: segment.current ? Theme.color.text : Theme.color.text2
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: segment.current ? (Theme.dark ? Theme.color.line2 : Theme.color.surface) : segment.hovered ? Theme.color.line : "transparent"
        border.width: segment.current && !Theme.dark ? 1 : 0
        border.color: Theme.color.line

        FocusRing {
            shown: segment.visualFocus
        }
    }

    Tooltip {
        text: segment.modelData.hint === undefined ? "" : segment.modelData.hint
        target: segment
    }
}
