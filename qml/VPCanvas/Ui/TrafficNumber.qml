// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A whole number within bounds.
FieldRow {
    id: field

    required property int value
    property int least: 0
    required property int most
    signal taken(int value)

    labelWidth: 120

    TextField {
        width: Math.min(parent.width, 140)
        mono: true
        name: field.label
        text: field.value
        error: field.read(text) < 0 ? qsTr("Write %1 to %2.").arg(field.least).arg(field.most) : ""
        onEditingFinished: if (error === "" && field.read(text) !== field.value)
            field.taken(field.read(text))
    }

    function read(text: string): int {
        const value = /^[0-9]+$/.test(text.trim()) ? parseInt(text, 10) : -1;
        return value >= field.least && value <= field.most ? value : -1;
    }
}
