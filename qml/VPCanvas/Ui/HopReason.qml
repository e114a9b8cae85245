// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// Why this hop did what it did, and the row that decided.
Item {
    id: reason

    property string text
    property string row
    property string code
    property bool stop: false

    width: parent === null ? 0 : parent.width
    implicitHeight: column.implicitHeight

    Icon {
        id: mark

        y: 1
        name: "list"
        role: reason.stop ? "err" : "accent"
        size: 14
    }

    Column {
        id: column

        x: 20
        width: reason.width - 20
        spacing: 2

        Label {
            width: parent.width
            text: reason.text
            font: Theme.type.caption
            color: reason.stop ? Theme.color.text : Theme.color.text2
            wrapMode: Text.WordWrap
        }

        Label {
            width: parent.width
            visible: reason.row !== ""
            text: reason.row
            font: Theme.type.monoSmall
            color: Theme.color.text2
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideNone
        }

        Label {
            width: parent.width
            visible: reason.stop && reason.code !== ""
            text: reason.code
            font: Theme.type.monoSmall
            color: Theme.color.err
            elide: Text.ElideNone
            wrapMode: Text.WrapAnywhere
        }
    }
}
