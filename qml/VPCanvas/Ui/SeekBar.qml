// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The whole exchange as a line with its events; drag or use the arrow keys to go anywhere in it.
FocusScope {
    id: bar

    required property PlaybackController playback
    readonly property real laneY: Theme.space.scaled(38)
    readonly property real step: bar.playback.duration > 0 ? bar.width / bar.playback.duration : 0
    property real requestStart: 0
    property real requestEnd: 0
    property real replyStart: 0
    property real replyEnd: 0

    objectName: "seekBar"
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Position in the exchange")
    Accessible.description: bar.playback.currentText
    Component.onCompleted: bar.measure()
    Keys.onLeftPressed: event => event.modifiers & Qt.ShiftModifier ? bar.playback.previousHop() : bar.playback.stepBack()
    Keys.onRightPressed: event => event.modifiers & Qt.ShiftModifier ? bar.playback.nextHop() : bar.playback.stepForward()
    Keys.onSpacePressed: bar.playback.playPause()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        event.accepted = true;
        if (event.key === Qt.Key_Home)
            bar.playback.toStart();
        else
            bar.playback.toEnd();
    }

    // Where the request ends and the reply starts.
    function measure(): void {
        const events = bar.playback.events;
        let ends = [Infinity, 0, Infinity, 0];
        for (let row = 0; row < events.rowCount(); ++row) {
            const index = events.index(row, 0);
            const position = events.data(index, TimelineModel.PositionRole);
            const at = events.data(index, TimelineModel.DirectionRole) === "return" ? 2 : 0;
            ends[at] = Math.min(ends[at], position);
            ends[at + 1] = Math.max(ends[at + 1], position);
        }
        bar.requestStart = ends[0] === Infinity ? 0 : ends[0];
        bar.requestEnd = ends[1];
        bar.replyStart = ends[2] === Infinity ? 0 : ends[2];
        bar.replyEnd = ends[2] === Infinity ? 0 : ends[3];
    }

    Connections {
        target: bar.playback

        function onTimelineChanged(): void {
            bar.measure();
        }
    }

    Repeater {
        model: Math.min(40, Math.floor(bar.playback.duration) + 1)

        delegate: SeekBarTick {
            x: Math.round(index * bar.step)
            height: bar.height
        }
    }

    Rectangle {
        y: bar.laneY
        width: bar.width
        height: 1
        color: Theme.color.line2
    }

    Rectangle {
        x: bar.requestStart * bar.step
        y: bar.laneY - 1
        width: (bar.requestEnd - bar.requestStart) * bar.step
        height: 3
        color: Theme.color.fwd
    }

    Image {
        x: bar.replyStart * bar.step
        y: bar.laneY - 1
        width: Math.max(0, (bar.replyEnd - bar.replyStart) * bar.step)
        height: 3
        visible: width > 0
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        source: "image://frame/dash-ret/" + Theme.brightness
    }

    Repeater {
        model: bar.playback.events

        delegate: TimelineMark {
            x: Math.round(position * bar.step) - width / 2
            y: bar.laneY + 0.5 - height / 2
            passed: position <= bar.playback.position + 0.001
        }
    }

    Rectangle {
        x: Math.round(bar.playback.position * bar.step) - 1
        y: 4
        width: 2
        height: bar.height - 4
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
            shown: bar.activeFocus
            around: 4
        }
    }

    MouseArea {
        anchors.fill: parent
        anchors.leftMargin: -8
        anchors.rightMargin: -8
        preventStealing: true
        onPressed: mouse => {
            bar.forceActiveFocus(Qt.MouseFocusReason);
            bar.seek(mouse.x - 8);
        }
        onPositionChanged: mouse => bar.seek(mouse.x - 8)
    }

    function seek(x: real): void {
        bar.playback.pause();
        bar.playback.seek(Math.max(0, Math.min(bar.playback.duration, x / bar.step)));
    }
}
