// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One line of the import report.
Item {
    id: row

    required property string text
    required property string where

    implicitHeight: words.implicitHeight + 12
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text
    Accessible.description: row.where

    SeverityMark {
        x: 12
        y: 8
        severity: "possible"
    }

    Column {
        id: words

        x: 36
        y: 6
        width: row.width - 48

        Label {
            width: parent.width
            text: row.text
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: row.where !== ""
            text: row.where
            font: Theme.type.monoSmall
            color: Theme.color.text3
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
