// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// One row of a table: its cells, a cross to remove it, and the reason below when a cell was refused.
Item {
    id: row

    required property int index
    required property var cells
    required property bool canRemove
    required property string error
    required property InspectorTable table
    required property var widths
    property bool last: false
    property string typing
    readonly property string reason: row.typing !== "" ? row.typing : row.error
    signal entered(Item item)

    objectName: "row-" + row.index
    implicitHeight: Theme.space.tableRow + (reasonText.visible ? reasonText.implicitHeight + 4 : 0)

    Repeater {
        model: row.cells

        delegate: InspectorCell {
            x: TableColumns.left(row.widths, index, row.width)
            width: TableColumns.width(row.widths, index, row.width)
            height: Theme.space.tableRow
            onCheckAsked: text => problem = row.table.check(row.index, index, text)
            onTaken: text => row.table.setCell(row.index, index, text)
            onTyping: reason => row.typing = reason
            onEntered: row.entered(row)
        }
    }

    Button {
        objectName: "remove"
        anchors.right: parent.right
        anchors.rightMargin: 2
        y: Math.round((Theme.space.tableRow - height) / 2)
        visible: row.canRemove
        opacity: hovered || visualFocus || pointer.hovered ? 1 : 0.45
        kind: "ghost"
        small: true
        iconName: "close"
        iconSize: 12
        hint: qsTr("Remove the row")
        onClicked: row.table.removeRow(row.index)
    }

    HoverHandler {
        id: pointer
    }

    Label {
        id: reasonText

        x: 8
        y: Theme.space.tableRow
        width: row.width - 16
        visible: row.reason !== ""
        text: row.reason
        font: Theme.type.caption
        color: Theme.color.err
        wrapMode: Text.WordWrap
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !row.last
    }
}
