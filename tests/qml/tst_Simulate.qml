// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import VPCanvas.Test

// Sends two hosts' packets through one NAT instance with mouse and keyboard only, and reads what became of them.
Person {
    id: lab

    name: "Simulate"

    function cleanup() {
        closeTheProgram();
    }

    function pick(name) {
        const ref = Lab.refOf(name);
        verify(ref !== "", name);
        const at = place(ref);
        mouseClick(canvas(), at.x + at.width / 2, at.y + at.height / 2);
        wait(20);
    }

    function openLab() {
        openTheProgram();
        Lab.application.openSample("T-F");
        tryCompare(Lab.application, "screen", "editor");
        waitForRendering(window.contentItem);
        canvas().forceActiveFocus();
        keyClick("s");
        tryCompare(Lab.application, "mode", "simulate");
        wait(50);
    }

    function test_twoHostsOnOnePortAreToldApartByTheNatInstance() {
        openLab();
        const simulator = Lab.application.simulator;
        // Two clicks on the canvas are a connection: the mode waits for the first.
        compare(simulator.draft.picking, "source");
        pick("Private-EC2-1");
        compare(simulator.draft.picking, "destination");
        pick("Web server");
        compare(simulator.traffic.count, 1);
        // The second is typed.
        mouseClick(see("draftSource"));
        type("Private-EC2-2");
        keyClick(Qt.Key_Return);
        type("60.1.1.1");
        keyClick(Qt.Key_Return);
        compare(simulator.traffic.count, 2);

        click("runSimulation");
        tryCompare(simulator, "running", false);
        verify(simulator.playback.playing);
        compare(see("simulateTitle").text, "2 of 2 connections completed");
        canvas().forceActiveFocus();
        keyClick("k"); // pause
        verify(!simulator.playback.playing);
        click("toStart");
        compare(simulator.playback.currentEvent, -1);
        click("stepForward");
        compare(simulator.playback.currentEvent, 0);
        keyClick(".");
        compare(simulator.playback.currentEvent, 1);
        keyClick(",");
        compare(simulator.playback.currentEvent, 0);

        // The event list leads anywhere; the packet window follows.
        const list = see("eventList");
        tryVerify(() => findChild(list, "event-4") !== null);
        mouseClick(findChild(list, "event-4"));
        compare(simulator.playback.currentEvent, 4);
        mouseClick(see("simulateTabs"), see("simulateTabs").width * 5 / 8, 10);
        tryVerify(() => see("packetSentence").text.includes("NAT-Instance rewrites the source of #1 TCP SYN"));
        mouseClick(see("packetTabs"), see("packetTabs").width * 7 / 8, 10);
        verify(Lab.keepPicture(window, "simulate-packet"));

        // At the end both rows stand in the NAT table.
        click("toEnd");
        mouseClick(see("simulateTabs"), see("simulateTabs").width * 7 / 8, 10);
        compare(simulator.tables.count, 2);
        tryCompare(see("stateRows"), "count", 2);
        verify(Lab.keepPicture(window, "simulate-tables"));
        verify(!Lab.application.document.canUndo);
    }

    function test_filterTurnsRedWithAReason() {
        openLab();
        const simulator = Lab.application.simulator;
        pick("Private-EC2-1");
        pick("Web server");
        click("runSimulation");
        tryCompare(simulator, "running", false);
        const all = simulator.events.count;
        mouseClick(see("eventFilter"));
        type("rewritten");
        tryVerify(() => simulator.events.count > 0 && simulator.events.count < all);
        type(" colour:red");
        tryVerify(() => see("eventFilter").error.includes("colour:red"));
        keyClick(Qt.Key_Escape);
        tryCompare(simulator.events, "count", all);
    }

    function test_arrowKeysMoveTheCursorOfTheLanes() {
        openLab();
        const simulator = Lab.application.simulator;
        pick("Private-EC2-1");
        pick("Web server");
        click("runSimulation");
        tryCompare(simulator, "running", false);
        const lanes = see("flowLanes");
        mouseClick(lanes, lanes.width * 0.6, lanes.height / 2);
        verify(!simulator.playback.playing);
        const at = simulator.playback.currentEvent;
        verify(at > 3);
        keyClick(Qt.Key_Right);
        compare(simulator.playback.currentEvent, at + 1);
        keyClick(Qt.Key_Left);
        compare(simulator.playback.currentEvent, at);
        keyClick(Qt.Key_Home);
        compare(simulator.playback.currentEvent, -1);
        keyClick(Qt.Key_End);
        compare(simulator.playback.currentEvent, simulator.eventCount - 1);
    }
}
