// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls

// A text field whose text is checked as it is typed: Enter or leaving takes it, Esc gives the old text back. A text that
// is refused stays visible with the reason below it. Suggestions ({value, text}) open below it as one types.
TextField {
    id: field

    required property string value
    property string refusal
    property string problem
    property var suggestions: []
    property var matches: []
    property bool marksValid: false
    property bool touched: false
    signal checkAsked(string text)
    signal taken(string text)
    signal entered
    signal done

    text: field.value
    onTextChanged: if (!field.activeFocus)
        field.cursorPosition = 0
    valid: field.marksValid && field.touched && field.error === "" && field.text !== ""
    onValueChanged: if (!field.activeFocus || !field.touched)
        field.revert()
    onRefusalChanged: if (field.refusal !== "")
        field.error = field.refusal
    onTextEdited: {
        field.touched = true;
        field.verify();
        field.suggest(field.text);
    }
    onActiveFocusChanged: {
        if (field.activeFocus) {
            field.entered();
        } else {
            menu.close();
            field.take();
            field.cursorPosition = 0;
        }
    }
    onAccepted: {
        if (menu.visible && list.currentIndex >= 0)
            field.choose(list.currentIndex);
        else
            field.take();
        menu.close();
        if (field.error === "")
            field.selectAll();
    }
    Keys.onDownPressed: {
        if (menu.visible)
            list.incrementCurrentIndex();
        else
            field.suggest("");
    }
    Keys.onUpPressed: list.decrementCurrentIndex()
    Keys.onEscapePressed: {
        menu.close();
        field.revert();
        field.done();
    }

    // The owner answers checkAsked by setting problem.
    function verify(): void {
        field.problem = "";
        if (field.text !== field.value)
            field.checkAsked(field.meant());
        field.error = field.problem;
    }

    function take(): void {
        if (!field.touched || field.text === field.value)
            return;
        field.verify();
        if (field.error !== "")
            return;
        field.touched = false;
        field.taken(field.meant());
    }

    // What is written for a suggestion stands for its value.
    function meant(): string {
        for (const one of field.suggestions)
            if (one.text === field.text)
                return one.value;
        return field.text;
    }

    function suggest(text: string): void {
        const found = [];
        for (const one of field.suggestions)
            if (one.text.toLowerCase().includes(text.toLowerCase()))
                found.push(one);
        field.matches = found;
        list.currentIndex = -1;
        if (found.length > 0)
            menu.open();
        else
            menu.close();
    }

    function choose(row: int): void {
        const value = field.matches[row].value;
        field.touched = false;
        field.error = "";
        field.text = field.matches[row].text;
        menu.close();
        field.taken(value);
    }

    T.Popup {
        id: menu

        y: Theme.space.control + 2
        width: Math.max(field.width, 220)
        implicitHeight: list.implicitHeight + 8
        padding: 4
        margins: 8
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

        contentItem: SuggestionList {
            id: list

            model: field.matches
            currentIndex: -1
            onChosen: row => field.choose(row)
        }

        background: MenuFrame {}
    }

    function revert(): void {
        field.touched = false;
        field.error = "";
        field.text = field.value;
    }
}
