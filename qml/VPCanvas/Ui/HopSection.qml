// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Head of the request's or the reply's hops.
Rectangle {
    id: head

    required property string section
    required property HopListModel hops
    property bool decidingOnly: false
    readonly property bool reply: head.section === "return"
    signal decidingOnlyToggled

    height: Theme.space.scaled(28)
    color: Theme.color.surface2
    Accessible.role: Accessible.Heading
    Accessible.name: title.text

    Label {
        id: title

        x: 16
        height: parent.height
        text: head.reply ? qsTr("Reply") : qsTr("Request")
        font: Theme.type.labelStrong
        color: head.reply ? Theme.color.ret : Theme.color.fwd
    }

    Label {
        x: title.x + title.width + 8
        height: parent.height
        text: qsTr("%n hop(s)", "", head.reply ? head.hops.returnCount : head.hops.forwardCount)
        font: Theme.type.caption
        color: Theme.color.text3
    }

    Button {
        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: !head.reply
        kind: "ghost"
        small: true
        checkable: true
        checked: head.decidingOnly
        iconName: head.decidingOnly ? "check" : ""
        text: qsTr("Only hops that decide")
        font: Theme.type.caption
        onClicked: head.decidingOnlyToggled()
    }

    Divider {
        width: parent.width
        visible: head.reply
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
