// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The edge of a panel that resizes it. grows: 1 when dragging right makes the panel wider, -1 when dragging left does.
Item {
    id: handle

    required property real value
    property real minimum: 200
    property real maximum: 520
    property int grows: 1
    property bool vertical: false
    property string name
    signal moved(real value)

    width: handle.vertical ? parent.width : 8
    height: handle.vertical ? 8 : parent.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: handle.name
    Keys.onPressed: event => {
        const back = handle.vertical ? Qt.Key_Up : Qt.Key_Left;
        const forth = handle.vertical ? Qt.Key_Down : Qt.Key_Right;
        if (event.key !== back && event.key !== forth)
            return;
        event.accepted = true;
        handle.set(handle.value + (event.key === forth ? 16 : -16) * handle.grows);
    }

    function set(value: real): void {
        handle.moved(Math.round(Math.max(handle.minimum, Math.min(handle.maximum, value))));
    }

    Rectangle {
        anchors.centerIn: parent
        width: handle.vertical ? parent.width : 2
        height: handle.vertical ? 2 : parent.height
        visible: pointer.containsMouse || pointer.pressed || handle.activeFocus
        color: Theme.color.focus
    }

    MouseArea {
        id: pointer

        property real startValue: 0
        property real startAt: 0

        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        cursorShape: handle.vertical ? Qt.SplitVCursor : Qt.SplitHCursor
        onPressed: mouse => {
            startValue = handle.value;
            startAt = handle.vertical ? mapToItem(null, 0, mouse.y).y : mapToItem(null, mouse.x, 0).x;
        }
        onPositionChanged: mouse => {
            if (!pressed)
                return;
            const at = handle.vertical ? mapToItem(null, 0, mouse.y).y : mapToItem(null, mouse.x, 0).x;
            handle.set(startValue + (at - startAt) * handle.grows);
        }
    }
}
