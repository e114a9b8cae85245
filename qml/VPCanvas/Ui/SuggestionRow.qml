// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One name of a SuggestionList.
ListRow {
    id: row

    required property var modelData
    required property int index
    property bool current: false
    signal chosen

    objectName: "suggestion-" + row.text
    text: row.modelData.text
    detail: row.modelData.detail === undefined ? "" : row.modelData.detail
    detailMono: true
    iconName: row.modelData.icon === undefined ? "" : row.modelData.icon
    iconRole: row.modelData.iconRole === undefined ? "text2" : row.modelData.iconRole
    iconSize: 16
    font: Theme.type.labelMedium
    highlighted: row.current
    focusPolicy: Qt.NoFocus
    onPressed: row.chosen()
}
