// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// What AWS would not launch, each with its reason and AWS's page.
Rectangle {
    id: view

    required property Models.PlacementPanel panel
    required property Models.PlacementController placement
    readonly property var refusals: view.panel.refusals
    readonly property bool together: view.refusals.some(refusal => refusal.together)
    readonly property bool tried: view.refusals.some(refusal => refusal.ref === "")

    objectName: "refusals"
    visible: view.refusals.length > 0
    implicitHeight: column.implicitHeight + 16
    radius: Theme.space.radius
    color: Theme.color.errBg
    border.width: 1
    border.color: Theme.color.errLine

    Column {
        id: column

        x: 10
        y: 8
        width: parent.width - 20
        spacing: 6

        Repeater {
            model: view.refusals

            delegate: Item {
                id: row

                required property int index
                required property var modelData

                width: column.width
                height: Math.max(24, words.implicitHeight)

                SeverityMark {
                    y: 4
                    severity: "error"
                }

                Label {
                    id: words

                    objectName: "refusal-" + row.index
                    x: 24
                    width: page.x - x - 8
                    height: parent.height
                    text: row.modelData.text
                    font: Theme.type.label
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                }

                Button {
                    id: page

                    anchors.right: parent.right
                    small: true
                    kind: "ghost"
                    iconName: "book"
                    hint: qsTr("AWS's page: %1").arg(row.modelData.page)
                    onClicked: Qt.openUrlExternally(row.modelData.page)
                }
            }
        }

        Row {
            spacing: 8
            visible: view.together || view.tried

            Button {
                objectName: "startTogether"
                visible: view.together
                small: true
                iconName: "redo"
                text: qsTr("Stop and start all")
                onClicked: view.placement.startTogether(view.panel.ref)
            }

            Button {
                objectName: "dismissRefusals"
                visible: view.tried
                small: true
                text: qsTr("Dismiss")
                onClicked: view.placement.dismissRefusals(view.panel.ref)
            }
        }
    }
}
