// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The fields of a resource; a new section draws a line and its title.
Item {
    id: fields

    required property InspectorModel model
    signal entered(Item item)
    signal done
    signal refAsked(string ref)

    implicitHeight: column.implicitHeight + 24
    visible: fields.model.fields.count > 0

    Column {
        id: column

        y: 12
        width: fields.width
        spacing: 8

        Repeater {
            model: fields.model.fields

            delegate: InspectorField {
                width: column.width
                model: fields.model
                firstOfSection: index > 0 && section !== fields.sectionBefore(index)
                onEntered: item => fields.entered(item)
                onDone: fields.done()
                onRefAsked: ref => fields.refAsked(ref)
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    function sectionBefore(row: int): string {
        const model = fields.model.fields;
        return row <= 0 ? "" : model.data(model.index(row - 1, 0), FieldModel.SectionRole);
    }
}
