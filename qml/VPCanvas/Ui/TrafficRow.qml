// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// One row of the traffic: its ends and ports in a line; opened, everything about it in fields.
Rectangle {
    id: row

    required property int index
    required property string source
    required property string destination
    required property string protocol
    required property int port
    required property int sourcePort
    required property int repeat
    required property int interval
    required property int exchanges
    required property string via
    required property string error
    required property bool hasPorts
    required property var requests
    required property bool inContainer
    required property int ttl
    required property TrafficModel traffic
    property bool open: false
    readonly property string sentence: row.source + (row.hasPorts ? " :" + row.sourcePort : "") + " → " + row.destination + (row.hasPorts ? " :" + row.port : "")

    objectName: "traffic-" + row.index
    implicitHeight: column.implicitHeight + 12
    color: Theme.color.surface
    Accessible.role: Accessible.ListItem
    Accessible.name: row.sentence
    Accessible.description: row.error

    Divider {
        width: parent.width
    }

    Column {
        id: column

        x: 16
        y: 6
        width: row.width - 32
        spacing: 6

        Item {
            width: parent.width
            height: Theme.space.scaled(40)

            Label {
                id: number

                width: Theme.space.scaled(20)
                height: parent.height
                text: row.index + 1
                font: Theme.type.captionStrong
                color: Theme.color.text3
            }

            Column {
                anchors.left: number.right
                anchors.right: chips.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: row.source + (row.hasPorts ? " :" + row.sourcePort : "")
                    font: Theme.type.labelMedium
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    text: "→ " + row.destination + (row.hasPorts ? " :" + row.port : "") + (row.via === "" ? "" : qsTr(" by %1").arg(row.via))
                    font: Theme.type.label
                    color: Theme.color.text2
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }
            }

            Row {
                id: chips

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                Chip {
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.protocol.toUpperCase() + (row.repeat > 1 ? " ×" + row.repeat : "")
                }

                Button {
                    objectName: "openTraffic"
                    kind: "ghost"
                    small: true
                    iconName: "chevD"
                    rotation: row.open ? 180 : 0
                    hint: qsTr("Ports, repetition")
                    onClicked: row.open = !row.open
                }

                Button {
                    kind: "ghost"
                    small: true
                    iconName: "copy"
                    hint: qsTr("Another like it, from the next source port")
                    onClicked: row.traffic.duplicate(row.index)
                }

                Button {
                    objectName: "removeTraffic"
                    kind: "ghost"
                    small: true
                    iconName: "close"
                    hint: qsTr("Remove")
                    onClicked: row.traffic.remove(row.index)
                }
            }
        }

        Label {
            width: parent.width
            visible: row.error !== ""
            text: row.error
            font: Theme.type.caption
            color: Theme.color.err
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
        }

        Column {
            width: parent.width
            spacing: 6
            visible: row.open
            bottomPadding: 6

            TrafficNumber {
                visible: row.hasPorts
                label: qsTr("Source port")
                value: row.sourcePort
                most: 65535
                onTaken: value => row.traffic.set(row.index, "sourcePort", value)
            }

            TrafficNumber {
                visible: row.hasPorts
                label: qsTr("Port")
                value: row.port
                most: 65535
                onTaken: value => row.traffic.set(row.index, "port", value)
            }

            TrafficNumber {
                label: qsTr("Connections")
                least: 1
                value: row.repeat
                most: 100000
                onTaken: value => row.traffic.set(row.index, "repeat", value)
            }

            TrafficNumber {
                visible: row.repeat > 1
                label: qsTr("Every (ms)")
                value: row.interval
                most: 3600000
                onTaken: value => row.traffic.set(row.index, "interval", value)
            }

            TrafficNumber {
                visible: row.requests.length === 0 || row.protocol !== "tcp"
                label: qsTr("Requests each")
                least: 1
                value: row.exchanges
                most: 1000
                onTaken: value => row.traffic.set(row.index, "exchanges", value)
            }

            FieldRow {
                label: qsTr("HTTP proxy")
                labelWidth: 120
                visible: row.protocol === "tcp"

                TextField {
                    objectName: "via"
                    width: parent.width
                    name: qsTr("HTTP proxy")
                    placeholderText: qsTr("None")
                    text: row.via
                    onEditingFinished: row.traffic.set(row.index, "via", text)
                }
            }

            TrafficRequests {
                width: parent.width
                visible: row.protocol === "tcp"
                traffic: row.traffic
                rowIndex: row.index
                requests: row.requests
            }

            TrafficNumber {
                label: qsTr("TTL (0: the host's)")
                value: row.ttl
                most: 255
                onTaken: value => row.traffic.set(row.index, "ttl", value)
            }

            Switch {
                text: qsTr("From a container on the instance")
                checked: row.inContainer
                onToggled: row.traffic.set(row.index, "inContainer", checked)
            }
        }
    }
}
