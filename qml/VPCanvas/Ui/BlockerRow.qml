// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One thing that stops the packet, with the row that decided and the header it refused.
Rectangle {
    id: row

    required property int index
    required property string ref
    required property string name
    required property string icon
    required property string iconRole
    required property string direction
    required property string code
    required property string text
    required property string causeText
    required property string causeRow
    required property string header
    property bool first: false
    signal chosen

    objectName: "blocker-" + row.index
    implicitHeight: column.implicitHeight + 16
    color: row.first ? Theme.color.errBg : pointer.containsMouse ? Theme.color.surface2 : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: row.name + ": " + row.text
    Accessible.description: row.causeRow

    Rectangle {
        width: 3
        height: parent.height
        visible: row.first
        color: Theme.color.err
    }

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        onClicked: row.chosen()
    }

    SeverityMark {
        x: 16
        y: 9
        severity: "error"
    }

    Column {
        id: column

        x: 40
        y: 8
        width: chip.x - x - 8
        spacing: 2

        Label {
            width: parent.width
            text: row.name
            font: Theme.type.bodyMedium
        }

        Label {
            width: parent.width
            visible: row.text !== ""
            text: row.text
            font: Theme.type.label
            color: Theme.color.text2
            wrapMode: Text.WordWrap
        }

        Label {
            width: parent.width
            visible: row.causeRow !== ""
            text: row.causeRow
            font: Theme.type.monoSmallStrong
            wrapMode: Text.WrapAnywhere
        }

        Label {
            width: parent.width
            visible: row.header !== ""
            text: row.header
            font: Theme.type.monoSmall
            color: Theme.color.text2
            elide: Text.ElideNone
        }
    }

    Chip {
        id: chip

        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 8
        text: row.direction === "return" ? qsTr("Reply") : qsTr("Request")
        tone: "neutral"
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
