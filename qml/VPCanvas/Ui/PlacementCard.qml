// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// One group: its racks, who survives, and what the strategy is good for.
Rectangle {
    id: card

    required property Models.PlacementPanel panel
    required property Models.PlacementController placement
    readonly property bool low: card.height < Theme.space.scaled(700)
    signal detailAsked(string ref)
    signal instanceMenuAsked(string ref, Item item)

    objectName: "placement-" + card.panel.title
    radius: Theme.space.card
    color: Theme.color.surface
    border.width: 1
    border.color: Theme.color.line
    Accessible.role: Accessible.Grouping
    Accessible.name: card.panel.title

    PlacementHead {
        id: head

        width: parent.width
        panel: card.panel
        placement: card.placement
        onDetailAsked: card.detailAsked(card.panel.ref)
    }

    ScrollArea {
        id: area

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 1
        x: 1
        width: parent.width - 2

        Rectangle {
            width: area.width
            height: zones.height + racks.height + 12
            color: Theme.color.canvas

            PlacementZones {
                id: zones

                x: 16
                width: parent.width - 32
                height: implicitHeight
                panel: card.panel
                placement: card.placement
            }

            PlacementRacks {
                id: racks

                anchors.top: zones.bottom
                x: 16
                width: parent.width - 32
                height: implicitHeight
                panel: card.panel
                placement: card.placement
                hostHeight: Theme.space.scaled(Math.max(20, Math.min(40, Math.floor((card.height - 464) / 8) - 4)))
                onMenuAsked: (ref, item) => card.instanceMenuAsked(ref, item)
            }

            Divider {
                width: parent.width
            }

            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        Item {
            width: area.width
            height: column.implicitHeight + (card.low ? 20 : 32)

            Column {
                id: column

                x: 16
                y: card.low ? 10 : 16
                width: parent.width - 32
                spacing: card.low ? 8 : 12

                PlacementSurvival {
                    width: parent.width
                    panel: card.panel
                }

                PlacementRefusals {
                    width: parent.width
                    panel: card.panel
                    placement: card.placement
                }

                PlacementStopped {
                    width: parent.width
                    panel: card.panel
                    placement: card.placement
                    onMenuAsked: (ref, item) => card.instanceMenuAsked(ref, item)
                }

                PlacementFacts {
                    width: parent.width
                    panel: card.panel
                }
            }
        }
    }
}
