// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models as Models

// What the strategy is good for: the most that one flow carries, how far apart the members are, and its use.
Column {
    id: facts

    required property Models.PlacementPanel panel
    readonly property int labelWidth: Theme.space.scaled(112)

    spacing: 6

    T.AbstractButton {
        id: flow

        objectName: "flowFigure"
        width: parent.width
        implicitHeight: 20
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Link
        Accessible.name: qsTr("One flow, up to %1 Gbps. Opens AWS's page.").arg(facts.panel.flowGbps)
        onClicked: Qt.openUrlExternally(facts.panel.flowPage)

        contentItem: Item {
            Label {
                width: facts.labelWidth
                height: parent.height
                text: qsTr("One flow, up to")
                font: Theme.type.label
                color: Theme.color.text3
                Accessible.ignored: true
            }

            Rectangle {
                id: track

                anchors.verticalCenter: parent.verticalCenter
                x: facts.labelWidth + 8
                width: parent.width - x - speed.width - 12
                height: 6
                radius: 3
                color: Theme.color.surface3

                Rectangle {
                    width: parent.width * facts.panel.flowShare
                    height: parent.height
                    radius: 3
                    color: Theme.color.accent
                }
            }

            Label {
                id: speed

                objectName: "flowGbps"
                anchors.right: parent.right
                height: parent.height
                text: qsTr("%1 Gbps").arg(facts.panel.flowGbps)
                font.family: Theme.type.monoStrong.family
                font.pixelSize: Theme.type.monoStrong.pixelSize
                font.weight: Theme.type.monoStrong.weight
                font.underline: flow.hovered
                Accessible.ignored: true
            }
        }

        FocusRing {
            shown: flow.visualFocus
        }

        Tooltip {
            text: facts.panel.flowPage
            target: flow
        }
    }

    Item {
        width: parent.width
        height: Math.max(20, apart.implicitHeight)
        visible: facts.panel.apart !== ""

        Label {
            width: facts.labelWidth
            height: 20
            text: qsTr("Apart")
            font: Theme.type.label
            color: Theme.color.text3
        }

        Label {
            id: apart

            x: facts.labelWidth + 8
            width: parent.width - x
            height: parent.height
            objectName: "apart"
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            text: qsTr("%1 (AWS states no latency)").arg(facts.panel.apart)
            font: Theme.type.label
        }
    }

    Item {
        width: parent.width
        height: 20

        Label {
            width: facts.labelWidth
            height: parent.height
            text: qsTr("Good for")
            font: Theme.type.label
            color: Theme.color.text3
        }

        Label {
            x: facts.labelWidth + 8
            width: parent.width - x
            height: parent.height
            text: facts.panel.goodFor
            font: Theme.type.label
        }
    }
}
