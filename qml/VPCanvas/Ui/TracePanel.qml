// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// The question, the verdict, what stops the packet, and every hop there and back.
Rectangle {
    id: panel

    required property Models.Application application
    readonly property Models.FlowController flow: panel.application.flow
    property bool decidingOnly: false
    signal flyTo(string ref)

    objectName: "tracePanel"
    color: Theme.color.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Trace")

    TraceQuestion {
        id: question

        width: panel.width
        flow: panel.flow
        onTraced: answered => {
            if (answered)
                area.forceActiveFocus(Qt.OtherFocusReason);
        }
        onCopyAsked: panel.application.copyText(panel.flow.verdictText + "\n" + panel.flow.hops.asText())
        onClosed: {
            panel.flow.clear();
            panel.application.mode = "edit";
        }
    }

    ScrollArea {
        id: area

        readonly property int followed: panel.flow.hops.currentRow

        objectName: "hopList"
        anchors.fill: parent
        anchors.topMargin: question.height
        visible: panel.flow.active
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Hops")
        onFollowedChanged: area.follow()
        Keys.onUpPressed: panel.application.playback.previousHop()
        Keys.onDownPressed: panel.application.playback.nextHop()

        function follow(): void {
            const row = area.followed < 0 ? null : rows.itemAt(area.followed);
            if (row !== null)
                area.reveal(row);
        }

        TraceReasons {
            width: area.width
            flow: panel.flow
            onFlyTo: ref => panel.flyTo(ref)
        }

        Repeater {
            id: rows

            model: panel.flow.hops

            delegate: HopRow {
                width: area.width
                hops: panel.flow.hops
                decidingOnly: panel.decidingOnly
                onDecidingOnlyToggled: panel.decidingOnly = !panel.decidingOnly
                onChosen: {
                    area.forceActiveFocus(Qt.MouseFocusReason);
                    panel.application.playback.seekToHop(index);
                }
                onOpened: panel.flyTo(ref)
            }
        }

        Item {
            width: 1
            height: 24
        }
    }

    TraceEmpty {
        anchors.top: question.bottom
        width: panel.width
        visible: !panel.flow.active
        flow: panel.flow
    }

    Divider {
        height: parent.height
        width: 1
    }
}
