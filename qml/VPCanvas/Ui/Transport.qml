// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// To start, step back, play or pause, step forward, to end; speed, step size; where we are.
Item {
    id: transport

    required property PlaybackController playback

    Row {
        x: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Button {
            objectName: "toStart"
            kind: "ghost"
            iconName: "toStart"
            hint: qsTr("To the start")
            hintKeys: "Home"
            onClicked: transport.playback.toStart()
        }

        Button {
            objectName: "stepBack"
            kind: "ghost"
            iconName: "stepB"
            hint: qsTr("Step back")
            hintKeys: "←"
            onClicked: transport.playback.stepBack()
        }

        Button {
            objectName: "playPause"
            kind: "primary"
            corner: height / 2
            iconName: transport.playback.playing ? "pause" : "play"
            iconSize: 14
            hint: transport.playback.playing ? qsTr("Pause") : qsTr("Play")
            hintKeys: qsTr("Space")
            onClicked: transport.playback.playPause()
        }

        Button {
            objectName: "stepForward"
            kind: "ghost"
            iconName: "stepF"
            hint: qsTr("Step forward")
            hintKeys: "→"
            onClicked: transport.playback.stepForward()
        }

        Button {
            objectName: "toEnd"
            kind: "ghost"
            iconName: "toEnd"
            hint: qsTr("To the end")
            hintKeys: "End"
            onClicked: transport.playback.toEnd()
        }

        Item {
            width: 9
            height: 32

            Divider {
                x: 4
                y: 6
                upright: true
            }
        }

        Button {
            objectName: "speed"
            kind: "ghost"
            text: qsTr("%1×", "speed").arg(transport.playback.speed)
            trailingIcon: "chevD"
            hint: qsTr("Speed")
            hintKeys: "[ ]"
            onClicked: speeds.popup(0, -speeds.implicitHeight - 4)

            Menu {
                id: speeds

                implicitWidth: 120

                SpeedItem {
                    playback: transport.playback
                    speed: 0.25
                }
                SpeedItem {
                    playback: transport.playback
                    speed: 0.5
                }
                SpeedItem {
                    playback: transport.playback
                    speed: 1
                }
                SpeedItem {
                    playback: transport.playback
                    speed: 2
                }
                SpeedItem {
                    playback: transport.playback
                    speed: 4
                }
            }
        }

        Button {
            objectName: "stepUnit"
            kind: "ghost"
            text: transport.playback.stepUnit === "hop" ? qsTr("Step: hop") : qsTr("Step: event")
            trailingIcon: "chevD"
            onClicked: units.popup(0, -units.implicitHeight - 4)

            Menu {
                id: units

                implicitWidth: 160

                MenuItem {
                    text: qsTr("Event")
                    checkable: true
                    checked: transport.playback.stepUnit === "event"
                    onTriggered: transport.playback.stepUnit = "event"
                }
                MenuItem {
                    text: qsTr("Hop")
                    checkable: true
                    checked: transport.playback.stepUnit === "hop"
                    onTriggered: transport.playback.stepUnit = "hop"
                }
            }
        }

        Item {
            width: 9
            height: 32

            Divider {
                x: 4
                y: 6
                upright: true
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: transport.enabled
            text: qsTr("hop %1").arg(transport.playback.position.toFixed(1))
            font: Theme.type.monoStrong
        }

        Label {
            leftPadding: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: transport.enabled && transport.width > 640
            text: qsTr("event %1 of %2").arg(transport.playback.currentEvent + 1).arg(transport.playback.events.count)
            font: Theme.type.label
            color: Theme.color.text3
        }
    }
}
