// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models

// What can be drawn, by section: drag it onto the canvas, or click to place it in the middle of the view.
Item {
    id: palette

    required property PaletteModel model
    required property CanvasView canvas
    property var sections: []
    signal placed

    Component.onCompleted: palette.regroup()

    function regroup(): void {
        const groups = [];
        for (let row = 0; row < palette.model.rowCount(); ++row) {
            const index = palette.model.index(row, 0);
            const title = palette.model.data(index, PaletteModel.SectionRole);
            if (groups.length === 0 || groups[groups.length - 1].title !== title)
                groups.push({
                    title: title,
                    entries: []
                });
            groups[groups.length - 1].entries.push({
                item: palette.model.data(index, PaletteModel.ItemRole),
                text: palette.model.data(index, PaletteModel.TextRole),
                icon: palette.model.data(index, PaletteModel.IconRole),
                iconRole: palette.model.data(index, PaletteModel.IconRoleRole),
                hint: palette.model.data(index, PaletteModel.HintRole)
            });
        }
        palette.sections = groups;
    }

    function showSection(section: string): void {
        filter.clear();
        const at = palette.sections.findIndex(group => group.title === section);
        const item = sections.itemAt(at);
        if (item !== null)
            area.contentY = Math.max(0, Math.min(item.y, area.contentHeight - area.height));
    }

    Connections {
        target: palette.model

        function onModelReset(): void {
            palette.regroup();
        }

        function onDataChanged(): void {
            palette.regroup();
        }

        function onRowsInserted(): void {
            palette.regroup();
        }

        function onRowsRemoved(): void {
            palette.regroup();
        }
    }

    SearchField {
        id: filter

        objectName: "paletteFilter"
        x: 12
        width: palette.width - 24
        name: qsTr("Filter the palette")
        placeholderText: qsTr("Filter %n kind(s)", "", palette.model.total)
        keys: "/"
        onTextChanged: palette.model.filter = text
    }

    Shortcut {
        sequence: "/"
        enabled: palette.visible
        onActivated: filter.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: filter.height + 4

        Repeater {
            id: sections

            model: palette.sections

            delegate: PaletteSection {
                width: area.width
                canvas: palette.canvas
                onPlaced: palette.placed()
            }
        }

        EmptyState {
            x: 12
            width: area.width - 24
            visible: palette.sections.length === 0
            framed: false
            title: qsTr("Nothing by that name")
            text: qsTr("Try “subnet” or “gateway”.")
        }
    }
}
