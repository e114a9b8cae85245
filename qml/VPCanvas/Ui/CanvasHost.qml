// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models as Models

// The canvas and what floats on it: tools, zoom, overview map, legend, in-place editor, context menu.
FocusScope {
    id: host

    required property Models.Application application
    required property Commands commands
    readonly property CanvasView canvas: view
    readonly property bool tracing: host.application.mode === "trace"
    readonly property bool simulating: host.application.mode === "simulate"
    readonly property Models.FlowController asked: host.simulating ? host.application.simulator.draft : host.application.flow

    clip: true

    CanvasView {
        id: view

        objectName: "canvas"
        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        document: host.application.document
        selection: host.application.selection
        flow: host.asked
        playback: host.application.playback
        simulation: host.simulating ? host.application.simulator.playback : null
        dark: Theme.dark
        language: host.application.preferences.effectiveLanguage
        gridVisible: host.application.preferences.gridVisible
        snap: host.application.preferences.snap
        reducedMotion: host.application.preferences.reducedMotion
        inputDevice: host.application.preferences.inputDevice
        readOnly: host.tracing || host.simulating
        Accessible.role: Accessible.Canvas
        Accessible.name: view.accessibleName === "" ? qsTr("Canvas") : view.accessibleName
        Accessible.description: view.accessibleDescription
        onEditRequested: (ref, rect, text) => rename.start(ref, rect, text)
        onContextMenuRequested: (ref, x, y) => context.show(ref, x, y)
        onRejected: text => host.application.message("warning", text, "")
        onNotice: text => host.application.message("note", text, "")
    }

    Connections {
        target: host.application

        function onFlyToRequested(ref: string): void {
            view.flyTo(ref);
        }
    }

    Connections {
        property bool wasActive: host.application.flow.active

        target: host.application.flow

        // A new answer is shown whole; one that only follows an edit leaves the view alone.
        function onTraceChanged(): void {
            if (host.application.flow.active && !wasActive)
                fitSoon.restart();
            wasActive = host.application.flow.active;
        }
    }

    Connections {
        property bool wasReady: host.application.simulator.ready

        target: host.application.simulator

        function onRunChanged(): void {
            if (host.application.simulator.ready && !wasReady)
                fitSoon.restart();
            wasReady = host.application.simulator.ready;
        }
    }

    Timer {
        id: fitSoon

        interval: 0
        onTriggered: view.fitAll()
    }

    EmptyCanvas {
        anchors.centerIn: parent
        visible: host.application.document.empty && !view.readOnly
    }

    CanvasTools {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        visible: !view.readOnly
        canvas: view
        onTraceAsked: host.commands.traceSelection()
    }

    PickBanner {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        visible: view.readOnly && host.asked.picking !== ""
        flow: host.asked
    }

    ZoomControl {
        id: zoom

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 16
        canvas: view
    }

    Legend {
        id: legend

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: zoom.top
        anchors.bottomMargin: 12
        visible: (host.simulating ? host.application.simulator.ready : host.tracing && host.application.flow.active) && host.width > 640
        blocked: !host.simulating && host.application.flow.verdict === "unreachable"
    }

    FloatBar {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: legend.visible ? legend.top : zoom.top
        anchors.bottomMargin: 12
        width: 144
        height: 112
        visible: map.exceeds && host.width > 560 && host.height > 420

        OverviewMap {
            id: map

            readonly property bool exceeds: view.contentBounds.width > view.visibleArea.width || view.contentBounds.height > view.visibleArea.height

            anchors.fill: parent
            anchors.margins: 4
            canvas: view
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Overview map")
        }
    }

    RenameEditor {
        id: rename

        application: host.application
        canvas: view
        onClosed: view.forceActiveFocus(Qt.OtherFocusReason)
    }

    CanvasMenu {
        id: context

        canvas: view
        application: host.application
        commands: host.commands
    }
}
