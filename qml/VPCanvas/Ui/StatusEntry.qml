// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A word of the status bar with its mark.
Row {
    id: entry

    property string text
    property string iconName
    property string severity

    height: parent === null ? 0 : parent.height
    spacing: 4

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: entry.iconName !== ""
        name: entry.iconName
        size: 12
    }

    SeverityMark {
        anchors.verticalCenter: parent.verticalCenter
        visible: entry.severity !== ""
        severity: entry.severity === "" ? "ok" : entry.severity
        size: 12
    }

    Label {
        height: parent.height
        text: entry.text
        font: Theme.type.caption
        color: Theme.color.text2
    }
}
