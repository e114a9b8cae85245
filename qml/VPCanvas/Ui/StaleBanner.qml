// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The run is being written, was held, has become stale, or has a branch: what is so and what can be done.
Rectangle {
    id: banner

    required property Simulator simulator
    readonly property bool warns: banner.simulator.stale || banner.simulator.held

    implicitHeight: column.implicitHeight + 16
    radius: Theme.space.radius
    color: banner.warns ? Theme.color.warnBg : Theme.color.infoBg

    Column {
        id: column

        x: 12
        y: 8
        width: banner.width - 24
        spacing: 6

        Label {
            objectName: "staleText"
            width: parent.width
            visible: text !== ""
            text: banner.simulator.running ? qsTr("%n event(s) so far …", "", banner.simulator.eventCount) : banner.simulator.held ? qsTr("Stopped after %n event(s).", "", banner.simulator.eventCount) : banner.simulator.staleText
            font: Theme.type.label
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Accessible.role: Accessible.AlertMessage
        }

        Row {
            spacing: 8
            visible: banner.simulator.held || banner.simulator.stale || banner.simulator.branched

            Button {
                visible: banner.simulator.held
                small: true
                text: qsTr("Go on")
                onClicked: banner.simulator.goOn()
            }

            Button {
                objectName: "branchButton"
                visible: banner.simulator.stale && !banner.simulator.branched
                small: true
                iconName: "branch"
                text: qsTr("Branch here")
                hint: qsTr("From this moment on, the packets meet the network as it is now")
                onClicked: banner.simulator.branchHere()
            }

            Segmented {
                objectName: "branchChoice"
                visible: banner.simulator.branched
                small: true
                name: qsTr("Outcome")
                value: banner.simulator.shown
                entries: [
                    {
                        value: "original",
                        text: qsTr("As it was")
                    },
                    {
                        value: "branch",
                        text: qsTr("Branch at event %1").arg(banner.simulator.branchedAt)
                    }
                ]
                onChosen: value => banner.simulator.shown = value
            }

            Button {
                visible: banner.simulator.branched
                kind: "ghost"
                small: true
                iconName: "close"
                hint: qsTr("Forget the branch")
                onClicked: banner.simulator.dropBranch()
            }
        }
    }
}
