// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// What one layer said on the way in and says on the way out.
Item {
    id: layer

    required property var modelData
    required property bool hasIn
    required property bool hasOut

    implicitHeight: column.implicitHeight + 12
    Accessible.role: Accessible.ListItem
    Accessible.name: layer.modelData.layer
    Accessible.description: layer.modelData.inText + " → " + layer.modelData.outText

    Column {
        id: column

        x: 16
        y: 6
        width: layer.width - 32
        spacing: 2

        Row {
            spacing: 8

            Label {
                text: layer.modelData.layer
                font: Theme.type.captionStrong
            }

            Chip {
                visible: layer.modelData.changed
                tone: "changed"
                text: qsTr("changed")
            }
        }

        Label {
            width: parent.width
            visible: layer.hasIn
            text: qsTr("in  %1", "what a layer says on the way in").arg(layer.modelData.inText)
            font: Theme.type.monoSmall
            color: Theme.color.text2
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            elide: Text.ElideNone
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: layer.hasOut
            text: qsTr("out %1", "what a layer says on the way out").arg(layer.modelData.outText)
            font: layer.modelData.changed ? Theme.type.monoSmallStrong : Theme.type.monoSmall
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            elide: Text.ElideNone
            Accessible.ignored: true
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
