// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import VPCanvas.Test

// Placement mode as a person uses it: with the mouse and with the keyboard alone.
Person {
    id: tests

    name: "Placement"

    function init() {
        openTheProgram();
    }

    function cleanup() {
        closeTheProgram();
    }

    function openRacks() {
        Lab.application.openSample("T-P");
        tryCompare(Lab.application, "screen", "editor");
        see("modes").chosen("placement");
        see("placementScreen");
        waitForRendering(window.contentItem);
    }

    function card(group) {
        return see("placement-" + group);
    }

    function inCard(group, name) {
        let found = null;
        tryVerify(() => {
            found = findChild(card(group), name);
            return found !== null;
        }, 5000, "cannot see " + name + " of " + group);
        return found;
    }

    function survivors(group) {
        return Number(inCard(group, "survivors").text);
    }

    function rackOf(group, instance) {
        return inCard(group, "host-" + instance).parent;
    }

    function test_clickOnARackTakesItsInstances() {
        openRacks();
        compare(survivors("Cluster-PG"), 6);
        const rack = rackOf("Cluster-PG", "c-1");
        mouseClick(rack, 20, 10);
        tryVerify(() => rack.down);
        compare(survivors("Cluster-PG"), 2);
        verify(survivors("Spread-PG") >= 6);
        compare(see("placementExtent").value, "rack");
        verify(see("placementStatus").text.includes(rack.label));
        click("restoreButton");
        tryVerify(() => !rack.down);
        compare(survivors("Cluster-PG"), 6);
    }

    function test_clickOnAHostTakesItsInstanceOnly() {
        openRacks();
        mouseClick(inCard("Spread-PG", "host-s-3"));
        tryVerify(() => survivors("Spread-PG") === 6);
        compare(survivors("Cluster-PG"), 6);
        compare(see("placementExtent").value, "host");
    }

    function test_thePartitionsNameTakesItsRacks() {
        openRacks();
        mouseClick(inCard("Partition-PG", "partition-2"));
        tryVerify(() => survivors("Partition-PG") === 6);
        compare(inCard("Partition-PG", "why").text, "Only partition 2 is touched");
    }

    function test_theBarFailsAnAvailabilityZone() {
        openRacks();
        mouseClick(findChild(see("placementExtent"), "segment-zone"));
        tryVerify(() => survivors("Cluster-PG") === 0);
        compare(survivors("Spread-PG"), 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => survivors("Cluster-PG") === 6);
    }

    function test_racksAreReachedByKeys() {
        openRacks();
        const racks = inCard("Cluster-PG", "racks");
        racks.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        compare(racks.Accessible.description, "Rack R02");
        keyClick(Qt.Key_Space);
        tryCompare(see("placementExtent"), "value", "rack");
        keyClick(Qt.Key_Space);
        tryCompare(see("placementExtent"), "value", "nothing");
        keyClick(Qt.Key_Down);
        verify(racks.Accessible.description.startsWith("Rack R02, host 1"));
        keyClick(Qt.Key_Space);
        tryCompare(see("placementExtent"), "value", "host");
        keyClick(Qt.Key_Escape);
        tryCompare(see("placementExtent"), "value", "nothing");
    }

    function test_aRefusedLaunchSaysWhy() {
        openRacks();
        mouseClick(inCard("Spread-PG", "addInstance"));
        const reason = see("launchRefusal");
        tryVerify(() => reason.text.includes("already runs 7"));
        click("launchButton");
        verify(inCard("Spread-PG", "refusal-0").text.includes("already runs 7"));
        verify(!Lab.application.document.canUndo);
        mouseClick(inCard("Spread-PG", "dismissRefusals"));
        tryVerify(() => !inCard("Spread-PG", "refusals").visible);
    }

    function test_aLaunchIsUndoneByItsButton() {
        openRacks();
        mouseClick(inCard("Partition-PG", "addInstance"));
        see("launchButton");
        tryVerify(() => see("launchType").activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => survivors("Partition-PG") === 10);
        click("undoButton");
        tryVerify(() => survivors("Partition-PG") === 9);
    }

    function test_anInstanceIsStoppedAndStartedFromItsMenu() {
        openRacks();
        mouseClick(inCard("Spread-PG", "host-s-2"), 10, 10, Qt.RightButton);
        click("instance-stop");
        tryVerify(() => survivors("Spread-PG") === 6);
        mouseClick(inCard("Spread-PG", "stopped-s-2"));
        click("instance-stop");
        tryVerify(() => survivors("Spread-PG") === 7);
    }

    function test_withoutGroupsTheSampleIsOffered() {
        Lab.application.openSample("T-A");
        tryCompare(Lab.application, "screen", "editor");
        see("modes").chosen("placement");
        see("placementScreen");
        click("openPlacementSample");
        compare(survivors("Cluster-PG"), 6);
    }

    function test_everyFocusableItemHasAName() {
        openRacks();
        verify(Lab.focusableCount(window) > 20);
        compare(Lab.nameless(window).join(", "), "");
        mouseClick(inCard("Spread-PG", "addInstance"));
        see("launchButton");
        compare(Lab.nameless(window).join(", "), "");
    }

    function test_editModeComesBackWithItsCanvas() {
        openRacks();
        see("modes").chosen("edit");
        tryVerify(() => findChild(everything(), "placementScreen") === null);
        verify(canvas().visible);
        tryVerify(() => canvas().activeFocus);
    }
}
