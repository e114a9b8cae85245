// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls

// The zoom in percent; type another.
TextField {
    id: field

    required property CanvasView canvas

    objectName: "zoomField"
    name: qsTr("Zoom in percent")
    implicitWidth: Theme.space.scaled(48)
    implicitHeight: Theme.space.smallControl
    leftPadding: 0
    rightPadding: 0
    horizontalAlignment: TextInput.AlignHCenter
    font: Theme.type.labelMedium
    text: Math.round(field.canvas.zoom * 100) + "%"
    onAccepted: {
        const percent = parseFloat(field.text);
        if (percent > 0)
            field.canvas.setZoomAt(Math.max(0.1, Math.min(8, percent / 100)), field.canvas.width / 2, field.canvas.height / 2);
        field.follow();
        field.canvas.forceActiveFocus(Qt.OtherFocusReason);
    }
    Keys.onEscapePressed: {
        field.follow();
        field.canvas.forceActiveFocus(Qt.OtherFocusReason);
    }
    onActiveFocusChanged: activeFocus ? field.selectAll() : field.follow()

    function follow(): void {
        field.text = Qt.binding(() => Math.round(field.canvas.zoom * 100) + "%");
    }

    background: Rectangle {
        radius: 5
        color: field.activeFocus ? Theme.color.surface : field.hovered ? Theme.color.surface3 : "transparent"
        border.width: field.activeFocus ? 2 : 0
        border.color: Theme.color.focus
    }
}
