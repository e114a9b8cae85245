// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models

// The rows that NAT devices and security groups hold at this moment. A click goes to the packet that made the row.
Item {
    id: tables

    required property Simulator simulator
    readonly property StateTableModel model: tables.simulator.tables
    signal flyTo(string ref)

    objectName: "stateTables"

    Row {
        id: head

        x: 16
        y: 10
        spacing: 12

        Segmented {
            objectName: "tableKinds"
            small: true
            showIcons: false
            name: qsTr("Tables")
            value: tables.model.table
            entries: [
                {
                    value: "nat",
                    text: qsTr("NAT tables")
                },
                {
                    value: "tracked",
                    text: qsTr("Security groups")
                }
            ]
            onChosen: value => tables.model.table = value
        }

        Label {
            objectName: "aliveRows"
            height: parent.height
            text: qsTr("%n row(s)", "", tables.model.alive)
            font: Theme.type.caption
            color: Theme.color.text2
        }
    }

    Divider {
        y: head.y + head.height + 8
        width: parent.width
    }

    ListView {
        id: list

        objectName: "stateRows"
        anchors.fill: parent
        anchors.topMargin: head.y + head.height + 9
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: tables.model
        cacheBuffer: 0 // Qt 6.4 warns when rows go that it was still making
        T.ScrollBar.vertical: ScrollBar {}
        section.property: "device"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Rows")

        delegate: StateRow {
            width: list.width
            isFirst: ListView.section !== ListView.previousSection
            onChosen: tables.simulator.playback.seekToEvent(madeAt)
        }
    }

    EmptyState {
        anchors.top: head.bottom
        anchors.topMargin: 32
        width: parent.width
        visible: tables.model.count === 0
        iconName: "list"
        title: qsTr("No rows at this moment")
        text: tables.model.table === "nat" ? qsTr("A NAT gateway or instance makes one for the first packet of a connection.") : qsTr("A security group remembers a flow when a rule lets its first packet pass.")
    }
}
