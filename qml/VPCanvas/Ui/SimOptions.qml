// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Seed, loss and the limits of NAT gateways, to be changed so that what they do can be seen.
Column {
    id: options

    required property Simulator simulator

    bottomPadding: 16
    spacing: 6

    Divider {
        width: parent.width
    }

    Label {
        x: 16
        height: Theme.space.panelHead
        text: qsTr("Limits and chance")
        font: Theme.type.bodyStrong
    }

    TrafficNumber {
        x: 16
        width: options.width - 32
        labelWidth: 200
        label: qsTr("NAT gateway connections to one destination, each address")
        least: 1
        value: options.simulator.gatewayConnections
        most: 64512
        onTaken: value => options.simulator.gatewayConnections = value
    }

    TrafficNumber {
        x: 16
        width: options.width - 32
        labelWidth: 200
        label: qsTr("NAT gateway idle timeout (s)")
        least: 1
        value: options.simulator.gatewayIdle
        most: 86400
        onTaken: value => options.simulator.gatewayIdle = value
    }

    TrafficNumber {
        x: 16
        width: options.width - 32
        labelWidth: 200
        label: qsTr("Health checks by balancers (s)")
        value: options.simulator.healthChecks
        most: 3600
        onTaken: value => options.simulator.healthChecks = value
    }

    TrafficNumber {
        x: 16
        width: options.width - 32
        labelWidth: 200
        label: qsTr("Packets lost of a million")
        value: options.simulator.lossPerMillion
        most: 500000
        onTaken: value => options.simulator.lossPerMillion = value
    }

    TrafficNumber {
        x: 16
        width: options.width - 32
        labelWidth: 200
        label: qsTr("Seed")
        value: options.simulator.seed
        most: 2147483647
        onTaken: value => options.simulator.seed = value
    }
}
