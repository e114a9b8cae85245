// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One message of the Toasts, with its clock.
Item {
    id: row

    required property int index
    required property string severity
    required property string text
    required property string action
    property string words
    signal acted
    signal closed

    objectName: "toast"
    implicitWidth: toast.implicitWidth
    implicitHeight: toast.implicitHeight

    Toast {
        id: toast

        severity: row.severity
        text: row.text
        action: row.words
        onActed: row.acted()
        onClosed: row.closed()
    }

    HoverHandler {
        id: pointer
    }

    Timer {
        interval: 6000
        running: row.severity !== "error" && !pointer.hovered
        onTriggered: row.closed()
    }
}
