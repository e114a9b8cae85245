// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One choice of a ComboBox.
T.ItemDelegate {
    id: row

    required property var modelData
    required property int index
    required property T.ComboBox owner
    readonly property bool lit: row.owner.highlightedIndex === row.index

    objectName: "choice-" + row.text
    width: ListView.view === null ? 0 : ListView.view.width
    implicitHeight: Theme.space.tableRow
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s
    text: row.owner.textRole !== "" ? row.modelData[row.owner.textRole] : row.modelData
    highlighted: row.lit
    hoverEnabled: true
    Accessible.name: row.text

    contentItem: Item {
        Label {
            anchors.fill: parent
            anchors.rightMargin: 20
            text: row.text
            font: row.owner.font
            color: row.lit ? Theme.color.accentText : Theme.color.text
            Accessible.ignored: true
        }

        Icon {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.owner.currentIndex === row.index
            name: "check"
            role: row.lit ? "onAccent" : "accent"
            size: 14
        }
    }

    background: Rectangle {
        radius: 5
        color: row.lit ? Theme.color.accentFill : "transparent"
    }
}
