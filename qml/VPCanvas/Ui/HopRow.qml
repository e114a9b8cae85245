// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// One hop: number on the rail, who, what decided; below it the header in and out where it was changed, and why.
Rectangle {
    id: hop

    required property int index
    required property string direction
    required property int number
    required property string ref
    required property string name
    required property string icon
    required property string iconRole
    required property string sub
    required property string srcIn
    required property string dstIn
    required property string srcOut
    required property string dstOut
    required property bool srcChanged
    required property bool dstChanged
    required property int changedCount
    required property string why
    required property string causeText
    required property string causeRow
    required property string code
    required property string codeText
    required property bool isStop
    required property HopListModel hops
    property bool decidingOnly: false
    readonly property bool current: hop.index === hop.hops.currentRow
    readonly property bool first: hop.index === 0 || hop.index === hop.hops.forwardCount
    readonly property bool last: hop.index === hop.hops.forwardCount - 1 || hop.index === hop.hops.count - 1
    readonly property int above: head.visible ? head.height : 0
    readonly property bool reply: hop.direction === "return"
    readonly property bool decides: hop.changedCount > 0 || hop.causeRow !== "" || hop.isStop || hop.first || hop.last
    readonly property bool explained: (hop.changedCount > 0 || hop.isStop || hop.current) && (hop.why !== "" || hop.codeText !== "")
    // A name and the row that decided stand beside each other, or below each other; neither is cut.
    readonly property bool tight: cause.text !== "" && who.x + who.implicitWidth + 8 + cause.implicitWidth + 16 > hop.width
    readonly property string ink: hop.reply ? "ret" : "fwd"
    signal decidingOnlyToggled
    signal chosen
    signal opened

    objectName: "hop-" + hop.number
    visible: !hop.decidingOnly || hop.decides
    implicitHeight: hop.visible ? hop.above + line.height + (hop.changedCount > 0 || hop.explained ? details.height + 4 : 0) : 0
    height: implicitHeight
    color: "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Hop %1: %2").arg(hop.number).arg(hop.name)
    Accessible.description: hop.why

    Rectangle {
        y: hop.above
        width: hop.width
        height: hop.height - hop.above
        color: hop.isStop ? Theme.color.errBg : hop.current ? Theme.color.accentSoft : pointer.containsMouse ? Theme.color.surface2 : "transparent"
    }

    HopSection {
        id: head

        width: hop.width
        visible: hop.first
        section: hop.direction
        hops: hop.hops
        decidingOnly: hop.decidingOnly
        onDecidingOnlyToggled: hop.decidingOnlyToggled()
    }

    MouseArea {
        id: pointer

        anchors.fill: parent
        anchors.topMargin: hop.above
        hoverEnabled: true
        onClicked: hop.chosen()
        onDoubleClicked: hop.opened()
    }

    HopRail {
        x: 24
        y: hop.above
        width: 2
        height: hop.height - hop.above
        reply: hop.reply
        startsAt: hop.first ? 16 : 0
        endsAt: hop.last ? 16 : height
    }

    Item {
        id: line

        y: hop.above
        width: hop.width
        height: Theme.space.listRow + (hop.tight ? cause.height - 6 : 0)

        Rectangle {
            x: 16
            y: Math.round((Theme.space.listRow - height) / 2)
            width: 18
            height: 18
            radius: 9
            color: hop.isStop ? Theme.color.err : Theme.color.role(hop.ink)

            Label {
                anchors.centerIn: parent
                text: hop.number
                font: Theme.type.tag
                color: Theme.color.surface
                Accessible.ignored: true
            }
        }

        Icon {
            x: 48
            y: Math.round((Theme.space.listRow - height) / 2)
            name: hop.icon
            role: hop.iconRole
            size: 18
        }

        Label {
            id: who

            x: 76
            width: Math.min(implicitWidth, Math.max(60, (cause.text !== "" && !hop.tight ? cause.x : side.x) - x - 8))
            height: Theme.space.listRow
            text: hop.name
            font: hop.changedCount > 0 ? Theme.type.bodyStrong : Theme.type.bodyMedium
            Accessible.ignored: true
        }

        Label {
            x: who.x + who.width + 8
            width: Math.max(0, side.x - x - 8)
            height: Theme.space.listRow
            visible: width >= implicitWidth
            text: hop.changedCount > 0 || hop.causeRow !== "" ? "" : hop.sub
            font: Theme.type.monoSmall
            color: Theme.color.text3
            Accessible.ignored: true
        }

        Row {
            id: side

            anchors.right: parent.right
            anchors.rightMargin: 16
            height: Theme.space.listRow

            Chip {
                anchors.verticalCenter: parent.verticalCenter
                visible: hop.isStop
                tone: "err"
                severity: "error"
                text: hop.last && !hop.reply ? qsTr("Request stops") : qsTr("Stops here")
            }

            Chip {
                anchors.verticalCenter: parent.verticalCenter
                visible: !hop.isStop && hop.changedCount > 0
                tone: "changed"
                text: qsTr("%n field(s) changed", "", hop.changedCount)
            }

            Label {
                height: parent.height
                visible: !hop.isStop && hop.changedCount === 0 && hop.causeRow === ""
                text: hop.srcIn !== "" && hop.srcOut !== "" ? qsTr("unchanged") : hop.last ? qsTr("delivered") : ""
                font: Theme.type.caption
                color: Theme.color.text3
                Accessible.ignored: true
            }
        }
    }

    Label {
        id: cause

        x: hop.tight ? who.x : hop.width - 16 - implicitWidth
        y: hop.above + (hop.tight ? Theme.space.listRow - 6 : 0)
        height: hop.tight ? implicitHeight + 4 : Theme.space.listRow
        visible: text !== ""
        text: !hop.isStop && hop.changedCount === 0 ? hop.causeRow : ""
        font: Theme.type.monoSmall
        color: Theme.color.text2
        elide: Text.ElideNone
        Accessible.ignored: true
    }

    Column {
        id: details

        x: 48
        y: hop.above + line.height
        width: hop.width - 64
        spacing: 4
        visible: hop.changedCount > 0 || hop.explained
        bottomPadding: 2

        HeaderTable {
            id: table

            visible: hop.changedCount > 0
            withHead: !hop.reply
            srcIn: hop.srcIn
            srcOut: hop.srcOut
            dstIn: hop.dstIn
            dstOut: hop.dstOut
            srcChanged: hop.srcChanged
            dstChanged: hop.dstChanged
        }

        HopReason {
            id: reason

            visible: hop.explained
            text: hop.isStop && hop.codeText !== "" ? hop.codeText : hop.why
            row: (hop.changedCount > 0 || hop.isStop) && !text.includes(hop.causeRow) ? hop.causeRow : ""
            code: hop.code
            stop: hop.isStop
        }
    }
}
