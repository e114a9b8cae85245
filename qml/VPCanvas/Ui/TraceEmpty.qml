// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The trace panel before a question was asked.
Item {
    id: view

    required property FlowController flow

    implicitHeight: column.implicitHeight + 32

    Column {
        id: column

        x: 16
        y: 16
        width: view.width - 32
        spacing: 12

        Label {
            width: parent.width
            text: qsTr("Choose where a packet starts and where it goes. The answer shows every hop, there and back, with the row that decided.")
            color: Theme.color.text2
            wrapMode: Text.WordWrap
        }

        Row {
            spacing: 8

            Button {
                objectName: "pickSource"
                iconName: "cursor"
                text: qsTr("Pick on the canvas")
                on: view.flow.picking !== ""
                onClicked: view.flow.picking = view.flow.picking === "" ? "source" : ""
            }

            Button {
                objectName: "askButton"
                visible: view.flow.sourceText !== "" && view.flow.destinationText !== ""
                kind: "primary"
                iconName: "bolt"
                text: qsTr("Trace")
                onClicked: view.flow.trace()
            }
        }
    }
}
