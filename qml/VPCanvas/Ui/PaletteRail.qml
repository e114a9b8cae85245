// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The palette's narrow form: opens the palette over the canvas, at a section.
Rectangle {
    id: rail

    required property PaletteModel resources
    property bool open: false
    property var sections: []
    signal toggled
    signal sectionAsked(string section)
    signal findAsked

    color: Theme.color.surface
    Component.onCompleted: rail.collect()

    function collect(): void {
        const found = [];
        for (let row = 0; row < rail.resources.rowCount(); ++row) {
            const index = rail.resources.index(row, 0);
            const title = rail.resources.data(index, PaletteModel.SectionRole);
            if (!found.some(section => section.title === title))
                found.push({
                    title: title,
                    icon: rail.resources.data(index, PaletteModel.IconRole)
                });
        }
        if (rail.resources.filter === "")
            rail.sections = found;
    }

    Connections {
        target: rail.resources

        function onModelReset(): void {
            rail.collect();
        }

        function onDataChanged(): void {
            rail.collect();
        }
    }

    Column {
        y: 8
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 4

        Button {
            objectName: "railPalette"
            kind: "ghost"
            iconName: "panel"
            iconSize: 18
            on: rail.open
            hint: qsTr("Palette and outline")
            onClicked: rail.toggled()
        }

        Repeater {
            model: rail.sections

            delegate: Button {
                required property var modelData

                kind: "ghost"
                iconName: modelData.icon
                iconSize: 18
                hint: modelData.title
                onClicked: rail.sectionAsked(modelData.title)
            }
        }

        Button {
            kind: "ghost"
            iconName: "search"
            iconSize: 18
            hint: qsTr("Find")
            hintKeys: "Ctrl K"
            onClicked: rail.findAsked()
        }
    }

    Divider {
        anchors.right: parent.right
        height: parent.height
        width: 1
    }
}
