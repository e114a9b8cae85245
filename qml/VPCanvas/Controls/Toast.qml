// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A short message at the bottom of the window with at most one action.
Rectangle {
    id: toast

    required property string severity
    required property string text
    required property string action
    signal acted
    signal closed

    implicitWidth: Math.min(560, row.implicitWidth + 20)
    implicitHeight: Math.max(Theme.space.scaled(40), words.implicitHeight + 20)
    color: Theme.color.surface
    border.color: Theme.color.line2
    radius: Theme.space.card
    Accessible.role: Accessible.AlertMessage
    Accessible.name: toast.text

    Shadow {}

    Row {
        id: row

        x: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        SeverityMark {
            anchors.verticalCenter: parent.verticalCenter
            severity: toast.severity
        }

        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 400)
            text: toast.text
            font: Theme.type.bodyMedium
            wrapMode: Text.WordWrap
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            visible: toast.action !== ""
            kind: "link"
            small: true
            text: toast.action
            onClicked: toast.acted()
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            kind: "ghost"
            small: true
            iconName: "close"
            hint: qsTr("Close")
            onClicked: toast.closed()
        }
    }
}
