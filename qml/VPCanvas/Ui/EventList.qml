// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models

// Every event of the run, filtered; it follows the playback until one scrolls.
Item {
    id: events

    required property Simulator simulator
    readonly property EventListModel model: events.simulator.events
    property bool following: true
    signal copyAsked
    signal flyTo(string ref)
    signal packetAsked

    Column {
        id: head

        x: 16
        y: 10
        width: events.width - 32
        spacing: 8

        SearchField {
            objectName: "eventFilter"
            width: parent.width
            placeholderText: qsTr("Filter: drop, rewrite, flow:2, at:NAME")
            name: qsTr("Filter events")
            error: events.model.filterError
            onTextChanged: events.model.filter = text
            Component.onCompleted: text = events.model.filter
        }

        Item {
            width: parent.width
            height: Theme.space.smallControl

            Segmented {
                objectName: "eventKinds"
                small: true
                showIcons: false
                name: qsTr("Kinds of events")
                value: events.model.show
                entries: [
                    {
                        value: "all",
                        text: qsTr("All")
                    },
                    {
                        value: "ends",
                        text: qsTr("Ends and rewrites")
                    },
                    {
                        value: "drops",
                        text: qsTr("Drops")
                    }
                ]
                onChosen: value => events.model.show = value
            }

            Row {
                anchors.right: parent.right
                spacing: 4

                Label {
                    height: parent.height
                    text: events.model.count
                    font: Theme.type.monoSmall
                    color: Theme.color.text3
                }

                Button {
                    kind: "ghost"
                    small: true
                    iconName: "copy"
                    hint: qsTr("Copy these events as text")
                    onClicked: events.copyAsked()
                }
            }
        }
    }

    Divider {
        y: head.y + head.height + 8
        width: parent.width
    }

    ListView {
        id: list

        objectName: "eventList"
        anchors.fill: parent
        anchors.topMargin: head.y + head.height + 9
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: events.model
        cacheBuffer: 0 // Qt 6.4 warns when rows go that it was still making
        currentIndex: events.model.currentRow
        highlightFollowsCurrentItem: false
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Events")
        onMovementStarted: events.following = false
        onCurrentIndexChanged: events.follow()
        onCountChanged: events.follow()
        Component.onCompleted: events.follow()
        Keys.onUpPressed: events.choose(events.model.currentRow - 1)
        Keys.onDownPressed: events.choose(events.model.currentRow + 1)
        Keys.onReturnPressed: events.packetAsked()

        delegate: EventRow {
            width: list.width
            onChosen: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                events.following = true;
                events.simulator.playback.seekToEvent(event);
            }
            onOpened: events.packetAsked()
        }
    }

    Button {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        visible: !events.following && events.model.currentRow >= 0
        small: true
        text: qsTr("Back to the current event")
        onClicked: {
            events.following = true;
            events.follow();
        }
    }

    EmptyState {
        anchors.top: head.bottom
        anchors.topMargin: 32
        width: parent.width
        visible: events.model.count === 0
        iconName: "list"
        title: events.simulator.ready ? qsTr("No event passes this filter") : qsTr("No events yet")
        text: events.simulator.ready ? "" : qsTr("Add traffic and run it.")
    }

    function follow(): void {
        if (events.following && events.model.currentRow >= 0)
            list.positionViewAtIndex(events.model.currentRow, ListView.Contain);
    }

    function choose(row: int): void {
        events.following = true;
        const event = events.model.eventAt(row);
        if (event >= 0)
            events.simulator.playback.seekToEvent(event);
    }
}
