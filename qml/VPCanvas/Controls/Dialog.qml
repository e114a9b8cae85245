// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A dialog in the middle of the window: heading, content, a row of buttons at the right. Esc cancels.
T.Dialog {
    id: dialog

    default property alias body: holder.data
    property alias buttons: row.data
    property alias extra: extraRow.data
    property real bodyWidth: 480
    property bool scrolled: false

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 20
    margins: 24
    closePolicy: T.Popup.CloseOnEscape
    implicitWidth: dialog.bodyWidth + 40
    implicitHeight: Math.min(parent === null ? 600 : parent.height - 48, heading.height + holder.childrenRect.height + row.height + 24 + 40)

    contentItem: FocusScope {
        implicitHeight: heading.height + holder.childrenRect.height + row.height + 24
        focus: true

        Label {
            id: heading

            width: parent.width
            text: dialog.title
            font: Theme.type.subhead
            wrapMode: Text.WordWrap
            Accessible.role: Accessible.Heading
        }

        Item {
            id: holder

            y: heading.height + 8
            width: parent.width
            height: parent.height - heading.height - row.height - 24
        }

        Row {
            id: extraRow

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            spacing: Theme.space.s
        }

        Row {
            id: row

            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.space.s
        }
    }

    background: Rectangle {
        color: Theme.color.surface
        border.color: Theme.color.line2
        radius: Theme.space.dialog
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title

        Shadow {
            elevation: 3
        }
    }

    T.Overlay.modal: Rectangle {
        color: Qt.rgba(0, 0, 0, Theme.dark ? 0.5 : 0.25)
    }
}
