// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// No placement group yet: what they are, the sample, and a first one.
Column {
    id: view

    required property Models.Application application

    spacing: 16

    EmptyState {
        width: parent.width
        framed: false
        iconName: "rack"
        title: qsTr("No placement groups yet")
        text: qsTr("A placement group decides how instances are spread over racks. Open the sample to see all three kinds fail, or create one here.")
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 8

        Button {
            objectName: "openPlacementSample"
            kind: "primary"
            iconName: "rack"
            text: qsTr("Open the sample")
            onClicked: view.application.openSample("T-P")
        }

        Button {
            objectName: "createFirstGroup"
            iconName: "plus"
            text: qsTr("Create a group")
            trailingIcon: "chevD"
            onClicked: menu.popup(0, height + 4)

            PlacementGroupMenu {
                id: menu

                placement: view.application.placement
            }
        }
    }
}
