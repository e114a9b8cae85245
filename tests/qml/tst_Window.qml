// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import VPCanvas.Test

// The panels around the canvas.
Person {
    id: tests

    name: "Window"

    readonly property Component spies: Component {
        SignalSpy {}
    }

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

    // What was not understood is there to be read, line by line.
    function test_importShowsWhatItDidNotUnderstand() {
        Lab.application.open(Lab.testData("trace/dump-nat-gateway.json"));
        tryCompare(Lab.application, "screen", "editor");
        verify(Lab.application.importReport.count > 0);
        const rows = see("importReportRows");
        tryCompare(rows, "count", Lab.application.importReport.count);
        verify(rows.itemAtIndex(0).height > 0);
        verify(rows.itemAtIndex(0).text !== "");
        compare(Lab.application.document.title, "dump-nat-gateway");
    }

    // In trace mode the next click picks; one on a subnet says why it cannot be an end.
    function test_clickOnWhatIsNoEndIsRefused() {
        openSample("T-C");
        Lab.application.selection.clear();
        canvas().forceActiveFocus();
        keyClick("t");
        tryCompare(Lab.application.flow, "picking", "source");
        waitForRendering(window.contentItem);
        const messages = createTemporaryObject(spies, window, {target: Lab.application, signalName: "message"});
        const subnet = place(firstOf(Lab.application.outline, "Subnet", undefined));
        mouseClick(canvas(), subnet.x + 20, subnet.y + subnet.height - 10);
        compare(messages.count, 1);
        compare(Lab.application.flow.picking, "source");
        const instance = place(firstOf(Lab.application.outline, "Instance", undefined));
        mouseClick(canvas(), instance.x + instance.width / 2, instance.y + instance.height / 2);
        compare(Lab.application.flow.picking, "destination");
        compare(messages.count, 1);
    }

    function test_panelWidthsAreKeptForEachMode() {
        openSample("T-C");
        Lab.application.preferences.inspectorWidth = 420;
        Lab.application.preferences.traceWidth = 500;
        tryCompare(see("inspector"), "width", 420);
        Lab.application.mode = "trace";
        tryCompare(see("tracePanel"), "width", 500);
    }

    // Every thing that takes the keyboard says what it is.
    function test_everyFocusableItemHasAName_data() {
        return [{tag: "start"}, {tag: "editor"}, {tag: "outline"}, {tag: "subnet"}, {tag: "instance"}, {tag: "find"}, {tag: "trace"}, {tag: "answer"}, {tag: "export"}, {tag: "preferences"}, {tag: "shortcuts"}, {tag: "report"}];
    }

    function test_everyFocusableItemHasAName(data) {
        const app = Lab.application;
        if (data.tag === "report")
            app.open(Lab.testData("trace/dump-nat-gateway.json"));
        else if (data.tag !== "start")
            openSample("T-C");
        if (data.tag === "outline")
            see("paletteTabs").chosen("outline");
        if (data.tag === "subnet")
            select("Subnet");
        if (data.tag === "instance")
            select("Instance");
        if (data.tag === "find") {
            canvas().forceActiveFocus();
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => see("findBar").visible);
        }
        if (data.tag === "trace" || data.tag === "answer")
            app.mode = "trace";
        if (data.tag === "answer") {
            app.flow.sourceText = "NAT-Instance";
            app.flow.destinationText = "internet";
            verify(app.flow.trace());
        }
        const before = Lab.focusableCount(window);
        const keys = {export: ["e", Qt.ControlModifier | Qt.ShiftModifier], preferences: [Qt.Key_Comma, Qt.ControlModifier], shortcuts: ["?", Qt.NoModifier]};
        if (keys[data.tag] !== undefined) {
            canvas().forceActiveFocus();
            keyClick(keys[data.tag][0], keys[data.tag][1]);
            tryVerify(() => Lab.focusableCount(window) > before, 5000, "the dialog does not open");
        }
        waitForRendering(window.contentItem);
        verify(Lab.focusableCount(window) > 5);
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
