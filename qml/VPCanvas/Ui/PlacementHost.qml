// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls

// One host of a rack: the group's instance on it, or a dot.
T.AbstractButton {
    id: cell

    required property var host
    required property string role
    readonly property bool occupied: cell.host.ref !== ""
    signal menuAsked(string ref)

    objectName: cell.occupied ? "host-" + cell.host.name : ""
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: cell.host.detail
    Accessible.role: Accessible.Button
    Accessible.name: cell.host.detail
    onPressAndHold: if (cell.occupied)
        cell.menuAsked(cell.host.ref)

    // A handler would make the button take every mouse button as a click.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.RightButton
        onClicked: if (cell.occupied)
            cell.menuAsked(cell.host.ref)
    }

    background: Rectangle {
        radius: Theme.space.cell
        color: cell.occupied || cell.hovered ? Theme.color.surface3 : Theme.color.surface2
        border.width: 1
        border.color: cell.occupied ? Theme.color.role(cell.host.down ? "err" : cell.role) : cell.host.down ? Theme.color.errLine : Theme.color.line
    }

    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: 6
            width: cell.host.taken ? 7 : 4
            height: width
            radius: width / 2
            visible: !cell.occupied
            color: cell.host.taken ? "transparent" : Theme.color.line3
            border.width: cell.host.taken ? 1 : 0
            border.color: Theme.color.line3
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            x: 3
            visible: cell.occupied
            name: cell.host.down ? "close" : "instance"
            role: cell.host.down ? "err" : cell.role
            size: 14
        }

        Label {
            x: 20
            width: parent.width - x - 2
            height: parent.height
            visible: cell.occupied
            text: cell.host.name
            font.family: Theme.type.monoSmallStrong.family
            font.pixelSize: Theme.type.monoSmallStrong.pixelSize
            font.weight: Theme.type.monoSmallStrong.weight
            font.strikeout: cell.host.down
            color: cell.host.down ? Theme.color.err : Theme.color.text
            Accessible.ignored: true
        }
    }
}
