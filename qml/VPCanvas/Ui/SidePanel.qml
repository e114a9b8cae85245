// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// Left panel: what can be drawn, or the tree of what is drawn.
Rectangle {
    id: panel

    required property Models.Application application
    required property Commands commands
    property bool floating: false
    property string tab: "resources"
    signal closed

    color: Theme.color.surface

    function showSection(section: string): void {
        panel.tab = "resources";
        picker.showSection(section);
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    Segmented {
        id: tabs

        objectName: "paletteTabs"
        x: 12
        y: 8
        width: panel.width - 24
        height: Theme.space.scaled(28)
        small: true
        stretched: true
        name: qsTr("Left panel")
        value: panel.tab
        entries: [
            {
                value: "resources",
                text: qsTr("Resources")
            },
            {
                value: "outline",
                text: qsTr("Outline")
            }
        ]
        onChosen: value => panel.tab = value
    }

    ResourcePalette {
        id: picker

        anchors.fill: parent
        anchors.topMargin: tabs.height + 16
        visible: panel.tab === "resources"
        model: panel.application.palette
        canvas: panel.commands.canvas
        onPlaced: if (panel.floating)
            panel.closed()
    }

    OutlineTree {
        anchors.fill: parent
        anchors.topMargin: tabs.height + 12
        visible: panel.tab === "outline"
        model: panel.application.outline
        selection: panel.application.selection
        onFlyTo: ref => panel.commands.canvas.flyTo(ref)
    }

    Divider {
        anchors.right: parent.right
        height: parent.height
        width: 1
    }
}
