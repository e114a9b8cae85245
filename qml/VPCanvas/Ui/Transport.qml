// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// To start, step back, play or pause, step forward, to end; speed, step size; where we are.
Item {
    id: transport

    required property Player playback
    readonly property var speeds: [0.25, 0.5, 1, 2, 4, 8, 16, 64]
    property alias extras: side.data // buttons at the right

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

                Instantiator {
                    model: transport.speeds.filter(speed => speed <= transport.playback.fastest)
                    onObjectAdded: (index, item) => speeds.insertItem(index, item as Item)
                    onObjectRemoved: (index, item) => speeds.removeItem(item as Item)

                    delegate: SpeedItem {
                        required property real modelData

                        playback: transport.playback
                        speed: modelData
                    }
                }
            }
        }

        Button {
            objectName: "stepUnit"
            kind: "ghost"
            text: qsTr("Step: %1").arg(transport.unitText(transport.playback.stepUnit))
            trailingIcon: "chevD"
            onClicked: units.popup(0, -units.implicitHeight - 4)

            Menu {
                id: units

                implicitWidth: 160

                Instantiator {
                    model: transport.playback.stepUnits
                    onObjectAdded: (index, item) => units.insertItem(index, item as Item)
                    onObjectRemoved: (index, item) => units.removeItem(item as Item)

                    delegate: MenuItem {
                        required property string modelData

                        text: transport.unitText(modelData)
                        checkable: true
                        checked: transport.playback.stepUnit === modelData
                        onTriggered: transport.playback.stepUnit = modelData
                    }
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
            text: transport.playback.placeText
            font: Theme.type.monoStrong
        }

        Label {
            leftPadding: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: transport.enabled && transport.width > 640
            text: qsTr("event %1 of %2").arg(transport.playback.currentEvent + 1).arg(transport.playback.eventCount)
            font: Theme.type.label
            color: Theme.color.text3
        }
    }

    Row {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
    }

    function unitText(unit: string): string {
        switch (unit) {
        case "hop":
            return qsTr("hop");
        case "packet":
            return qsTr("packet");
        case "exchange":
            return qsTr("exchange");
        default:
            return qsTr("event");
        }
    }
}
