// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// What came of the run, the buttons that run it, what has become stale, and the tabs below.
Item {
    id: head

    required property Simulator simulator
    required property string tab
    signal tabAsked(string tab)
    signal closed

    implicitHeight: column.y + column.implicitHeight + 12

    Column {
        id: column

        x: 16
        y: 12
        width: head.width - 32
        spacing: 8

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, buttons.height)

            Label {
                id: title

                objectName: "simulateTitle"
                width: buttons.x - 8
                height: parent.height
                text: head.simulator.ready ? head.simulator.outcomeText : qsTr("Simulate packets")
                font: Theme.type.subhead
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
            }

            Row {
                id: buttons

                anchors.right: parent.right
                anchors.rightMargin: -4
                spacing: 4

                Button {
                    objectName: "runSimulation"
                    kind: head.simulator.ready && !head.simulator.stale ? "secondary" : "primary"
                    small: true
                    iconName: "play"
                    iconSize: 12
                    text: head.simulator.ready ? qsTr("Run again") : qsTr("Run")
                    enabled: head.simulator.traffic.valid && !head.simulator.running
                    hint: qsTr("Send it through the network as it is now")
                    hintKeys: "Ctrl ↵"
                    onClicked: head.run()
                }

                Button {
                    objectName: "closeSimulation"
                    kind: "ghost"
                    small: true
                    iconName: "close"
                    hint: qsTr("Back to editing")
                    onClicked: head.closed()
                }
            }
        }

        StaleBanner {
            width: parent.width
            visible: head.simulator.stale || head.simulator.branched || head.simulator.running || head.simulator.held
            simulator: head.simulator
        }

        Segmented {
            objectName: "simulateTabs"
            width: parent.width
            stretched: true
            small: true
            showIcons: false
            name: qsTr("Show")
            value: head.tab
            entries: [
                {
                    value: "traffic",
                    text: qsTr("Traffic")
                },
                {
                    value: "events",
                    text: qsTr("Events")
                },
                {
                    value: "packet",
                    text: qsTr("Packet")
                },
                {
                    value: "tables",
                    text: qsTr("Tables")
                }
            ]
            onChosen: value => head.tabAsked(value)
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    function run(): void {
        if (!head.simulator.run())
            return;
        head.tabAsked("events");
        head.simulator.playback.play();
    }
}
