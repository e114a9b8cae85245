// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// An event on the lane: disc for sent and delivered, tick for a hop, diamond for a rewrite, octagon for a stop.
Item {
    id: mark

    required property real position
    required property string kind
    required property string direction
    required property string label
    property bool passed: false
    readonly property color ink: mark.direction === "return" ? Theme.color.ret : Theme.color.fwd

    width: 16
    height: 16

    Rectangle {
        anchors.centerIn: parent
        width: 8
        height: 8
        radius: 4
        visible: mark.kind === "send" || mark.kind === "deliver"
        color: mark.ink
    }

    Rectangle {
        anchors.centerIn: parent
        width: 2
        height: 10
        visible: mark.kind === "hop"
        color: mark.ink
    }

    Rectangle {
        anchors.centerIn: parent
        width: 9
        height: 9
        rotation: 45
        antialiasing: true
        visible: mark.kind === "rewrite"
        color: Theme.color.chgBg
        border.width: 1.5
        border.color: Theme.color.chgLine
    }

    SeverityMark {
        anchors.centerIn: parent
        visible: mark.kind === "stop"
        severity: "error"
    }
}
