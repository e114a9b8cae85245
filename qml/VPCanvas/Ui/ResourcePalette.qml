// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models

// What can be drawn, by section: drag it onto the canvas, or click to place it in the middle of the view.
Item {
    id: picker

    required property PaletteModel model
    required property CanvasView canvas
    property var sections: []
    signal placed

    Component.onCompleted: picker.regroup()

    function regroup(): void {
        const groups = [];
        for (let row = 0; row < picker.model.rowCount(); ++row) {
            const index = picker.model.index(row, 0);
            const title = picker.model.data(index, PaletteModel.SectionRole);
            if (groups.length === 0 || groups[groups.length - 1].title !== title)
                groups.push({
                    title: title,
                    entries: []
                });
            groups[groups.length - 1].entries.push({
                item: picker.model.data(index, PaletteModel.ItemRole),
                text: picker.model.data(index, PaletteModel.TextRole),
                icon: picker.model.data(index, PaletteModel.IconRole),
                iconRole: picker.model.data(index, PaletteModel.IconRoleRole),
                hint: picker.model.data(index, PaletteModel.HintRole)
            });
        }
        picker.sections = groups;
    }

    function showSection(section: string): void {
        filter.clear();
        const at = picker.sections.findIndex(group => group.title === section);
        const item = sections.itemAt(at);
        if (item !== null)
            area.contentY = Math.max(0, Math.min(item.y, area.contentHeight - area.height));
    }

    Connections {
        target: picker.model

        function onModelReset(): void {
            picker.regroup();
        }

        function onDataChanged(): void {
            picker.regroup();
        }

        function onRowsInserted(): void {
            picker.regroup();
        }

        function onRowsRemoved(): void {
            picker.regroup();
        }
    }

    SearchField {
        id: filter

        objectName: "paletteFilter"
        x: 12
        width: picker.width - 24
        name: qsTr("Filter the palette")
        placeholderText: qsTr("Filter %n kind(s)", "", picker.model.total)
        keys: "/"
        onTextChanged: picker.model.filter = text
    }

    Shortcut {
        sequence: "/"
        enabled: picker.visible
        onActivated: filter.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: filter.height + 4

        Repeater {
            id: sections

            model: picker.sections

            delegate: PaletteSection {
                width: area.width
                canvas: picker.canvas
                onPlaced: picker.placed()
            }
        }

        EmptyState {
            x: 12
            width: area.width - 24
            visible: picker.sections.length === 0
            framed: false
            title: qsTr("Nothing by that name")
            text: qsTr("Try “subnet” or “gateway”.")
        }
    }
}
