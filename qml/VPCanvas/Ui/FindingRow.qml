// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One finding: mark, sentence, where, why, and its fix. A click flies there.
Rectangle {
    id: row

    required property int index
    required property string severity
    required property string text
    required property string rule
    required property string page
    required property string refName
    required property string icon
    required property string iconRole
    required property string fixText
    required property bool canFix
    property bool current: false
    signal flyTo
    signal whyAsked
    signal fixAsked

    objectName: "finding-" + row.index
    color: row.current ? Theme.color.accentSoft : pointer.containsMouse ? Theme.color.surface2 : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: row.text
    Accessible.description: row.refName
    Accessible.onPressAction: row.flyTo()

    MouseArea {
        id: pointer

        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: row.flyTo()
    }

    SeverityMark {
        id: mark

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        severity: row.severity
    }

    Label {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 8
        anchors.right: side.left
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        font: Theme.type.bodyMedium
        maximumLineCount: 2
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }

    Row {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: 12
        height: parent.height
        spacing: Theme.space.s

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.width > 560
            name: row.icon
            role: row.iconRole
        }

        Label {
            visible: row.width > 560
            height: parent.height
            width: Math.min(implicitWidth, 160)
            text: row.refName
            font: Theme.type.label
            color: Theme.color.text2
        }

        Button {
            anchors.verticalCenter: parent.verticalCenter
            visible: row.page !== ""
            kind: "ghost"
            small: true
            text: qsTr("Why")
            hint: qsTr("Opens AWS's page in the browser")
            onClicked: row.whyAsked()
        }

        Button {
            objectName: "fix"
            anchors.verticalCenter: parent.verticalCenter
            visible: row.canFix
            width: Math.min(implicitWidth, row.width * 0.4)
            kind: "primary"
            small: true
            text: qsTr("Fix: %1").arg(row.fixText)
            hint: row.width < 720 ? row.fixText : ""
            onClicked: row.fixAsked()
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
