// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The verdict and the question it answers: from, to, protocol and port.
Item {
    id: question

    required property FlowController flow
    readonly property string mark: question.flow.verdict === "reachable" ? "ok" : question.flow.verdict === "unreachable" ? "error" : "possible"
    signal copyAsked
    signal traced(bool answered)
    signal closed

    implicitHeight: ends.y + ends.height + 12
    z: 2

    SeverityMark {
        id: sign

        x: 16
        y: 12 + Math.round((head.height - height) / 2)
        visible: question.flow.active
        severity: question.mark
        size: 20
    }

    Label {
        id: head

        objectName: "verdict"
        x: question.flow.active ? 44 : 16
        y: 12
        width: buttons.x - x - 8
        height: Math.max(24, implicitHeight)
        text: question.flow.active ? question.flow.verdictText : qsTr("Trace a flow")
        font: Theme.type.subhead
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.Heading
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 12
        y: 12

        Button {
            visible: question.flow.active
            kind: "ghost"
            small: true
            iconName: "copy"
            hint: qsTr("Copy as text")
            onClicked: question.copyAsked()
        }

        Button {
            objectName: "closeTrace"
            kind: "ghost"
            small: true
            iconName: "close"
            hint: qsTr("Close the trace")
            onClicked: question.closed()
        }
    }

    Item {
        id: ends

        x: 16
        y: head.y + head.height + 8
        // Names are never cut where a second line holds them.
        readonly property real room: Math.floor((width - arrow.width - flowButton.width - 24) / 2)
        readonly property bool stacked: Math.max(source.wish, destination.wish) > room

        width: question.width - 32
        height: stacked ? destination.y + destination.height : Math.max(source.height, destination.height)

        EndpointField {
            id: source

            objectName: "sourceField"
            width: ends.stacked ? ends.width - flowButton.width - 8 : ends.room
            name: qsTr("Source")
            placeholderText: qsTr("Source")
            flow: question.flow
            end: "source"
            value: question.flow.sourceText
            refusal: question.flow.sourceError
            onTaken: text => question.flow.sourceText = text
            onAsked: question.ask(destination)
        }

        Icon {
            id: arrow

            x: ends.stacked ? 0 : source.width + 8
            y: destination.y + Math.round((Theme.space.control - height) / 2)
            name: "arrowR"
            role: "text3"
        }

        EndpointField {
            id: destination

            objectName: "destinationField"
            x: arrow.x + arrow.width + 8
            y: ends.stacked ? source.height + 8 : 0
            width: ends.width - x - (ends.stacked ? swapButton.width : flowButton.width) - 8
            name: qsTr("Destination")
            placeholderText: qsTr("Destination")
            flow: question.flow
            end: "destination"
            value: question.flow.destinationText
            refusal: question.flow.destinationError
            onTaken: text => question.flow.destinationText = text
            onAsked: question.ask(null)
        }

        Button {
            id: flowButton

            objectName: "protocolButton"
            anchors.right: parent.right
            text: question.flow.protocol.toUpperCase() + (question.flow.hasPorts ? " " + question.flow.port : "")
            font: Theme.type.labelMedium
            trailingIcon: "chevD"
            leftPadding: 8
            rightPadding: 8
            hint: qsTr("Protocol and port")
            onClicked: details.open()

            ProtocolPopup {
                id: details

                y: parent.height + 4
                x: parent.width - width
                flow: question.flow
            }
        }

        Button {
            id: swapButton

            anchors.right: parent.right
            y: destination.y
            width: flowButton.width
            visible: ends.stacked
            kind: "ghost"
            font: Theme.type.labelMedium
            text: qsTr("Swap")
            hint: qsTr("Swap source and destination")
            onClicked: question.flow.swap()
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    // With both ends known the question is asked; else the next end is.
    function ask(next: EndpointField): void {
        if (question.flow.sourceText !== "" && question.flow.destinationText !== "")
            question.traced(question.flow.trace());
        else if (next !== null)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
}
