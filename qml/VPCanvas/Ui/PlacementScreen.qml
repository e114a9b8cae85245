// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models as Models

// Placement mode: the racks of the placement groups side by side, and what survives when hardware fails.
FocusScope {
    id: screen

    required property Models.Application application
    required property Commands commands
    readonly property Models.PlacementController placement: screen.application.placement
    readonly property int margin: screen.width < 1360 ? 16 : 24

    objectName: "placementScreen"
    Keys.onEscapePressed: screen.placement.restore()
    Component.onCompleted: screen.forceActiveFocus(Qt.OtherFocusReason)

    function showOnCanvas(ref: string): void {
        screen.commands.setMode("edit");
        screen.application.selection.select(ref);
        screen.application.flyToRequested(ref);
    }

    Shortcut {
        sequences: ["E"]
        onActivated: screen.commands.setMode("edit")
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.window
    }

    PlacementBar {
        id: bar

        width: parent.width
        visible: !screen.placement.empty
        placement: screen.placement
    }

    Flickable {
        id: area

        readonly property int count: screen.placement.panels.count
        readonly property real each: (width - screen.margin * (count + 1)) / Math.max(1, count)
        readonly property real cardWidth: Math.min(Math.max(each, Theme.space.scaled(360)), 880)

        anchors.top: bar.bottom
        anchors.bottom: status.top
        width: parent.width
        visible: !screen.placement.empty
        contentWidth: Math.max(width, row.width + 2 * screen.margin)
        contentHeight: height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.horizontal: ScrollBar {}

        Row {
            id: row

            x: Math.max(screen.margin, (area.width - width) / 2)
            y: screen.margin
            spacing: screen.margin

            Repeater {
                model: screen.placement.panels

                delegate: PlacementCard {
                    width: area.cardWidth
                    height: area.height - 2 * screen.margin
                    placement: screen.placement
                    onDetailAsked: ref => screen.showOnCanvas(ref)
                    onInstanceMenuAsked: (ref, item) => instanceMenu.show(ref, item, panel.ref !== "")
                }
            }
        }
    }

    PlacementInstanceMenu {
        id: instanceMenu

        placement: screen.placement
        onDetailAsked: ref => screen.showOnCanvas(ref)
    }

    PlacementEmpty {
        anchors.centerIn: parent
        width: Math.min(480, parent.width - 32)
        visible: screen.placement.empty
        application: screen.application
    }

    PlacementStatus {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        placement: screen.placement
    }
}
