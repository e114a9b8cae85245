// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// What came of each connection; where there is a branch, of both.
Column {
    id: outcomes

    required property Simulator simulator

    Divider {
        width: parent.width
    }

    Label {
        x: 16
        height: Theme.space.panelHead
        text: qsTr("Outcome")
        font: Theme.type.bodyStrong
    }

    Repeater {
        model: outcomes.simulator.outcomes

        delegate: Item {
            id: outcome

            required property var modelData
            readonly property bool isDone: outcome.modelData.outcome === "completed"

            width: outcomes.width
            height: Theme.space.tableRow + (answer.visible ? answer.implicitHeight + 8 : 0)
            Accessible.role: Accessible.ListItem
            Accessible.name: outcome.modelData.label + ": " + outcome.modelData.outcomeText
            Accessible.description: outcome.modelData.answer

            SeverityMark {
                x: 16
                y: Math.round((Theme.space.tableRow - height) / 2)
                severity: outcome.isDone ? "ok" : "error"
            }

            Label {
                anchors.left: parent.left
                anchors.leftMargin: 40
                anchors.right: verdict.left
                anchors.rightMargin: 8
                height: Theme.space.tableRow
                text: outcome.modelData.label
                font: Theme.type.label
                elide: Text.ElideMiddle
                Accessible.ignored: true
            }

            Label {
                id: verdict

                anchors.right: parent.right
                anchors.rightMargin: 16
                height: Theme.space.tableRow
                text: outcome.modelData.outcomeText + (outcome.modelData.other === "" || outcome.modelData.other === outcome.modelData.outcomeText ? "" : qsTr(" (other run: %1)").arg(outcome.modelData.other))
                font: Theme.type.labelMedium
                color: outcome.isDone ? Theme.color.ok : Theme.color.err
                Accessible.ignored: true
            }

            Label {
                id: answer

                x: 40
                y: Theme.space.tableRow
                width: outcome.width - 56
                visible: outcome.modelData.answer !== ""
                text: outcome.modelData.answer
                font: Theme.type.mono
                color: Theme.color.text2
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 14
                Accessible.ignored: true
            }
        }
    }

    Item {
        width: 1
        height: 8
    }
}
