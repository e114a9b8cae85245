// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import VPCanvas.Test

// Draws lab T-D (a NAT gateway for a private subnet) with mouse and keyboard only, then asks whether a packet gets out.
Person {
    id: lab

    name: "DrawLabTD"

    function cleanup() {
        closeTheProgram();
    }

    function test_labIsDrawnWithoutFindingsAndItsPacketIsRewrittenTwice() {
        openTheProgram();
        const app = Lab.application;
        click("newButton");
        tryCompare(app, "screen", "editor");
        waitForRendering(window.contentItem);
        verify(app.document.empty);

        const vpc = drop("Vpc", 140, 120);
        verify(vpc.startsWith("Vpc:"));
        let room = place(vpc);
        verify(room.width > 300);
        const gateway = drop("InternetGateway", room.x + room.width - 4, room.y + 140);
        verify(gateway.startsWith("InternetGateway:"));
        room = place(vpc);
        const publicSubnet = drop("Subnet", room.x + 48, room.y + 96);
        verify(publicSubnet.startsWith("Subnet:"));
        const beside = place(publicSubnet);
        const privateSubnet = drop("Subnet", beside.x + 40, beside.y + beside.height + 64);
        verify(privateSubnet.startsWith("Subnet:"));
        verify(privateSubnet !== publicSubnet);

        connect(publicSubnet, gateway);
        let inside = place(publicSubnet);
        const publicInstance = drop("Instance", inside.x + inside.width / 2, inside.y + 80);
        verify(publicInstance.startsWith("Instance:"));
        inside = place(publicSubnet);
        const nat = drop("NatGateway", inside.x + inside.width / 2, inside.y + inside.height - 40);
        verify(nat.startsWith("NatGateway:"));
        inside = place(privateSubnet);
        const privateInstance = drop("Instance", inside.x + inside.width / 2, inside.y + 80);
        verify(privateInstance.startsWith("Instance:"));
        const privateName = app.inspector.title;
        connect(privateSubnet, nat);

        tryCompare(app.findings, "count", 0, 5000);
        verify(see("noFindings").visible);
        verify(Lab.keepPicture(window, "lab-td-drawn"));

        // T opens the trace; the source and the destination are typed.
        canvas().forceActiveFocus();
        keyClick(Qt.Key_Escape);
        keyClick("t");
        tryCompare(app, "mode", "trace");
        mouseClick(see("sourceField"), 20, 16);
        type(privateName);
        keyClick(Qt.Key_Return);
        mouseClick(see("destinationField"), 20, 16);
        type("internet");
        keyClick(Qt.Key_Return);

        tryCompare(app.flow, "verdict", "reachable", 5000);
        compare(see("verdict").text, app.flow.verdictText);
        const rewrites = rewritingHops();
        compare(rewrites.filter(hop => hop.direction === "forward").length, 2);
        compare(rewrites.filter(hop => hop.direction === "return").length, 2);
        compare(rewrites[0].ref, nat);
        verify(rewrites[0].srcIn.startsWith("10.0.1."));
        verify(rewrites[0].srcOut.startsWith("10.0.0."));
        compare(rewrites[1].ref, gateway);
        compare(rewrites[1].srcIn, rewrites[0].srcOut);
        verify(!rewrites[1].srcOut.startsWith("10."));
        verify(Lab.keepPicture(window, "lab-td-traced"));
    }

    // Steps through the exchange with the transport's button; every hop is seen in the list on the way.
    function rewritingHops() {
        const app = Lab.application;
        const found = [];
        click("toStart");
        for (let step = 0; step < 60 && app.playback.position < app.playback.duration; ++step) {
            click("stepForward");
            const number = app.flow.hops.currentRow + 1;
            const row = number > 0 ? findChild(window.contentItem, "hop-" + number) : null;
            if (row !== null && row.changedCount > 0 && !found.some(hop => hop.number === row.number))
                found.push(row);
        }
        return found;
    }
}
