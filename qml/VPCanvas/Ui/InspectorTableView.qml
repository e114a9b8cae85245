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
    property var wishes: []
    signal entered(Item item)
    signal refAsked(string ref)

    Component.onCompleted: view.measure()
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

    Connections {
        target: view.table

        function onModelReset(): void {
            view.measure();
        }

        function onDataChanged(): void {
            view.measure();
        }

        function onRowsInserted(): void {
            view.measure();
        }

        function onHeadChanged(): void {
            view.measure();
        }
    }

    // What each column would like: its longest text. Addresses never shrink; words make room for them.
    function measure(): void {
        const columns = view.table?.columns ?? [];
        const wishes = [];
        for (let column = 0; column < columns.length; ++column)
            wishes.push({
                width: heads.advanceWidth(columns[column]) + 14,
                fixed: false,
                sign: false
            });
        for (const wish of wishes)
            wish.sign = (view.table?.count ?? 0) > 0;
        for (let row = 0; row < (view.table?.count ?? 0); ++row) {
            const cells = view.table.data(view.table.index(row, 0), InspectorTable.CellsRole);
            for (let column = 0; column < Math.min(cells.length, wishes.length); ++column) {
                const cell = cells[column];
                const extra = cell.tone && !cell.editable ? 30 : cell.editable && cell.kind === "choice" ? 40 : 15;
                const metrics = cell.mono === true ? codes : words;
                wishes[column].width = Math.max(wishes[column].width, metrics.advanceWidth(cell.text) + extra);
                wishes[column].sign = wishes[column].sign && cell.tone !== undefined && cell.tone !== "" && cell.editable !== true;
                wishes[column].fixed = wishes[column].fixed || cell.mono === true || (cell.editable === true && cell.kind === "choice");
            }
        }
        view.wishes = wishes;
    }

    FontMetrics {
        id: heads

        font: Theme.type.captionMedium
    }

    FontMetrics {
        id: words

        font: Theme.type.label
    }

    FontMetrics {
        id: codes

        font: Theme.type.monoSmall
    }

    function widths(): list<real> {
        const room = view.width - 34 - 22;
        const result = [];
        let total = 0;
        for (const wish of view.wishes) {
            result.push(Math.ceil(wish.width));
            total += Math.ceil(wish.width);
        }
        if (result.length === 0)
            return result;
        // Too much: a state is told by its sign alone, then the longest words give way, a little at a time; room to spare: all grow alike.
        for (let column = 0; total > room && column < result.length; ++column)
            if (view.wishes[column].sign) {
                total -= result[column] - 36;
                result[column] = 36;
            }
        for (let guard = 0; total > room && guard < 400; ++guard) {
            let widest = -1;
            for (let column = 0; column < result.length; ++column)
                if (!view.wishes[column].fixed && (widest < 0 || result[column] > result[widest]))
                    widest = column;
            if (widest < 0 || result[widest] <= 36)
                break;
            result[widest] -= 2;
            total -= 2;
        }
        for (let column = 0; total < room && column < result.length; ++column)
            result[column] += Math.floor((room - total) / result.length);
        return result;
    }
}
