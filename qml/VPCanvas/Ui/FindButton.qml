// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls

// Looks like a field, opens the find bar; an icon where there is little room.
T.AbstractButton {
    id: control

    property bool compact: false

    objectName: "findButton"
    implicitWidth: control.compact ? Theme.space.control : Math.max(148, row.implicitWidth + cap.implicitWidth + 32)
    implicitHeight: Theme.space.control
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: qsTr("Find")
    Accessible.role: Accessible.Button
    Accessible.name: control.text
    Keys.onReturnPressed: control.clicked()

    contentItem: Item {
        Row {
            id: row

            x: control.compact ? Math.round((control.width - width) / 2) : Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "search"
                role: control.compact ? "text2" : "text3"
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: !control.compact
                text: control.text
                color: Theme.color.text3
                Accessible.ignored: true
            }
        }

        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.s
            anchors.verticalCenter: parent.verticalCenter
            visible: !control.compact
            text: "Ctrl K"
        }
    }

    background: Rectangle {
        radius: Theme.space.radius
        color: control.hovered ? Theme.color.surface3 : control.compact ? "transparent" : Theme.color.surface
        border.width: control.compact ? 0 : 1
        border.color: Theme.color.line2

        FocusRing {
            shown: control.visualFocus
        }
    }

    Tooltip {
        text: control.compact ? control.text : ""
        keys: "Ctrl K"
        target: control
    }
}
