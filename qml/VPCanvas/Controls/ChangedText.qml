// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A value; when it was changed here it wears the highlighter, which means nothing else.
Item {
    id: value

    property string text
    property bool changed: false
    property font font: value.changed ? Theme.type.monoSmallStrong : Theme.type.monoSmall
    property color color: Theme.color.text

    implicitWidth: words.implicitWidth + 6
    implicitHeight: Theme.space.scaled(17)

    Rectangle {
        anchors.fill: parent
        visible: value.changed
        radius: 3
        color: Theme.color.chgBg
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 2
        visible: value.changed
        color: Theme.color.chgLine
    }

    Label {
        id: words

        x: 3
        anchors.verticalCenter: parent.verticalCenter
        text: value.text
        font: value.font
        color: value.changed ? Theme.color.chgText : value.color
        elide: Text.ElideNone
        Accessible.name: value.changed ? qsTr("%1, changed here").arg(value.text) : value.text
    }
}
