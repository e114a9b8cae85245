// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls

// Zoom out, the percentage (typeable), zoom in, fit.
FloatBar {
    id: bar

    required property CanvasView canvas

    implicitWidth: row.implicitWidth + 16
    implicitHeight: Theme.space.control + 8

    Row {
        id: row

        x: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Button {
            objectName: "zoomOut"
            kind: "ghost"
            small: true
            iconName: "minus"
            hint: qsTr("Zoom out")
            hintKeys: "Ctrl -"
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.canvas.zoomOut()
        }

        ZoomField {
            anchors.verticalCenter: parent.verticalCenter
            canvas: bar.canvas
        }

        Button {
            objectName: "zoomIn"
            kind: "ghost"
            small: true
            iconName: "plus"
            hint: qsTr("Zoom in")
            hintKeys: "Ctrl ="
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.canvas.zoomIn()
        }

        Item {
            width: 9
            height: 20
            anchors.verticalCenter: parent.verticalCenter

            Divider {
                x: 4
                upright: true
            }
        }

        Button {
            objectName: "fitAll"
            kind: "ghost"
            small: true
            iconName: "fit"
            hint: qsTr("Fit all")
            hintKeys: "Shift 1"
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.canvas.fitAll()
        }
    }
}
