// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// Where a folder of AWS's JSON is dropped.
Item {
    id: zone

    signal dropped(url url)
    signal folderAsked
    signal fileAsked

    implicitHeight: Math.max(96, words.implicitHeight + 48)

    Rectangle {
        anchors.fill: parent
        radius: Theme.space.card
        color: drop.containsDrag ? Theme.color.accentSoft : Theme.color.surface
    }

    DashedFrame {
        anchors.fill: parent
    }

    DropArea {
        id: drop

        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length > 0)
                zone.dropped(drop.urls[0]);
        }
    }

    IconTile {
        id: tile

        x: 24
        anchors.verticalCenter: parent.verticalCenter
        size: 48
        radius: 10
        name: "importI"
        role: "accent"
        iconSize: 24
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: 16
        anchors.right: buttons.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: qsTr("Drop a folder of “aws ec2 describe-*” JSON here")
            font: Theme.type.bodyStrong
            wrapMode: Text.WordWrap
        }

        Label {
            width: parent.width
            text: qsTr("What cannot be read is listed with its place in the file, never dropped.")
            font: Theme.type.label
            color: Theme.color.text2
            wrapMode: Text.WordWrap
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Button {
            text: qsTr("Choose file")
            onClicked: zone.fileAsked()
        }

        Button {
            text: qsTr("Choose folder")
            onClicked: zone.folderAsked()
        }
    }
}
