// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The packet that is looked at: what each layer says before and after, every field, and the bytes that hold it.
Item {
    id: view

    required property Simulator simulator
    readonly property PacketModel packet: view.simulator.packet
    readonly property SimPlayback playback: view.simulator.playback
    property string tab: "layers"
    property int field: -1

    objectName: "packetView"

    Column {
        id: head

        x: 16
        y: 10
        width: view.width - 32
        spacing: 8
        visible: view.packet.active

        Item {
            width: parent.width
            height: Theme.space.smallControl

            Label {
                width: parent.width - follow.width - 8
                height: parent.height
                text: view.packet.title
                font: Theme.type.bodyStrong
            }

            ChipButton {
                id: follow

                objectName: "followPacket"
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: view.playback.following ? qsTr("Following") : qsTr("Follow it")
                checked: view.playback.following
                onClicked: view.playback.follow(view.playback.following ? -1 : view.playback.focusPacket)
            }
        }

        Label {
            objectName: "packetSentence"
            width: parent.width
            text: view.packet.sentence
            font: Theme.type.label
            color: view.packet.dropped ? Theme.color.err : Theme.color.text
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
        }

        Label {
            width: parent.width
            visible: text !== "" && !view.packet.dropped
            text: view.packet.why
            font: Theme.type.caption
            color: Theme.color.text2
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
        }

        Segmented {
            objectName: "packetTabs"
            width: parent.width
            stretched: true
            small: true
            showIcons: false
            name: qsTr("Show")
            value: view.tab
            entries: [
                {
                    value: "layers",
                    text: qsTr("Layers")
                },
                {
                    value: "in",
                    text: qsTr("Inbound")
                },
                {
                    value: "out",
                    text: qsTr("Outbound")
                },
                {
                    value: "diff",
                    text: qsTr("Changes (%1)").arg(view.packet.changedCount)
                }
            ]
            onChosen: value => {
                view.tab = value;
                view.field = -1;
            }
        }
    }

    Divider {
        y: head.y + head.height + 8
        width: parent.width
        visible: view.packet.active
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: head.y + head.height + 9
        anchors.bottomMargin: bytes.visible ? bytes.height : 0
        visible: view.packet.active

        Repeater {
            model: view.tab === "layers" ? view.packet.layers : []

            delegate: PacketLayer {
                width: area.width
                hasIn: view.packet.hasIn
                hasOut: view.packet.hasOut
            }
        }

        Label {
            x: 16
            visible: view.tab === "layers"
            height: Theme.space.panelHead
            text: qsTr("Its way")
            font: Theme.type.captionStrong
        }

        Repeater {
            model: view.tab === "layers" ? view.packet.way : []

            delegate: PacketStop {
                width: area.width
                onChosen: view.playback.seekToEvent(modelData.event)
            }
        }

        Repeater {
            model: view.tab === "layers" ? null : view.packet

            delegate: PacketField {
                width: area.width
                tab: view.tab
                chosen: view.field === index
                onClicked: view.field = view.field === index ? -1 : index
            }
        }

        Label {
            x: 16
            width: area.width - 32
            topPadding: 16
            visible: text !== ""
            text: view.tab === "in" && !view.packet.hasIn ? qsTr("Made here: there is no inbound header.") : view.tab === "out" && !view.packet.hasOut ? (view.packet.dropped ? qsTr("Dropped here: nothing goes out.") : qsTr("Arrived: nothing goes out.")) : view.tab === "diff" && view.packet.changedCount === 0 ? qsTr("Nothing was changed here.") : ""
            font: Theme.type.label
            color: Theme.color.text2
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
        }
    }

    PacketBytes {
        id: bytes

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(implicitHeight, view.height * 0.4)
        visible: view.packet.active && view.tab !== "layers" && (view.tab === "in" ? view.packet.hasIn : view.packet.hasOut)
        digits: view.tab === "in" ? view.packet.inBytes : view.packet.outBytes
        from: view.spot(view.tab === "in" ? PacketModel.InOffsetRole : PacketModel.OutOffsetRole)
        length: view.spot(view.tab === "in" ? PacketModel.InLengthRole : PacketModel.OutLengthRole)
    }

    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: !view.packet.active
        iconName: "list"
        title: qsTr("No packet yet")
        text: qsTr("Play, or choose an event.")
    }

    function spot(role: int): int {
        return view.field < 0 ? 0 : view.packet.data(view.packet.index(view.field, 0), role);
    }

    Connections {
        target: view.packet

        function onPacketChanged(): void {
            view.field = -1;
        }
    }
}
