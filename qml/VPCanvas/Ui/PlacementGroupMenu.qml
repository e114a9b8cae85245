// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// Which kind of group to make.
Menu {
    id: menu

    required property Models.PlacementController placement

    MenuItem {
        objectName: "create-cluster"
        text: qsTr("Cluster: close together")
        iconName: "placementGroup"
        onTriggered: menu.placement.createGroup("cluster")
    }
    MenuItem {
        objectName: "create-partition"
        text: qsTr("Partition: racks of their own")
        iconName: "placementGroup"
        onTriggered: menu.placement.createGroup("partition")
    }
    MenuItem {
        objectName: "create-spread"
        text: qsTr("Spread: a rack each")
        iconName: "placementGroup"
        onTriggered: menu.placement.createGroup("spread")
    }
}
