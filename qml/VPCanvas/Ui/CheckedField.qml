// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// A text field whose text is checked as it is typed: Enter or leaving takes it, Esc gives the old text back. A text that
// is refused stays visible with the reason below it.
TextField {
    id: field

    required property string value
    property string refusal
    property string problem
    property bool marksValid: false
    property bool touched: false
    signal checkAsked(string text)
    signal taken(string text)
    signal entered
    signal done

    text: field.value
    valid: field.marksValid && field.touched && field.error === "" && field.text !== ""
    onValueChanged: if (!field.activeFocus || !field.touched)
        field.revert()
    onRefusalChanged: if (field.refusal !== "")
        field.error = field.refusal
    onTextEdited: {
        field.touched = true;
        field.verify();
    }
    onActiveFocusChanged: {
        if (field.activeFocus)
            field.entered();
        else
            field.take();
    }
    onAccepted: {
        field.take();
        if (field.error === "")
            field.selectAll();
    }
    Keys.onEscapePressed: {
        field.revert();
        field.done();
    }

    // The owner answers checkAsked by setting problem.
    function verify(): void {
        field.problem = "";
        if (field.text !== field.value)
            field.checkAsked(field.text);
        field.error = field.problem;
    }

    function take(): void {
        if (!field.touched || field.text === field.value)
            return;
        field.verify();
        if (field.error !== "")
            return;
        field.touched = false;
        field.taken(field.text);
    }

    function revert(): void {
        field.touched = false;
        field.error = "";
        field.text = field.value;
    }
}
