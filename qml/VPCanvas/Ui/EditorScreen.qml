// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models as Models

// The editor: palette or rail, canvas, inspector or trace panel, findings or timeline, status bar.
FocusScope {
    id: screen

    required property Models.Application application
    required property Commands commands
    readonly property CanvasView canvas: host.canvas
    readonly property bool tracing: screen.application.mode === "trace"
    readonly property bool placing: screen.application.mode === "placement"
    readonly property bool simulating: screen.application.mode === "simulate"
    readonly property bool playing: screen.tracing || screen.simulating // a flow or packets lie over the canvas
    readonly property bool railed: screen.playing || screen.width < 1360
    property bool panelsHidden: false
    property bool drawerOpen: false
    readonly property Models.Preferences preferences: screen.application.preferences
    readonly property int paletteWidth: screen.preferences.paletteWidth || 264
    readonly property int inspectorWidth: screen.preferences.inspectorWidth || 320
    readonly property int traceWidth: screen.preferences.traceWidth || (screen.width < 1360 ? 360 : 400)
    readonly property int leftWidth: screen.panelsHidden ? 0 : screen.railed ? 48 : screen.paletteWidth
    readonly property int rightWidth: screen.panelsHidden ? 0 : Math.min(screen.playing ? screen.traceWidth : screen.inspectorWidth, screen.width - screen.leftWidth - 560)

    focus: true
    Component.onCompleted: screen.canvas.forceActiveFocus(Qt.OtherFocusReason)

    // The view is fitted once the panels have their widths.
    Timer {
        interval: 0
        running: true
        onTriggered: screen.canvas.fitAll()
    }

    function find(): void {
        findBar.open();
    }

    function togglePanels(): void {
        screen.panelsHidden = !screen.panelsHidden;
    }

    function openDrawer(section: string): void {
        screen.drawerOpen = true;
        drawer.showSection(section);
    }

    TopBar {
        id: top

        width: parent.width
        application: screen.application
        commands: screen.commands
        z: 210
    }

    PaletteRail {
        id: rail

        anchors.top: top.bottom
        anchors.bottom: screen.playing ? bottom.top : status.top
        width: 48
        visible: screen.railed && !screen.panelsHidden && !screen.placing
        resources: screen.application.palette
        open: screen.drawerOpen
        z: 200
        onToggled: screen.drawerOpen = !screen.drawerOpen
        onSectionAsked: section => screen.openDrawer(section)
        onFindAsked: screen.find()
    }

    SidePanel {
        id: drawer

        anchors.top: top.bottom
        anchors.bottom: screen.playing ? bottom.top : status.top
        x: screen.railed ? 48 : 0
        width: screen.paletteWidth
        visible: !screen.panelsHidden && !screen.placing && (!screen.railed || screen.drawerOpen)
        application: screen.application
        commands: screen.commands
        floating: screen.railed
        z: 200
        onClosed: screen.drawerOpen = false

        SplitHandle {
            x: parent.width - 4
            value: screen.paletteWidth
            minimum: 200
            maximum: 360
            name: qsTr("Width of the palette")
            onMoved: value => screen.preferences.paletteWidth = value
        }
    }

    CanvasHost {
        id: host

        anchors.top: top.bottom
        anchors.bottom: bottom.top
        x: screen.leftWidth
        width: screen.width - screen.leftWidth - screen.rightWidth
        visible: !screen.placing
        application: screen.application
        commands: screen.commands
        focus: true
    }

    Slot {
        id: right

        fill: true

        anchors.top: top.bottom
        anchors.bottom: status.top
        x: screen.width - screen.rightWidth
        width: screen.rightWidth
        visible: !screen.panelsHidden && !screen.placing
        z: 200
        component: screen.simulating ? simulatePanel : screen.tracing ? tracePanel : inspectorPanel

        SplitHandle {
            x: -4
            z: 1
            value: screen.rightWidth
            minimum: 280
            maximum: 520
            grows: -1
            name: qsTr("Width of the right panel")
            onMoved: value => {
                if (screen.playing)
                    screen.preferences.traceWidth = value;
                else
                    screen.preferences.inspectorWidth = value;
            }
        }
    }

    Component {
        id: inspectorPanel

        Inspector {
            application: screen.application
            onEdited: screen.commands.focusCanvas()
        }
    }

    Component {
        id: tracePanel

        TracePanel {
            application: screen.application
            onFlyTo: ref => screen.canvas.flyTo(ref)
        }
    }

    Component {
        id: simulatePanel

        SimulatePanel {
            application: screen.application
            onFlyTo: ref => screen.canvas.flyTo(ref)
        }
    }

    Slot {
        id: bottom

        anchors.bottom: status.top
        x: screen.playing ? 0 : screen.leftWidth
        width: screen.width - x - screen.rightWidth
        height: implicitHeight
        visible: !screen.placing
        z: 200
        component: screen.simulating ? simTimeline : screen.tracing ? timeline : findings
    }

    Component {
        id: findings

        FindingsPanel {
            findings: screen.application.findings
            compact: screen.height < 860
        }
    }

    Component {
        id: timeline

        Timeline {
            flow: screen.application.flow
            playback: screen.application.playback
        }
    }

    Component {
        id: simTimeline

        SimTimeline {
            simulator: screen.application.simulator
            selectedRef: screen.application.selection.count === 1 ? screen.application.selection.current : ""
            onNotFound: screen.application.message("note", qsTr("No such event comes after this one."), "")
        }
    }

    StatusBar {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        application: screen.application
        canvas: screen.canvas
        visible: !screen.placing
        z: 200
        onFindingsAsked: screen.commands.setMode("edit")
    }

    Slot {
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        fill: true
        component: screen.placing ? placementScreen : null
    }

    Component {
        id: placementScreen

        PlacementScreen {
            application: screen.application
            commands: screen.commands
        }
    }

    FindBar {
        id: findBar

        anchors.horizontalCenter: host.horizontalCenter
        y: top.height + 12
        z: 300
        application: screen.application
        onChosen: ref => {
            screen.application.selection.select(ref);
            screen.canvas.flyTo(ref);
        }
        onClosed: screen.commands.focusCanvas()
    }
}
