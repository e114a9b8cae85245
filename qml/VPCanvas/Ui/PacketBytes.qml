// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls

// The frame's bytes, sixteen in a line; those of the chosen field are lit.
Rectangle {
    id: bytes

    required property var digits // strings
    property int from: 0
    property int length: 0
    readonly property int perLine: 16
    readonly property int line: Theme.space.scaled(18)

    implicitHeight: Math.ceil(bytes.digits.length / bytes.perLine) * bytes.line + 16
    color: Theme.color.surface2
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Bytes of the frame")

    Divider {
        width: parent.width
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: 8
        anchors.bottomMargin: 8

        Repeater {
            model: Math.ceil(bytes.digits.length / bytes.perLine)

            delegate: Item {
                id: line

                required property int index
                readonly property real cell: (bytes.width - 32 - Theme.space.scaled(40)) / bytes.perLine

                width: area.width
                height: bytes.line

                Label {
                    x: 16
                    height: parent.height
                    text: (line.index * bytes.perLine).toString(16).padStart(4, "0")
                    font: Theme.type.monoSmall
                    color: Theme.color.text3
                    Accessible.ignored: true
                }

                Repeater {
                    model: Math.min(bytes.perLine, bytes.digits.length - line.index * bytes.perLine)

                    delegate: Rectangle {
                        id: cell

                        required property int index
                        readonly property int at: line.index * bytes.perLine + cell.index
                        readonly property bool lit: cell.at >= bytes.from && cell.at < bytes.from + bytes.length

                        x: 16 + Theme.space.scaled(40) + cell.index * line.cell
                        width: line.cell
                        height: bytes.line
                        color: cell.lit ? Theme.color.chgBg : "transparent"

                        Label {
                            anchors.centerIn: parent
                            text: bytes.digits[cell.at] ?? ""
                            font: Theme.type.monoSmall
                            color: cell.lit ? Theme.color.chgText : Theme.color.text2
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
