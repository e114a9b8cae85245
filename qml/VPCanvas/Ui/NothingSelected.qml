// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// The inspector without a selection: what the network holds and the keys that start things.
Item {
    id: view

    required property Models.Application application

    Column {
        width: parent.width

        Item {
            width: parent.width
            height: Math.max(56, heading.height + 16)

            IconTile {
                id: tile

                x: 16
                anchors.verticalCenter: parent.verticalCenter
                name: "region"
                role: "region"
                iconSize: 20
            }

            Column {
                id: heading

                anchors.left: tile.right
                anchors.leftMargin: 8
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: view.application.document.title === "" ? qsTr("Untitled") : view.application.document.title
                    font: Theme.type.subhead
                    wrapMode: Text.WordWrap
                    maximumLineCount: 3
                }

                Label {
                    text: qsTr("%n resource(s)", "", view.application.document.resourceCount)
                    font: Theme.type.caption
                    color: Theme.color.text3
                }
            }

            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        Section {
            title: qsTr("Nothing selected")

            Label {
                width: parent.width
                text: qsTr("Click a thing on the canvas to see and edit its properties here.")
                color: Theme.color.text2
                wrapMode: Text.WordWrap
            }
        }

        Section {
            title: qsTr("Start here")
            divider: false

            KeyHint {
                text: qsTr("Connect two things")
                keys: "C"
            }

            KeyHint {
                text: qsTr("Trace a flow")
                keys: "T"
            }

            KeyHint {
                text: qsTr("Find a thing")
                keys: "Ctrl K"
            }

            KeyHint {
                text: qsTr("Fit all")
                keys: "Shift 1"
            }

            KeyHint {
                text: qsTr("All shortcuts")
                keys: "?"
            }
        }
    }
}
