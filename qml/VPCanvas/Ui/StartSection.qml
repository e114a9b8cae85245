// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A heading of the start screen and its cards.
Item {
    id: section

    default property alias content: cards.data
    property string title
    property string note

    x: 32
    width: parent === null ? 0 : parent.width - 64
    implicitHeight: cards.y + cards.implicitHeight

    Label {
        id: head

        width: parent.width - noteText.width - 16
        text: section.title
        font: Theme.type.heading
        Accessible.role: Accessible.Heading
    }

    Label {
        id: noteText

        anchors.right: parent.right
        anchors.baseline: head.baseline
        text: section.note
        font: Theme.type.label
        color: Theme.color.text2
    }

    Flow {
        id: cards

        y: head.height + 12
        width: section.width
        spacing: 16
    }
}
