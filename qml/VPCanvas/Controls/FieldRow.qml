// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A label at the left and one control at the right; the control's top line is centred on the label.
Item {
    id: row

    default property alias content: holder.data
    property string label
    property int labelWidth: 96

    width: parent === null ? 0 : parent.width
    implicitHeight: Math.max(words.height, holder.childrenRect.height)

    Label {
        id: words

        width: row.labelWidth
        height: Math.max(implicitHeight, Math.min(Theme.space.control, holder.childrenRect.height))
        text: row.label
        font: Theme.type.label
        color: Theme.color.text2
        wrapMode: Text.WordWrap
        elide: Text.ElideNone
    }

    Item {
        id: holder

        x: row.labelWidth + 8
        width: row.width - x
        height: row.height
    }
}
