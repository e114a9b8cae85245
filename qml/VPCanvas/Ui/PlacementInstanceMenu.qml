// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// What can be done with an instance of a group.
Menu {
    id: menu

    required property Models.PlacementController placement
    property string ref
    property bool inGroup: false
    property bool running: false
    property string refusal
    signal detailAsked(string ref)

    function show(ref: string, item: Item, inGroup: bool): void {
        menu.inGroup = inGroup;
        menu.ref = ref;
        menu.running = menu.placement.isRunning(ref);
        menu.refusal = menu.placement.leaveRefusal(ref);
        menu.popup(item, 8, item.height);
    }

    MenuItem {
        objectName: "instance-stop"
        text: menu.running ? qsTr("Stop") : qsTr("Start")
        iconName: menu.running ? "pause" : "play"
        onTriggered: menu.running ? menu.placement.stop(menu.ref) : menu.placement.start(menu.ref)
    }
    MenuItem {
        objectName: "instance-leave"
        text: menu.refusal === "" ? qsTr("Take out of the group") : qsTr("Take out of the group (stop it first)")
        enabled: menu.inGroup && menu.refusal === ""
        onTriggered: menu.placement.leaveGroup(menu.ref)
    }
    MenuItem {
        text: qsTr("Show on the canvas")
        iconName: "eye"
        onTriggered: menu.detailAsked(menu.ref)
    }
    MenuSeparator {}
    MenuItem {
        objectName: "instance-terminate"
        text: qsTr("Terminate")
        iconName: "close"
        danger: true
        onTriggered: menu.placement.terminate(menu.ref)
    }
}
