// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// A sample topology.
Item {
    id: entry

    required property string sampleId
    required property string name
    required property string detail
    required property string thumbnail
    signal opened

    implicitHeight: card.implicitHeight

    FileCard {
        id: card

        objectName: "sample-" + entry.sampleId
        width: entry.width
        text: entry.name
        detail: entry.detail
        thumbnail: entry.thumbnail
        onClicked: entry.opened()
    }
}
