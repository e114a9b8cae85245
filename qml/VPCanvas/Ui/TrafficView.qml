// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The connections to send, the form for another one, what came of each, and the limits of devices.
ScrollArea {
    id: view

    required property Simulator simulator

    objectName: "trafficView"

    TrafficDraft {
        width: view.width
        flow: view.simulator.draft
    }

    Label {
        x: 16
        width: view.width - 32
        topPadding: 4
        bottomPadding: 12
        visible: view.simulator.traffic.count === 0
        text: qsTr("Nothing is sent yet. Choose two ends above, or click them on the canvas.")
        font: Theme.type.label
        color: Theme.color.text2
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
    }

    Repeater {
        model: view.simulator.traffic

        delegate: TrafficRow {
            width: view.width
            traffic: view.simulator.traffic
        }
    }

    Outcomes {
        width: view.width
        visible: view.simulator.ready
        simulator: view.simulator
    }

    SimOptions {
        width: view.width
        simulator: view.simulator
    }
}
