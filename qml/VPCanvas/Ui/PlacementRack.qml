// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls

// A rack: its name, which fails it, and its hosts.
Item {
    id: rack

    required property int index
    required property string label
    required property string colour
    required property int partition
    required property bool down
    required property int hostCount
    required property var hosts
    property int hostHeight: 28
    // What the keyboard is at: -1 the name, a host, or nothing (-2).
    property int focusAt: -2
    readonly property int headHeight: 28
    property T.AbstractButton hovered: null // its name or a host, for the tooltip
    signal toggled
    signal hostToggled(int host)
    signal menuAsked(string ref, Item item)

    function hover(button: T.AbstractButton): void {
        if (button.hovered)
            rack.hovered = button;
        else if (rack.hovered === button)
            rack.hovered = null;
    }

    implicitHeight: rack.headHeight + rack.hostCount * (rack.hostHeight + 4) + 2

    Rectangle {
        anchors.fill: parent
        radius: Theme.space.radius
        color: rack.down ? Theme.color.errBg : Theme.color.surface
        border.width: rack.down ? 0 : 1
        border.color: head.hovered ? Theme.color.line3 : Theme.color.line2
    }

    DashedFrame {
        anchors.fill: parent
        visible: rack.down
        role: "err"
    }

    T.AbstractButton {
        id: head

        objectName: "rack-" + rack.label
        width: rack.width
        height: rack.headHeight
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        text: rack.down ? qsTr("Rack %1, failed. Click to restore it.").arg(rack.label) : qsTr("Rack %1. Click to fail it.").arg(rack.label)
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: rack.toggled()
        onHoveredChanged: rack.hover(head)

        contentItem: Item {
            Label {
                x: 8
                height: parent.height
                text: rack.label
                font: Theme.type.monoSmallStrong
                color: rack.down ? Theme.color.err : Theme.color.text2
                Accessible.ignored: true
            }

            Rectangle {
                anchors.right: parent.right
                anchors.rightMargin: 10
                anchors.verticalCenter: parent.verticalCenter
                width: 6
                height: 6
                radius: 3
                visible: !rack.down
                color: Theme.color.ok
            }

            SeverityMark {
                anchors.right: parent.right
                anchors.rightMargin: 6
                anchors.verticalCenter: parent.verticalCenter
                visible: rack.down
                severity: "error"
                size: 14
            }
        }

        FocusRing {
            shown: rack.focusAt === -1
            gap: -2
        }
    }

    Repeater {
        model: rack.hostCount

        delegate: PlacementHost {
            id: cell

            required property int index

            x: 5
            y: rack.headHeight + cell.index * (rack.hostHeight + 4)
            width: rack.width - 10
            height: rack.hostHeight
            host: rack.hosts[cell.index]
            role: rack.colour
            onHoveredChanged: rack.hover(cell)
            onClicked: rack.hostToggled(cell.index)
            onMenuAsked: ref => rack.menuAsked(ref, cell)

            FocusRing {
                shown: rack.focusAt === cell.index
                around: Theme.space.cell
                gap: 0
            }
        }
    }
}
