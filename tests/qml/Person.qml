// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import VPCanvas.Test
import VPCanvas.Ui

// A person at the window: finds things by name, clicks, drags and types. Nothing here calls into the program.
TestCase {
    id: person

    property Main window: null
    readonly property Component windows: Component {
        Main {}
    }

    when: windowShown

    // Nothing may be wrong behind the scenes either.
    function openTheProgram() {
        failOnWarning(/.?/);
        Lab.restart();
        window = windows.createObject(null, {
            application: Lab.application,
            width: 1440,
            height: 1080
        });
        verify(window !== null);
        waitForRendering(window.contentItem);
    }

    function closeTheProgram() {
        window.closing = true;
        window.close();
        window.destroy();
        window = null;
    }

    // The window with its menus and dialogs.
    function everything() {
        return window.contentItem.parent;
    }

    function see(name) {
        let found = null;
        tryVerify(() => {
            found = findChild(everything(), name);
            return found !== null;
        }, 5000, "cannot see " + name);
        return found;
    }

    function click(name) {
        mouseClick(see(name));
    }

    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function canvas() {
        return see("canvas");
    }

    // Presses, moves in steps as a hand does, lets go.
    function drag(item, fromX, fromY, toX, toY) {
        mousePress(item, fromX, fromY, Qt.LeftButton);
        for (let step = 1; step <= 8; ++step)
            mouseMove(item, fromX + (toX - fromX) * step / 8, fromY + (toY - fromY) * step / 8, 5, Qt.LeftButton);
        mouseRelease(item, toX, toY, Qt.LeftButton);
    }

    // From the palette to a place on the canvas.
    function drop(kind, x, y) {
        const button = see("palette-" + kind);
        const to = button.mapFromItem(canvas(), x, y);
        const before = Lab.application.selection.current;
        drag(button, button.width / 2, button.height / 2, to.x, to.y);
        // What was dropped is selected; a machine under load takes its time.
        for (let looks = 0; looks < 250 && Lab.application.selection.current === before; ++looks)
            wait(20);
        return Lab.application.selection.current;
    }

    function place(ref) {
        return canvas().rectOf(ref);
    }

    // With the connect tool from one thing to another.
    function connect(from, to) {
        canvas().forceActiveFocus();
        keyClick("c");
        const start = place(from);
        const end = place(to);
        // A container is taken where nothing else stands in it: near its lower left corner.
        const low = start.height > 100 ? start.y + start.height - 10 : start.y + start.height / 2;
        const left = start.height > 100 ? start.x + 14 : start.x + start.width / 2;
        drag(canvas(), left, low, end.x + end.width / 2, end.y + end.height / 2);
        keyClick("v");
        wait(20);
    }
}
