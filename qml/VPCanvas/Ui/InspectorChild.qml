// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// One thing inside the selected one.
Item {
    id: child

    required property string ref
    required property string name
    required property string detail
    required property string icon
    required property string iconRole
    signal chosen(string ref)

    implicitHeight: row.implicitHeight

    ListRow {
        id: row

        x: -8
        width: child.width + 16
        text: child.name
        detail: child.detail
        detailMono: true
        iconName: child.icon
        iconRole: child.iconRole
        onClicked: child.chosen(child.ref)
    }
}
