// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Playback of a simulation: transport above, a lane for each row of the traffic below, and the event in words.
Rectangle {
    id: timeline

    required property Simulator simulator
    required property string selectedRef
    readonly property SimPlayback playback: timeline.simulator.playback
    readonly property bool active: timeline.playback.active
    signal notFound(string what)

    objectName: "simTimeline"
    implicitHeight: Theme.space.scaled(172)
    color: Theme.color.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Timeline")

    Divider {
        width: parent.width
    }

    Transport {
        id: transport

        y: 1
        width: parent.width
        height: Theme.space.scaled(48) - 1
        playback: timeline.playback
        enabled: timeline.active
        extras: [
            Button {
                objectName: "branchHere"
                kind: "ghost"
                iconName: "branch"
                text: timeline.width > 1000 ? qsTr("Branch here") : ""
                hint: qsTr("From this moment on, the packets meet the network as it is now")
                enabled: timeline.active && !timeline.simulator.branched
                onClicked: timeline.simulator.branchHere()
            },
            Button {
                objectName: "runUntil"
                kind: "ghost"
                iconName: "toEnd"
                text: timeline.width > 860 ? qsTr("Run until") : ""
                trailingIcon: "chevD"
                hint: qsTr("Go on to the next event of a kind")
                enabled: timeline.active
                onClicked: until.popup(width - until.implicitWidth, -until.implicitHeight - 4)

                Menu {
                    id: until

                    implicitWidth: 240

                    MenuItem {
                        text: qsTr("Next rewrite")
                        onTriggered: timeline.runUntil("rewrite")
                    }
                    MenuItem {
                        text: qsTr("Next drop")
                        onTriggered: timeline.runUntil("drop")
                    }
                    MenuItem {
                        text: qsTr("Next new or removed table row")
                        onTriggered: timeline.runUntil("row")
                    }
                    MenuItem {
                        text: qsTr("Next event at the selection")
                        enabled: timeline.selectedRef !== ""
                        onTriggered: timeline.runUntil("at")
                    }
                }
            }
        ]
    }

    Divider {
        y: Theme.space.scaled(48)
        width: parent.width
    }

    FlowLaneView {
        id: lanes

        x: 16
        y: Theme.space.scaled(48) + 1
        width: parent.width - 40
        height: parent.height - y - Theme.space.scaled(28)
        visible: timeline.active
        simulator: timeline.simulator
    }

    Label {
        objectName: "currentEvent"
        x: 16
        y: timeline.active ? parent.height - height - 6 : Math.round(Theme.space.scaled(48) + (parent.height - Theme.space.scaled(48) - height) / 2)
        width: parent.width - 32
        horizontalAlignment: timeline.active ? Text.AlignLeft : Text.AlignHCenter
        text: timeline.active ? timeline.playback.currentText : qsTr("Add traffic and run it to play it here.")
        font: Theme.type.label
        color: Theme.color.text2
        Accessible.role: Accessible.AlertMessage
    }

    function runUntil(what: string): void {
        if (!timeline.playback.runUntil(what, timeline.selectedRef))
            timeline.notFound(what);
    }
}
