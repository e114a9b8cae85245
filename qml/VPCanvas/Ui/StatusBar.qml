// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models as Models

// What is selected and what the next key does, at the left; findings, size and zoom at the right.
Rectangle {
    id: bar

    required property Models.Application application
    required property CanvasView canvas
    readonly property bool simulating: bar.application.mode === "simulate"
    readonly property bool playing: bar.simulating || bar.application.mode === "trace"
    readonly property Models.Player playback: bar.simulating ? bar.application.simulator.playback : bar.application.playback
    readonly property string picking: bar.simulating ? bar.application.simulator.draft.picking : bar.application.flow.picking
    readonly property int worst: bar.application.findings.errorCount > 0 ? bar.application.findings.errorCount : bar.application.findings.warningCount
    signal findingsAsked

    height: Theme.space.statusBar
    color: Theme.color.surface

    Divider {
        width: parent.width
    }

    Row {
        id: left

        x: 12
        height: parent.height
        spacing: 16

        Label {
            height: parent.height
            visible: !bar.playing && bar.application.inspector.state !== "none"
            width: Math.min(implicitWidth, 240)
            text: bar.application.inspector.title
            font: Theme.type.captionStrong
        }

        Label {
            height: parent.height
            visible: bar.playing && bar.playback.active
            text: qsTr("Event %1 of %2").arg(bar.playback.currentEvent + 1).arg(bar.playback.eventCount)
            font: Theme.type.caption
            color: Theme.color.text2
        }

        Label {
            height: parent.height
            width: Math.min(implicitWidth, bar.width - right.width - x - 48)
            text: bar.playing && bar.playback.active && bar.picking === "" ? bar.playback.currentText : bar.canvas.hintText
            font: Theme.type.caption
            color: Theme.color.text2
        }
    }

    Row {
        id: right

        anchors.right: parent.right
        anchors.rightMargin: 12
        height: parent.height
        spacing: 16

        StatusEntry {
            visible: !bar.playing
            iconName: "grid"
            text: bar.application.preferences.snap ? qsTr("Grid 8") : qsTr("No grid")
        }

        StatusEntry {
            visible: bar.simulating
            text: qsTr("Seed %1").arg(bar.application.simulator.seed)
        }

        StatusEntry {
            severity: bar.application.findings.errorCount > 0 ? "error" : bar.application.findings.warningCount > 0 ? "warning" : "ok"
            text: bar.application.findings.errorCount > 0 ? qsTr("%n error(s)", "", bar.worst) : bar.worst > 0 ? qsTr("%n warning(s)", "", bar.worst) : qsTr("No problems")
        }

        StatusEntry {
            text: qsTr("%n resource(s)", "", bar.application.document.resourceCount)
        }

        StatusEntry {
            text: Math.round(bar.canvas.zoom * 100) + "%"
        }
    }
}
