// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A column that scrolls when it is longer than its room, and keeps what has the keyboard in view.
Flickable {
    id: area

    default property alias content: column.data
    property alias spacing: column.spacing

    contentWidth: width
    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    T.ScrollBar.vertical: ScrollBar {}

    function reveal(item: Item): void {
        const top = item.mapToItem(area.contentItem, 0, 0).y;
        if (top < area.contentY + 8)
            area.contentY = Math.max(0, top - 8);
        else if (top + item.height > area.contentY + area.height - 8)
            area.contentY = Math.min(Math.max(0, area.contentHeight - area.height), top + item.height + 8 - area.height);
    }

    Column {
        id: column

        width: area.width
    }
}
