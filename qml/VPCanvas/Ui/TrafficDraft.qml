// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Another connection: from, to, protocol and port. Return in the last field, or the button, adds it.
Item {
    id: draft

    required property FlowController flow

    implicitHeight: column.implicitHeight + 28

    Column {
        id: column

        x: 16
        y: 12
        width: draft.width - 32
        spacing: 8

        EndpointField {
            id: source

            objectName: "draftSource"
            width: parent.width
            name: qsTr("Source")
            placeholderText: qsTr("From")
            flow: draft.flow
            end: "source"
            value: draft.flow.sourceText
            refusal: draft.flow.sourceError
            onTaken: text => draft.flow.sourceText = text
            onAsked: destination.forceActiveFocus(Qt.TabFocusReason)
        }

        EndpointField {
            id: destination

            objectName: "draftDestination"
            width: parent.width
            name: qsTr("Destination")
            placeholderText: qsTr("To")
            flow: draft.flow
            end: "destination"
            value: draft.flow.destinationText
            refusal: draft.flow.destinationError
            onTaken: text => draft.flow.destinationText = text
            onAsked: draft.add()
        }

        Row {
            spacing: 8

            Button {
                objectName: "draftProtocol"
                text: draft.flow.protocol.toUpperCase() + (draft.flow.hasPorts ? " " + draft.flow.port : "")
                font: Theme.type.labelMedium
                trailingIcon: "chevD"
                hint: qsTr("Protocol and port")
                onClicked: details.open()

                ProtocolPopup {
                    id: details

                    y: parent.height + 4
                    flow: draft.flow
                }
            }

            Button {
                objectName: "addTraffic"
                iconName: "plus"
                text: qsTr("Add connection")
                onClicked: draft.add()
            }
        }
    }

    function add(): void {
        draft.flow.trace();
    }
}
