// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Routes, rules or entries, edited in their cells.
Section {
    id: view

    required property InspectorTable modelData
    readonly property InspectorTable table: view.modelData
    property string ownRef
    signal entered(Item item)
    signal refAsked(string ref)

    objectName: "table-" + (view.table?.tableId ?? "")
    title: (view.table?.title ?? "")
    iconName: (view.table?.icon ?? "")
    iconRole: view.table?.iconRole || "text2"

    action: Button {
        visible: (view.table?.ref ?? "") !== "" && view.table?.ref !== view.ownRef
        kind: "ghost"
        small: true
        text: qsTr("Open")
        hint: qsTr("Select it")
        onClicked: view.refAsked((view.table?.ref ?? ""))
    }

    TableFrame {
        visible: (view.table?.count ?? 0) > 0

        TableHead {
            visible: columns.length > 1
            columns: view.table?.columns ?? []
            widths: view.widths()
        }

        Repeater {
            id: rows

            model: view.table

            delegate: InspectorTableRow {
                width: parent === null ? 0 : parent.width
                table: view.table
                widths: view.widths()
                last: index === rows.count - 1
                onEntered: item => view.entered(item)
            }
        }
    }

    Label {
        width: parent.width
        visible: (view.table?.note ?? "") !== ""
        text: (view.table?.note ?? "")
        font: Theme.type.caption
        color: Theme.color.text3
        wrapMode: Text.WordWrap
    }

    Button {
        objectName: "add-" + (view.table?.tableId ?? "")
        visible: (view.table?.addText ?? "") !== ""
        enabled: (view.table?.canAdd ?? false)
        kind: "link"
        small: true
        iconName: "plus"
        leftPadding: 4
        rightPadding: 4
        text: (view.table?.addText ?? "")
        onClicked: view.table.addRow()
    }

    // The first columns hold addresses and take what is left; short ones (rule numbers, states) need less.
    function widths(): list<real> {
        const count = view.table?.columns.length ?? 0;
        const room = view.width - 34 - 28;
        const weights = count === 3 ? [1.5, 1.2, 0.9] : count === 4 ? [0.9, 1.2, 1, 1] : [];
        let total = 0;
        for (let column = 0; column < count; ++column)
            total += weights.length > 0 ? weights[column] : 1;
        const result = [];
        for (let column = 0; column < count; ++column)
            result.push(Math.floor(room * (weights.length > 0 ? weights[column] : 1) / total));
        return result;
    }
}
