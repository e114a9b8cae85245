// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

Rectangle {
    id: card

    default property alias content: column.data
    property string title

    width: 346
    height: column.height + 64
    radius: Theme.space.card
    color: Theme.color.surface
    border.color: Theme.color.line

    Label {
        x: 20
        y: 16
        text: card.title
        font: Theme.type.bodyStrong
    }

    Column {
        id: column

        x: 20
        y: 48
        width: parent.width - 40
        spacing: 12
    }
}
