// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models

// One end of a flow: typed with suggestions, or picked on the canvas.
TextField {
    id: field

    required property FlowController flow
    required property string end
    required property string value
    property string refusal
    property var matches: []
    readonly property real wish: Math.max(72, measure.advanceWidth) + field.leftPadding + field.rightPadding + 2
    signal taken(string text)
    signal asked

    text: field.value
    font: Theme.type.labelMedium
    error: field.activeFocus ? "" : field.refusal
    rightPadding: 28
    onValueChanged: field.text = field.value
    onTextChanged: if (!activeFocus)
        cursorPosition = 0
    onTextEdited: {
        field.matches = field.flow.suggestions(field.text);
        list.currentIndex = -1;
        popup.open();
    }
    onActiveFocusChanged: {
        if (activeFocus) {
            field.selectAll();
            field.matches = field.flow.suggestions("");
        } else if (!popup.activeFocus) {
            popup.close();
            field.commit(field.text);
            field.cursorPosition = 0;
        }
    }
    onAccepted: {
        if (popup.visible && list.currentIndex >= 0)
            field.commit(field.matches[list.currentIndex].text);
        else
            field.commit(field.text);
        popup.close();
        field.asked();
    }
    Keys.onDownPressed: {
        if (!popup.visible)
            popup.open();
        list.incrementCurrentIndex();
    }
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: {
        popup.close();
        field.text = field.value;
    }

    TextMetrics {
        id: measure

        font: field.font
        text: field.value
    }

    function commit(text: string): void {
        field.text = text;
        if (text !== field.value)
            field.taken(text);
    }

    Button {
        anchors.right: parent.right
        anchors.rightMargin: 4
        y: Math.round((Theme.space.control - height) / 2)
        visible: field.error === ""
        kind: "ghost"
        small: true
        iconName: "cursor"
        on: field.flow.picking === field.end
        hint: qsTr("Pick on the canvas")
        focusPolicy: Qt.NoFocus
        onClicked: field.flow.picking = field.flow.picking === field.end ? "" : field.end
    }

    T.Popup {
        id: popup

        y: Theme.space.control + 4
        width: Math.max(field.width, 296)
        implicitHeight: list.implicitHeight + 8
        padding: 4
        margins: 8
        visible: false
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        onAboutToShow: if (field.matches.length === 0)
            field.matches = field.flow.suggestions(field.text)

        contentItem: SuggestionList {
            id: list

            model: field.matches
            currentIndex: -1
            onChosen: row => {
                field.commit(field.matches[row].text);
                popup.close();
                field.asked();
            }
        }

        background: MenuFrame {
            visible: field.matches.length > 0
        }
    }
}
