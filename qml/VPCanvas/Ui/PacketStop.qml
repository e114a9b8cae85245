// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A place on the way of a packet.
ListRow {
    id: stop

    required property var modelData
    signal chosen

    height: Theme.space.tableRow
    leftPadding: 16
    rightPadding: 16
    iconName: stop.modelData.icon
    iconRole: stop.modelData.iconRole
    iconSize: 16
    text: stop.modelData.at
    font: Theme.type.label
    highlighted: stop.modelData.current
    detail: stop.modelData.drops ? qsTr("dropped") : stop.modelData.rewrites ? qsTr("rewritten") : ""
    onClicked: stop.chosen()
}
