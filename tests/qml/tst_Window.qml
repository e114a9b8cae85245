// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import VPCanvas.Test

// The panels around the canvas.
Person {
    id: tests

    name: "Window"

    function init() {
        openTheProgram();
    }

    function cleanup() {
        closeTheProgram();
    }

    function openSample(id) {
        click("sample-" + id);
        tryCompare(Lab.application, "screen", "editor");
        waitForRendering(window.contentItem);
    }

    function test_startScreenOpensASample() {
        openSample("T-C");
        verify(Lab.application.document.resourceCount > 10);
        compare(see("modes").value, "edit");
    }

    function test_refusedBlockStaysVisibleWithItsReason() {
        openSample("T-C");
        select("Subnet");
        const field = see("field-cidrBlock");
        const before = field.text;
        mouseClick(field, 20, 16);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("10.40.300.0/24");
        compare(field.text, "10.40.300.0/24");
        verify(field.error !== "");
        keyClick(Qt.Key_Escape);
        compare(field.text, before);
        compare(field.error, "");
        verify(!Lab.application.document.canUndo);
    }

    function test_nameIsOneUndoStep() {
        openSample("T-C");
        select("Subnet");
        const field = see("field-name");
        const before = field.text;
        mouseClick(field, 20, 16);
        keyClick(Qt.Key_A, Qt.ControlModifier);
        type("Edge");
        keyClick(Qt.Key_Return);
        tryCompare(Lab.application.inspector, "title", "Edge");
        click("undoButton");
        tryCompare(Lab.application.inspector, "title", before);
    }

    function test_languageSwitchesWhileRunning() {
        openSample("T-C");
        const find = see("findButton");
        compare(find.text, "Find");
        click("languageButton");
        click("language-ko");
        tryCompare(Lab.application.preferences, "effectiveLanguage", "ko");
        click("languageButton");
        click("language-en");
        tryCompare(Lab.application.preferences, "effectiveLanguage", "en");
    }

    function test_findBarSelectsWhatWasTyped() {
        openSample("T-C");
        canvas().forceActiveFocus();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        const bar = see("findBar");
        tryVerify(() => bar.visible);
        type("NAT-Instance");
        keyClick(Qt.Key_Return);
        tryVerify(() => Lab.application.selection.current.startsWith("Instance:"));
        compare(Lab.application.inspector.title, "NAT-Instance");
        verify(!bar.visible);
    }

    // Every thing that takes the keyboard says what it is.
    function test_everyFocusableItemHasAName_data() {
        return [{tag: "start"}, {tag: "editor"}, {tag: "trace"}];
    }

    function test_everyFocusableItemHasAName(data) {
        if (data.tag !== "start")
            openSample("T-C");
        if (data.tag === "trace")
            Lab.application.mode = "trace";
        waitForRendering(window.contentItem);
        compare(Lab.nameless(window).join(", "), "");
    }

    // By the outline, as with a keyboard: the first thing of a kind.
    function select(kind) {
        const outline = Lab.application.outline;
        const ref = firstOf(outline, kind, undefined);
        verify(ref !== "");
        Lab.application.selection.select(ref);
        tryCompare(Lab.application.inspector, "ref", ref);
        wait(100);
    }

    function firstOf(model, kind, parent) {
        const rows = parent === undefined ? model.rowCount() : model.rowCount(parent);
        for (let row = 0; row < rows; ++row) {
            const index = parent === undefined ? model.index(row, 0) : model.index(row, 0, parent);
            const ref = model.refAt(index);
            if (ref.startsWith(kind + ":"))
                return ref;
            const below = firstOf(model, kind, index);
            if (below !== "")
                return below;
        }
        return "";
    }
}
