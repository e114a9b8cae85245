// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Document
import VPCanvas.Models

// The drawing as a tree, for the keyboard and for screen readers, with the canvas's own selection.
TreeView {
    id: tree

    required property Selection selection
    property int focusedRow: 0
    signal flyTo(string ref)

    objectName: "outline"
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    columnWidthProvider: () => tree.width
    rowHeightProvider: () => Theme.space.tableRow
    T.ScrollBar.vertical: ScrollBar {}
    Accessible.role: Accessible.Tree
    Accessible.name: qsTr("Outline")

    onWidthChanged: tree.forceLayout()
    onModelChanged: later.restart()
    Component.onCompleted: later.restart()
    Keys.onUpPressed: tree.go(-1)
    Keys.onDownPressed: tree.go(1)
    Keys.onLeftPressed: {
        if (tree.isExpanded(tree.focusedRow))
            tree.collapse(tree.focusedRow);
        else
            tree.go(-1);
    }
    Keys.onRightPressed: {
        if (!tree.isExpanded(tree.focusedRow))
            tree.expand(tree.focusedRow);
        else
            tree.go(1);
    }
    Keys.onReturnPressed: tree.flyTo((tree.model as OutlineModel).refAt(tree.modelIndex(0, tree.focusedRow)))
    Keys.onSpacePressed: tree.selection.toggle((tree.model as OutlineModel).refAt(tree.modelIndex(0, tree.focusedRow)))

    function holds(refs: var, ref: string): bool {
        return refs.includes(ref);
    }

    // To expand thousands of rows takes the view seconds.
    function unfold(): void {
        const most = 1000;
        tree.expandRecursively(-1, (tree.model as OutlineModel)?.count > most ? 1 : -1);
    }

    function go(by: int): void {
        const next = Math.max(0, Math.min(tree.rows - 1, tree.focusedRow + by));
        tree.focusedRow = next;
        tree.positionViewAtRow(next, TableView.Contain);
        tree.selection.select((tree.model as OutlineModel).refAt(tree.modelIndex(0, next)));
    }

    Timer { // once for the many rows that one edit inserts
        id: later

        interval: 0
        onTriggered: tree.unfold()
    }

    Connections {
        target: tree.model

        function onModelReset(): void {
            later.restart();
        }

        function onRowsInserted(): void {
            later.restart();
        }
    }

    delegate: OutlineRow {
        current: tree.activeFocus && tree.focusedRow === row
        chosen: tree.holds(tree.selection.refs, ref)
        onPressed: toggles => {
            tree.focusedRow = row;
            tree.forceActiveFocus(Qt.MouseFocusReason);
            if (toggles)
                tree.selection.toggle(ref);
            else
                tree.selection.select(ref);
        }
        onOpened: tree.flyTo(ref)
        onFolded: tree.toggleExpanded(row)
    }
}
