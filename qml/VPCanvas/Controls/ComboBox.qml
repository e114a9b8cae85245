// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A choice of many, in a menu under the field. model: list of strings, or of {value, text}.
T.ComboBox {
    id: control

    property bool quiet: false
    property bool ghost: false
    property bool mono: false
    property string name

    implicitWidth: Math.max(64, words.implicitWidth + 12 + Theme.space.s * 2 + 12)
    implicitHeight: Theme.space.control
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: control.mono ? Theme.type.mono : Theme.type.body
    Accessible.role: Accessible.ComboBox
    Accessible.name: control.name
    Accessible.description: control.displayText
    Keys.onReturnPressed: control.popup.open()

    contentItem: Label {
        id: words

        rightPadding: 16
        text: control.displayText
        font: control.font
        color: control.enabled ? Theme.color.text : Theme.color.line3
        Accessible.ignored: true
    }

    indicator: Icon {
        x: control.width - width - Theme.space.s
        y: Math.round((control.height - height) / 2)
        name: "chevD"
        role: control.enabled ? "text2" : "line3"
        size: 12
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: control.ghost && !control.hovered ? "transparent" : control.hovered && control.enabled ? Theme.color.surface3 : Theme.color.surface
        border.width: control.ghost ? 0 : 1
        border.color: control.quiet ? Theme.color.line2 : Theme.color.line3

        FocusRing {
            shown: control.visualFocus
        }
    }

    delegate: ComboBoxRow {
        owner: control
    }

    popup: T.Popup {
        id: menu

        y: control.height + 4
        width: Math.max(control.width, 160)
        implicitHeight: Math.min(320, list.contentHeight + 8)
        padding: 4
        margins: 8

        contentItem: ListView {
            id: list

            clip: true
            implicitHeight: contentHeight
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollBar {}
        }

        background: MenuFrame {}
    }
}
