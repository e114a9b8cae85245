// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// What is sent, and what came of it: the events, the packet that is looked at, the tables of devices.
Rectangle {
    id: panel

    required property Models.Application application
    readonly property Models.Simulator simulator: panel.application.simulator
    property string tab: panel.simulator.ready ? "events" : "traffic"
    signal flyTo(string ref)

    objectName: "simulatePanel"
    color: Theme.color.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Simulation")

    SimulateHead {
        id: head

        width: panel.width
        simulator: panel.simulator
        tab: panel.tab
        onTabAsked: tab => panel.tab = tab
        onClosed: panel.application.mode = "edit"
    }

    Slot {
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: panel.width
        fill: true
        component: panel.tab === "events" ? events : panel.tab === "packet" ? packet : panel.tab === "tables" ? tables : traffic
    }

    Component {
        id: traffic

        TrafficView {
            simulator: panel.simulator
        }
    }

    Component {
        id: events

        EventList {
            simulator: panel.simulator
            onCopyAsked: panel.application.copyText(panel.simulator.events.asText())
            onFlyTo: ref => panel.flyTo(ref)
            onPacketAsked: panel.tab = "packet"
        }
    }

    Component {
        id: packet

        PacketView {
            simulator: panel.simulator
        }
    }

    Component {
        id: tables

        StateTables {
            simulator: panel.simulator
            onFlyTo: ref => panel.flyTo(ref)
        }
    }

    Divider {
        height: parent.height
        width: 1
    }
}
