// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// The racks of a zone as one group sees them. One stop of the Tab key: arrows go from rack to rack and down to the hosts,
// Space fails or restores, the menu key opens an instance's menu.
FocusScope {
    id: grid

    required property Models.PlacementPanel panel
    required property Models.PlacementController placement
    property int hostHeight: 28
    property int rackAt: 0
    property int hostAt: -1
    property bool byKey: false
    property PlacementRack hovered: null
    readonly property int columns: grid.panel.columns
    readonly property int gap: 8
    readonly property int label: 20 // above the racks: the names of partitions
    readonly property real rackWidth: Math.floor((grid.width - grid.gap * (grid.columns - 1)) / grid.columns)
    readonly property int rows: Math.ceil(repeater.count / grid.columns)
    readonly property real rackHeight: repeater.count > 0 && repeater.itemAt(0) !== null ? repeater.itemAt(0).implicitHeight : 0
    readonly property real rowHeight: grid.label + grid.rackHeight + 12
    readonly property PlacementRack at: repeater.count > grid.rackAt ? repeater.itemAt(grid.rackAt) as PlacementRack : null
    signal menuAsked(string ref, Item item)

    objectName: "racks"
    implicitHeight: grid.rows * grid.rowHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Racks of %1").arg(grid.panel.title)
    Accessible.description: grid.at === null ? "" : grid.hostAt < 0 ? qsTr("Rack %1").arg(grid.at.label) : grid.at.hosts[grid.hostAt].detail
    onActiveFocusChanged: grid.byKey = grid.activeFocus

    function go(racks: int): void {
        grid.byKey = true;
        grid.rackAt = Math.max(0, Math.min(repeater.count - 1, grid.rackAt + racks));
    }

    function down(): void {
        grid.byKey = true;
        if (grid.at !== null && grid.hostAt + 1 < grid.at.hostCount) {
            ++grid.hostAt;
        } else if (grid.rackAt + grid.columns < repeater.count) {
            grid.rackAt += grid.columns;
            grid.hostAt = -1;
        }
    }

    function up(): void {
        grid.byKey = true;
        if (grid.hostAt >= 0) {
            --grid.hostAt;
        } else if (grid.rackAt >= grid.columns) {
            grid.rackAt -= grid.columns;
            grid.hostAt = grid.at.hostCount - 1;
        }
    }

    function toggle(): void {
        if (grid.hostAt < 0)
            grid.placement.toggleRack(grid.panel.zone, grid.rackAt);
        else
            grid.placement.toggleHost(grid.panel.zone, grid.rackAt, grid.hostAt);
    }

    function askMenu(): void {
        if (grid.at !== null && grid.hostAt >= 0 && grid.at.hosts[grid.hostAt].ref !== "")
            grid.menuAsked(grid.at.hosts[grid.hostAt].ref, grid.at);
    }

    Keys.onLeftPressed: grid.go(-1)
    Keys.onRightPressed: grid.go(1)
    Keys.onDownPressed: grid.down()
    Keys.onUpPressed: grid.up()
    Keys.onSpacePressed: grid.toggle()
    Keys.onReturnPressed: grid.toggle()
    Keys.onMenuPressed: grid.askMenu()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier) !== 0) {
            event.accepted = true;
            grid.askMenu();
        }
    }

    Repeater {
        model: grid.panel.frames

        delegate: PlacementFrame {
            x: modelData.first * (grid.rackWidth + grid.gap) - 3
            y: modelData.row * grid.rowHeight
            width: (modelData.last - modelData.first + 1) * (grid.rackWidth + grid.gap) - grid.gap + 6
            height: grid.label + grid.rackHeight + 4
            onToggled: grid.placement.togglePartition(grid.panel.ref, grid.panel.zone, modelData.partition)
        }
    }

    Repeater {
        id: repeater

        model: grid.panel.racks

        delegate: PlacementRack {
            id: rack

            x: (rack.index % grid.columns) * (grid.rackWidth + grid.gap)
            y: Math.floor(rack.index / grid.columns) * grid.rowHeight + grid.label
            width: grid.rackWidth
            height: rack.implicitHeight
            hostHeight: grid.hostHeight
            focusAt: grid.activeFocus && grid.byKey && grid.rackAt === rack.index ? grid.hostAt : -2
            onHoveredChanged: if (rack.hovered !== null)
                grid.hovered = rack
            else if (grid.hovered === rack)
                grid.hovered = null
            onToggled: grid.placement.toggleRack(grid.panel.zone, rack.index)
            onHostToggled: host => grid.placement.toggleHost(grid.panel.zone, rack.index, host)
            onMenuAsked: (ref, item) => grid.menuAsked(ref, item)
        }
    }

    Tooltip {
        text: grid.hovered === null || grid.hovered.hovered === null ? "" : grid.hovered.hovered.text
        target: grid.hovered === null ? null : grid.hovered.hovered
    }
}
