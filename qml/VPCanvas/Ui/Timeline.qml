// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Playback of a traced flow: transport above, its lane with every event below, and the event in words.
Rectangle {
    id: timeline

    required property FlowController flow
    required property PlaybackController playback
    readonly property bool active: timeline.playback.active

    objectName: "timeline"
    implicitHeight: Theme.space.scaled(136)
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
    }

    Divider {
        y: Theme.space.scaled(48)
        width: parent.width
    }

    Column {
        x: 16
        y: lane.y + lane.laneY - height / 2
        width: lane.x - 28
        visible: timeline.active

        Label {
            id: name

            width: parent.width
            text: timeline.flow.sourceText
            font: Theme.type.captionMedium
        }

        Label {
            width: parent.width
            visible: timeline.flow.hasPorts
            text: ":" + timeline.flow.sourcePort
            font: Theme.type.monoSmall
            color: Theme.color.text3
        }
    }

    SeekBar {
        id: lane

        x: Math.min(240, Math.max(152, Math.ceil(name.implicitWidth) + 32))
        y: Theme.space.scaled(48) + 1
        width: parent.width - x - 24
        height: Theme.space.scaled(56)
        visible: timeline.active
        playback: timeline.playback
    }

    Label {
        objectName: "currentEvent"
        x: timeline.active ? lane.x : 16
        y: timeline.active ? parent.height - height - 8 : Math.round(transport.y + transport.height + (parent.height - transport.y - transport.height - height) / 2)
        width: parent.width - x - (timeline.active ? 24 : 16)
        horizontalAlignment: timeline.active ? Text.AlignLeft : Text.AlignHCenter
        text: timeline.active ? timeline.playback.currentText : qsTr("Trace a flow to play it here.")
        font: Theme.type.label
        color: Theme.color.text2
        Accessible.role: Accessible.AlertMessage
    }
}
