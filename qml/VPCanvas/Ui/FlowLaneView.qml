// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models

// The lanes with their names and the cursor; drag or use the arrow keys to go anywhere in the run.
FocusScope {
    id: view

    required property Simulator simulator
    readonly property SimPlayback playback: view.simulator.playback
    readonly property int nameWidth: Math.min(200, view.width / 4)

    objectName: "flowLanes"
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position in the simulation")
    Accessible.description: view.playback.currentText
    Keys.onLeftPressed: event => event.modifiers & Qt.ShiftModifier ? view.playback.previousHop() : view.playback.stepBack()
    Keys.onRightPressed: event => event.modifiers & Qt.ShiftModifier ? view.playback.nextHop() : view.playback.stepForward()
    Keys.onSpacePressed: view.playback.playPause()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Home)
            view.playback.toStart();
        else
            view.playback.toEnd();
    }

    Flickable {
        id: area

        anchors.fill: parent
        clip: true
        interactive: false
        contentHeight: Math.max(height, lanes.scaleHeight + lanes.laneHeight * lanes.laneCount)
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Repeater {
            model: view.simulator.traffic

            delegate: Label {
                required property int index
                required property string source
                required property int sourcePort
                required property bool hasPorts

                y: lanes.scaleHeight + lanes.laneHeight * index
                width: view.nameWidth - 12
                height: lanes.laneHeight
                visible: index < lanes.laneCount
                text: source + (hasPorts ? " :" + sourcePort : "")
                font: Theme.type.captionMedium
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }
        }

        FlowLanes {
            id: lanes

            x: view.nameWidth
            width: view.width - view.nameWidth
            height: area.contentHeight
            simulator: view.simulator
            dark: Theme.dark
            scaleHeight: Theme.space.scaled(24)
            laneHeight: Theme.space.scaled(26)
        }

        Rectangle {
            x: lanes.x + Math.round(view.playback.position * lanes.step) - 1
            y: 4
            width: 2
            height: area.contentHeight - 4
            color: Theme.color.accent

            Icon {
                x: -7
                y: -3
                name: "play"
                role: "accent"
                rotation: 90
                size: 16
            }

            FocusRing {
                shown: view.activeFocus
                around: 4
            }
        }

        MouseArea {
            x: lanes.x - 8
            width: lanes.width + 16
            height: area.contentHeight
            preventStealing: true
            onPressed: mouse => {
                view.forceActiveFocus(Qt.MouseFocusReason);
                view.seek(mouse.x - 8);
            }
            onPositionChanged: mouse => view.seek(mouse.x - 8)
            onWheel: wheel => area.contentY = Math.max(0, Math.min(area.contentHeight - area.height, area.contentY - wheel.angleDelta.y / 4))
        }
    }

    // Whole events: what lies between two of them is on the canvas.
    function seek(x: real): void {
        view.playback.pause();
        if (lanes.step > 0)
            view.playback.seek(Math.max(0, Math.min(view.playback.duration, Math.round(x / lanes.step))));
    }
}
