// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Why there is nothing here, and what would put something here.
Item {
    id: empty

    property string iconName: "search"
    property string title
    property string text
    property bool framed: true

    implicitHeight: column.implicitHeight + 32
    width: parent === null ? 0 : parent.width

    DashedFrame {
        anchors.fill: parent
        visible: empty.framed
    }

    Column {
        id: column

        y: 16
        width: parent.width
        spacing: 4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: empty.iconName
            role: "text3"
            size: 24
        }

        Label {
            width: parent.width
            leftPadding: 16
            rightPadding: 16
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            text: empty.title
            font: Theme.type.bodyMedium
        }

        Label {
            width: parent.width
            leftPadding: 16
            rightPadding: 16
            visible: empty.text !== ""
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            text: empty.text
            font: Theme.type.label
            color: Theme.color.text2
        }
    }
}
