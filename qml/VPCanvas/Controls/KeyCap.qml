// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A key of the keyboard.
Rectangle {
    id: cap

    property string text

    implicitWidth: Math.max(18, words.implicitWidth + 10)
    implicitHeight: Theme.space.scaled(18)
    radius: 4
    color: Theme.color.surface2
    border.color: Theme.color.line2
    Accessible.ignored: true

    Rectangle {
        x: 2
        y: parent.height - 2
        width: parent.width - 4
        height: 1
        color: Theme.color.line2
    }

    Label {
        id: words

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -0.5
        text: cap.text
        font: Theme.type.captionMedium
        color: Theme.color.text2
    }
}
