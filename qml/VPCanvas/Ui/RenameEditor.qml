// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models as Models

// Renames a thing where it stands: Enter or a click elsewhere keeps the text, Esc gives the old one back.
TextField {
    id: editor

    required property Models.Application application
    required property CanvasView canvas
    property string ref
    property string before
    readonly property string path: editor.application.inspector.fields.rowOf("name") >= 0 ? "name" : "text"
    signal closed

    objectName: "renameEditor"
    name: qsTr("Name")
    visible: false
    z: 300
    font: Theme.type.labelStrong

    function start(ref: string, rect: rect, text: string): void {
        editor.application.selection.select(ref);
        editor.ref = ref;
        editor.before = text;
        editor.text = text;
        editor.error = "";
        editor.x = Math.max(4, Math.min(rect.x - 8, editor.parent.width - 180));
        editor.y = Math.max(4, rect.y + rect.height / 2 - Theme.space.control / 2);
        editor.width = Math.max(160, rect.width + 16);
        editor.visible = true;
        editor.forceActiveFocus(Qt.OtherFocusReason);
        editor.selectAll();
    }

    function finish(): void {
        if (!editor.visible)
            return;
        if (editor.text === editor.before || editor.canvas.commitName(editor.ref, editor.text)) {
            editor.visible = false;
            editor.closed();
        } else {
            editor.error = editor.application.inspector.check(editor.path, editor.text);
        }
    }

    onTextEdited: editor.error = editor.application.inspector.check(editor.path, editor.text)
    onAccepted: editor.finish()
    onActiveFocusChanged: if (!activeFocus && visible) {
        editor.finish();
        editor.visible = false;
    }
    Keys.onEscapePressed: {
        editor.text = editor.before;
        editor.finish();
    }
}
