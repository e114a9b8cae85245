// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls

// A cell: plain text, a field that edits in place, or a choice.
Item {
    id: cell

    required property int index
    required property var modelData
    property string problem
    readonly property bool editable: cell.modelData.editable === true
    readonly property string text: cell.modelData.text === undefined ? "" : cell.modelData.text
    signal checkAsked(string text)
    signal taken(string text)
    signal typing(string reason)
    signal entered

    objectName: "cell-" + cell.index

    Slot {
        anchors.fill: parent
        fill: true
        component: !cell.editable ? plain : cell.modelData.kind === "choice" ? choice : edit
    }

    Component {
        id: plain

        Item {
            SeverityMark {
                id: mark

                x: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: cell.modelData.tone !== undefined && cell.modelData.tone !== ""
                severity: cell.modelData.tone === "err" ? "error" : cell.modelData.tone === "warn" ? "warning" : "ok"
                size: 12
                Accessible.name: cell.text
            }

            Label {
                anchors.fill: parent
                visible: !mark.visible || cell.width > 40
                anchors.leftMargin: mark.visible ? 24 : 8
                anchors.rightMargin: 2
                text: cell.text
                font: cell.modelData.mono === true ? Theme.type.monoSmall : mark.visible ? Theme.type.caption : Theme.type.label
            }
        }
    }

    Component {
        id: edit

        CheckedField {
            id: inner

            objectName: "cellField"
            name: cell.text
            value: cell.text
            suggestions: cell.modelData.choices === undefined ? [] : cell.modelData.choices
            onCheckAsked: text => {
                cell.problem = "";
                cell.checkAsked(text);
                problem = cell.problem;
            }
            implicitHeight: Theme.space.tableRow
            bottomPadding: 0
            leftPadding: 7
            rightPadding: 4
            font: cell.modelData.mono === true ? Theme.type.monoSmall : Theme.type.label
            onTaken: text => cell.taken(text)
            onEntered: cell.entered()
            onErrorChanged: cell.typing(error)

            background: Rectangle {
                radius: Theme.space.cell
                color: inner.activeFocus ? Theme.color.surface : inner.hovered ? Theme.color.surface3 : "transparent"
                border.width: inner.activeFocus || inner.error !== "" ? 2 : 0
                border.color: inner.error !== "" ? Theme.color.err : Theme.color.focus
            }
        }
    }

    Component {
        id: choice

        ComboBox {
            objectName: "cellChoice"
            name: cell.text
            ghost: true
            implicitHeight: Theme.space.tableRow
            textRole: "text"
            valueRole: "value"
            font: cell.modelData.mono === true ? Theme.type.monoSmall : Theme.type.label
            model: cell.modelData.choices
            currentIndex: cell.modelData.choices.findIndex(choice => choice.value === cell.modelData.value)
            displayText: cell.text
            onActivated: row => cell.taken(cell.modelData.choices[row].value)
            onActiveFocusChanged: if (activeFocus)
                cell.entered()
        }
    }
}
