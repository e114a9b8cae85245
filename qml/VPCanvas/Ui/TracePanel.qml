// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
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
        onCopyAsked: panel.application.copyText(panel.flow.verdictText + "\n" + panel.flow.hops.asText())
        onClosed: {
            panel.flow.clear();
            panel.application.mode = "edit";
        }
    }

    ListView {
        id: list

        property int followed: panel.flow.hops.currentRow

        objectName: "hopList"
        anchors.fill: parent
        anchors.topMargin: question.height
        clip: true
        visible: panel.flow.active
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: panel.flow.hops
        cacheBuffer: 4000
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Hops")
        onFollowedChanged: if (followed >= 0)
            positionViewAtIndex(followed, ListView.Contain)
        Keys.onUpPressed: panel.application.playback.previousHop()
        Keys.onDownPressed: panel.application.playback.nextHop()

        section.property: "direction"
        section.delegate: HopSection {
            width: list.width
            hops: panel.flow.hops
            decidingOnly: panel.decidingOnly
            onDecidingOnlyToggled: panel.decidingOnly = !panel.decidingOnly
        }

        header: TraceReasons {
            width: list.width
            flow: panel.flow
            onFlyTo: ref => panel.flyTo(ref)
        }

        delegate: HopRow {
            width: list.width
            decidingOnly: panel.decidingOnly
            current: index === panel.flow.hops.currentRow
            first: index === 0 || index === panel.flow.hops.forwardCount
            last: index === panel.flow.hops.forwardCount - 1 || index === panel.flow.hops.count - 1
            onChosen: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                panel.application.playback.seekToHop(index);
            }
            onOpened: panel.flyTo(ref)
        }

        footer: Item {
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
