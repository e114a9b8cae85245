// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Holds one item made from a component, as wide as the slot and, where it fills, as high. A Loader does the same, but the
// one of Qt 6.4 refuses components of files with bound component behaviour.
Item {
    id: slot

    property Component component: null
    property bool fill: false
    property Item item: null
    property bool ready: false

    implicitHeight: slot.item === null ? 0 : slot.item.implicitHeight
    onComponentChanged: slot.make()
    Component.onCompleted: {
        slot.ready = true;
        slot.make();
    }

    function make(): void {
        if (!slot.ready)
            return;
        if (slot.item !== null)
            slot.item.destroy();
        slot.item = slot.component === null ? null : slot.component.createObject(slot) as Item;
        if (slot.item === null)
            return;
        slot.item.width = Qt.binding(() => slot.width);
        if (slot.fill)
            slot.item.height = Qt.binding(() => slot.height);
    }
}
