// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Canvas
import VPCanvas.Controls

// A kind of resource: press and drag it onto the canvas, where its ghost follows; click to place it in the view's middle.
T.AbstractButton {
    id: item

    required property var modelData
    required property CanvasView canvas
    property bool dragging: false
    signal placed

    objectName: "palette-" + item.modelData.item
    implicitHeight: Theme.space.listRow
    text: item.modelData.text
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: item.text
    Accessible.description: item.modelData.hint
    Accessible.onPressAction: item.place()
    Keys.onReturnPressed: item.place()
    Keys.onSpacePressed: item.place()

    function place(): void {
        item.canvas.addAtCentre(item.modelData.item);
        item.canvas.forceActiveFocus(Qt.OtherFocusReason);
        item.placed();
    }

    contentItem: Item {
        Icon {
            id: mark

            x: 3
            anchors.verticalCenter: parent.verticalCenter
            name: item.modelData.icon
            role: item.modelData.iconRole
            size: 20
        }

        Label {
            anchors.left: mark.right
            anchors.leftMargin: 5
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: item.text
            font: Theme.type.label
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            lineHeight: 0.9
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 11
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: item.hovered || item.dragging ? Theme.color.surface3 : "transparent"

        FocusRing {
            shown: item.visualFocus
            gap: -1
        }
    }

    MouseArea {
        id: pointer

        property point start

        anchors.fill: parent
        preventStealing: true
        cursorShape: item.dragging ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => start = Qt.point(mouse.x, mouse.y)
        onPositionChanged: mouse => {
            if (!item.dragging && Math.abs(mouse.x - start.x) + Math.abs(mouse.y - start.y) >= 6) {
                item.dragging = true;
                item.canvas.beginDrop(item.modelData.item);
                item.canvas.forceActiveFocus(Qt.MouseFocusReason);
            }
            if (item.dragging) {
                const at = pointer.mapToItem(item.canvas, mouse.x, mouse.y);
                item.canvas.moveDrop(at.x, at.y);
            }
        }
        onReleased: mouse => {
            if (!item.dragging) {
                item.place();
                return;
            }
            item.dragging = false;
            const at = pointer.mapToItem(item.canvas, mouse.x, mouse.y);
            if (item.canvas.contains(at))
                item.canvas.finishDrop();
            else
                item.canvas.cancelDrop();
            item.placed();
        }
        onCanceled: {
            if (item.dragging)
                item.canvas.cancelDrop();
            item.dragging = false;
        }
    }

    Tooltip {
        text: item.dragging ? "" : item.modelData.hint
        target: item
    }
}
