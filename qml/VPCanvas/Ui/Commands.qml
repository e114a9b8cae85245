// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Models as Models

// What a person can do from a key, a menu or a button, in one place so that all three do the same.
QtObject {
    id: commands

    required property Models.Application application
    property CanvasView canvas: null
    readonly property Models.Player player: commands.application.mode === "simulate" ? commands.application.simulator.playback : commands.application.playback
    signal openFileAsked
    signal importAsked
    signal importFileAsked
    signal exportAsked
    signal preferencesAsked
    signal shortcutsAsked
    signal findAsked
    signal panelsToggled
    signal fullScreenToggled

    function newDocument(): void {
        commands.application.newDocument();
    }

    function undo(): void {
        commands.application.document.undo();
    }

    function redo(): void {
        commands.application.document.redo();
    }

    function save(): void {
        commands.application.save();
    }

    function saveAs(): void {
        commands.application.saveAsNeeded(commands.application.document.fileUrl);
    }

    function setMode(mode: string): void {
        commands.application.mode = mode;
        if (mode === "trace")
            commands.application.flow.pickNext();
        else if (mode === "simulate" && commands.application.simulator.traffic.count === 0)
            commands.application.simulator.draft.pickNext();
        commands.focusCanvas();
    }

    function focusCanvas(): void {
        if (commands.canvas !== null && commands.canvas.visible)
            commands.canvas.forceActiveFocus(Qt.OtherFocusReason);
    }

    function traceFrom(ref: string): void {
        commands.application.mode = "trace";
        commands.application.flow.sourceRef = ref;
        commands.application.flow.picking = "destination";
        commands.focusCanvas();
    }

    function traceTo(ref: string): void {
        commands.application.mode = "trace";
        commands.application.flow.destinationRef = ref;
        if (commands.application.flow.sourceText === "")
            commands.application.flow.picking = "source";
        else
            commands.application.flow.trace();
    }

    // With one thing selected the question starts there; else the panel asks.
    function traceSelection(): void {
        if (commands.application.selection.count === 1 && commands.application.flow.canBeEnd(commands.application.selection.current))
            commands.traceFrom(commands.application.selection.current);
        else
            commands.setMode("trace");
    }

    function toggleLanguage(): void {
        const preferences = commands.application.preferences;
        preferences.language = preferences.effectiveLanguage === "ko" ? "en" : "ko";
    }

    function toggleTheme(): void {
        const preferences = commands.application.preferences;
        preferences.theme = preferences.dark ? "light" : "dark";
    }
}
