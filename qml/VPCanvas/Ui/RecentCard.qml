// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A file that was open.
Item {
    id: entry

    required property int index
    required property url url
    required property string name
    required property string path
    required property date when
    required property string thumbnail
    required property int errors
    required property int warnings
    property bool shown: true
    signal opened
    signal removed

    visible: entry.shown
    implicitHeight: card.implicitHeight

    function daysAgo(): int {
        const now = new Date();
        const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
        return Math.ceil((today.getTime() - entry.when.getTime()) / 86400000);
    }

    FileCard {
        id: card

        objectName: "recent-" + entry.index
        width: entry.width
        text: entry.name
        hint: entry.path
        detail: {
            const days = entry.daysAgo();
            if (days <= 0)
                return qsTr("Today %1").arg(entry.when.toLocaleTimeString(Qt.locale(), "HH:mm"));
            return days === 1 ? qsTr("Yesterday") : entry.when.toLocaleDateString(Qt.locale(), Locale.ShortFormat);
        }
        thumbnail: entry.thumbnail
        severity: entry.errors > 0 ? "error" : entry.warnings > 0 ? "warning" : "ok"
        count: entry.errors > 0 ? entry.errors : entry.warnings
        onClicked: entry.opened()
    }

    Button {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 8
        visible: pointer.hovered || visualFocus
        small: true
        iconName: "close"
        hint: qsTr("Take off the list")
        onClicked: entry.removed()
    }

    HoverHandler {
        id: pointer
    }
}
