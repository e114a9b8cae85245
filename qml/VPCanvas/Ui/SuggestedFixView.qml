// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The smallest set of edits that lets the packet through, what else they change, and the button that makes them.
Item {
    id: view

    required property SuggestedFix fix
    signal flyTo(string ref)

    objectName: "suggestedFix"
    implicitHeight: view.fix.available ? column.implicitHeight + 28 : 0
    visible: view.fix.available

    Column {
        id: column

        x: 16
        y: 14
        width: view.width - 32
        spacing: 8

        Item {
            width: parent.width
            height: title.implicitHeight

            Icon {
                anchors.verticalCenter: title.verticalCenter
                name: "bolt"
                role: "accent"
            }

            Label {
                id: title

                x: 24
                text: qsTr("Smallest fix")
                font: Theme.type.labelStrong
                Accessible.role: Accessible.Heading
            }

            Label {
                anchors.right: parent.right
                text: qsTr("1 undo step")
                font: Theme.type.caption
                color: Theme.color.text2
            }
        }

        Rectangle {
            width: parent.width
            height: edits.implicitHeight + 16
            radius: Theme.space.radius
            color: Theme.color.surface
            border.width: 1
            border.color: Theme.color.line2

            Column {
                id: edits

                x: 12
                y: 8
                width: parent.width - 24
                spacing: 4

                Repeater {
                    model: view.fix.changes

                    delegate: Item {
                        id: edit

                        required property int index
                        required property var modelData

                        objectName: "fixChange-" + edit.index
                        width: edits.width
                        height: words.implicitHeight + 4
                        Accessible.role: Accessible.ListItem
                        Accessible.name: edit.modelData.text

                        Icon {
                            y: 3
                            name: edit.modelData.sign === "added" ? "plus" : edit.modelData.sign === "removed" ? "minus" : "gear"
                            role: edit.modelData.sign === "added" ? "ok" : edit.modelData.sign === "removed" ? "err" : "text2"
                            size: 14
                        }

                        Label {
                            id: words

                            x: 24
                            y: 2
                            width: parent.width - 24
                            text: edit.modelData.text
                            font: Theme.type.label
                            wrapMode: Text.Wrap
                            Accessible.ignored: true
                        }

                        MouseArea {
                            anchors.fill: parent
                            cursorShape: Qt.PointingHandCursor
                            onClicked: view.flyTo(edit.modelData.ref)
                        }
                    }
                }
            }
        }

        Label {
            width: parent.width
            text: qsTr("What else this opens")
            font: Theme.type.labelStrong
            color: Theme.color.text2
        }

        Repeater {
            model: view.fix.effects

            delegate: Item {
                id: effect

                required property var modelData

                width: column.width
                height: what.implicitHeight + who.implicitHeight + 2
                Accessible.role: Accessible.ListItem
                Accessible.name: effect.modelData.text + ": " + effect.modelData.count
                Accessible.description: effect.modelData.names

                SeverityMark {
                    y: 1
                    severity: effect.modelData.tone === "err" ? "error" : effect.modelData.tone === "warn" ? "warning" : "note"
                }

                Label {
                    id: what

                    x: 24
                    width: count.x - x - 8
                    text: effect.modelData.text
                    font: Theme.type.label
                    wrapMode: Text.WordWrap
                }

                Label {
                    id: who

                    x: 24
                    y: what.implicitHeight + 2
                    width: parent.width - x
                    text: effect.modelData.names
                    font: Theme.type.caption
                    color: Theme.color.text2
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                }

                Label {
                    id: count

                    anchors.right: parent.right
                    text: effect.modelData.count
                    font: Theme.type.labelStrong
                }
            }
        }

        Label {
            width: parent.width
            visible: view.fix.note !== ""
            text: view.fix.note
            font: Theme.type.label
            color: Theme.color.text2
            wrapMode: Text.WordWrap
        }

        Button {
            objectName: "applyFix"
            kind: "primary"
            text: qsTr("Apply fix")
            hint: qsTr("Makes these changes as one step that you can undo")
            onClicked: view.fix.apply()
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
