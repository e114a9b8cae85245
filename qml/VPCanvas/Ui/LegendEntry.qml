// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A sample of a line and its name.
Row {
    id: entry

    property string line
    property string text
    property bool stop: false

    anchors.verticalCenter: parent === null ? undefined : parent.verticalCenter
    spacing: Theme.space.s

    SeverityMark {
        anchors.verticalCenter: parent.verticalCenter
        visible: entry.stop
        severity: "error"
        size: 14
    }

    Item {
        anchors.verticalCenter: parent.verticalCenter
        visible: !entry.stop
        width: 32
        height: 9

        Rectangle {
            y: 3
            width: 24
            height: 3
            visible: entry.line === "fwd"
            color: Theme.color.fwd
        }

        Image {
            y: 3
            width: 24
            height: 3
            visible: entry.line === "ret"
            fillMode: Image.TileHorizontally
            source: entry.line === "ret" ? "image://frame/dash-ret/" + Theme.brightness : ""
        }

        Icon {
            x: 21
            y: -2
            name: "play"
            role: entry.line
            size: 12
        }
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: entry.text
        font: Theme.type.caption
    }
}
