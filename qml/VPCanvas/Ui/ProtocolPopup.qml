// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models

// Protocol, port and source port of the flow; each change is answered at once.
T.Popup {
    id: popup

    required property FlowController flow

    padding: 16
    margins: 8
    focus: true
    implicitWidth: 272
    implicitHeight: column.implicitHeight + 32
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    function number(text: string, upTo: int): int {
        const value = parseInt(text, 10);
        return value >= 0 && value <= upTo ? value : -1;
    }

    contentItem: Item {
        Column {
            id: column

            width: parent.width
            spacing: 12

            Segmented {
                objectName: "protocols"
                width: parent.width
                stretched: true
                name: qsTr("Protocol")
                value: popup.flow.protocol
                entries: [
                    {
                        value: "tcp",
                        text: "TCP"
                    },
                    {
                        value: "udp",
                        text: "UDP"
                    },
                    {
                        value: "icmp",
                        text: "ICMP"
                    }
                ]
                onChosen: value => popup.flow.protocol = value
            }

            FieldRow {
                label: qsTr("Port")
                visible: popup.flow.hasPorts

                TextField {
                    objectName: "portField"
                    width: parent.width
                    mono: true
                    name: qsTr("Port")
                    text: popup.flow.port
                    error: popup.number(text, 65535) < 0 ? qsTr("Write 0 to 65535.") : ""
                    onEditingFinished: if (error === "")
                        popup.flow.port = popup.number(text, 65535)
                }
            }

            FieldRow {
                label: qsTr("Source port")
                visible: popup.flow.hasPorts

                TextField {
                    objectName: "sourcePortField"
                    width: parent.width
                    mono: true
                    name: qsTr("Source port")
                    text: popup.flow.sourcePort
                    error: popup.number(text, 65535) < 0 ? qsTr("Write 0 to 65535.") : ""
                    onEditingFinished: if (error === "")
                        popup.flow.sourcePort = popup.number(text, 65535)
                }
            }

            Button {
                objectName: "swapButton"
                kind: "ghost"
                small: true
                iconName: "redo"
                text: qsTr("Swap source and destination")
                onClicked: popup.flow.swap()
            }
        }
    }

    background: MenuFrame {}
}
