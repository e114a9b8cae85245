// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// How many are left, as a number, a bar and a sentence, and whether the service on them still works.
Column {
    id: view

    required property Models.PlacementPanel panel
    readonly property bool bad: view.panel.survivors * 2 < view.panel.total

    spacing: 8

    Item {
        width: parent.width
        height: Math.max(number.height, bar.height)

        Column {
            id: number

            width: Theme.space.scaled(120)

            Label {
                text: qsTr("Survivors")
                font: Theme.type.caption
                color: Theme.color.text3
            }

            Row {
                spacing: 8
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1 of %2 survive").arg(view.panel.survivors).arg(view.panel.total)

                Label {
                    objectName: "survivors"
                    text: view.panel.survivors
                    font: Theme.type.display
                    color: view.bad ? Theme.color.err : Theme.color.ok
                    Accessible.ignored: true
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("of %1").arg(view.panel.total)
                    font: Theme.type.subhead
                    color: Theme.color.text2
                    Accessible.ignored: true
                }

                SeverityMark {
                    anchors.verticalCenter: parent.verticalCenter
                    severity: view.bad ? "error" : "ok"
                    size: 18
                }
            }
        }

        Column {
            id: bar

            anchors.left: number.right
            anchors.right: parent.right
            spacing: 6

            Label {
                objectName: "why"
                width: parent.width
                text: view.panel.why
                font: Theme.type.caption
                color: Theme.color.text3
                wrapMode: Text.WordWrap
            }

            Row {
                id: cells

                readonly property real cell: view.panel.total > 0 ? (bar.width - spacing * (view.panel.total - 1)) / view.panel.total : 0

                spacing: view.panel.total > 24 ? 1 : 3

                Repeater {
                    model: view.panel.total

                    delegate: Rectangle {
                        id: cell

                        required property int index
                        readonly property bool alive: cell.index < view.panel.survivors

                        width: cells.cell
                        height: 20
                        radius: 3
                        color: cell.alive ? Theme.color.ok : Theme.color.errBg
                        border.width: cell.alive ? 0 : 1
                        border.color: Theme.color.err

                        Image {
                            anchors.fill: parent
                            anchors.margins: 1
                            visible: !cell.alive
                            fillMode: Image.Tile
                            source: "image://frame/hatch-err/" + Theme.brightness
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Row {
        spacing: 8
        width: parent.width

        Chip {
            id: verdict

            objectName: "verdict"
            width: Math.min(implicitWidth, parent.width)
            text: view.panel.verdict
            tone: view.panel.serving ? "ok" : "err"
            severity: view.panel.serving ? "ok" : "error"
        }
    }

    Label {
        width: parent.width
        text: view.panel.lesson
        color: Theme.color.text2
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
    }
}
