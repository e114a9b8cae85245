// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls

// The tools of the canvas, bottom centre.
FloatBar {
    id: bar

    required property CanvasView canvas
    signal traceAsked

    implicitWidth: row.implicitWidth + 8
    implicitHeight: Theme.space.control + 8

    Row {
        id: row

        x: 4
        y: 4
        spacing: 4

        Button {
            objectName: "tool-select"
            kind: "ghost"
            iconName: "cursor"
            on: bar.canvas.tool === "select"
            hint: qsTr("Select")
            hintKeys: "V"
            onClicked: bar.canvas.tool = "select"
        }

        Button {
            objectName: "tool-hand"
            kind: "ghost"
            iconName: "hand"
            on: bar.canvas.tool === "hand"
            hint: qsTr("Move the view")
            hintKeys: "H"
            onClicked: bar.canvas.tool = "hand"
        }

        Button {
            objectName: "tool-connect"
            kind: "ghost"
            iconName: "wire"
            on: bar.canvas.tool === "connect"
            hint: qsTr("Connect")
            hintKeys: "C"
            onClicked: bar.canvas.tool = "connect"
        }

        Button {
            objectName: "tool-note"
            kind: "ghost"
            iconName: "textI"
            on: bar.canvas.tool === "note"
            hint: qsTr("Note")
            hintKeys: "N"
            onClicked: bar.canvas.tool = "note"
        }

        Divider {
            anchors.verticalCenter: parent.verticalCenter
            upright: true
        }

        Button {
            id: trace

            objectName: "traceButton"
            kind: "ghost"
            text: qsTr("Trace a flow")
            iconName: "bolt"
            rightPadding: cap.width + 20
            onClicked: bar.traceAsked()

            KeyCap {
                id: cap

                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: "T"
            }
        }
    }
}
