// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A menu of MenuItems.
T.Menu {
    id: menu

    implicitWidth: Math.max(200, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: 4
    margins: 8
    overlap: 2

    delegate: MenuItem {}

    contentItem: ListView {
        id: list

        // A list does not know its widest row: ask the rows.
        implicitWidth: {
            let widest = 0;
            for (let index = 0; index < menu.count; ++index) {
                const item = menu.itemAt(index);
                if (item !== null)
                    widest = Math.max(widest, item.implicitWidth);
            }
            return widest;
        }
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: Window.window ? contentHeight > Window.window.height : false
        clip: true
    }

    background: MenuFrame {}
}
