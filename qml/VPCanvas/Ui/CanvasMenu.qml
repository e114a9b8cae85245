// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Canvas
import VPCanvas.Controls
import VPCanvas.Models as Models

// The menu of a thing on the canvas, or of the empty canvas.
Menu {
    id: menu

    required property CanvasView canvas
    required property Models.Application application
    required property Commands commands
    property string ref

    function show(ref: string, x: real, y: real): void {
        menu.ref = ref;
        menu.popup(menu.canvas, x, y);
    }

    MenuItem {
        objectName: "menu-traceFrom"
        text: qsTr("Trace from here")
        iconName: "bolt"
        keys: "T"
        enabled: menu.application.flow.canBeEnd(menu.ref)
        onTriggered: menu.commands.traceFrom(menu.ref)
    }
    MenuItem {
        objectName: "menu-traceTo"
        text: qsTr("Trace to here")
        iconName: "arrowR"
        enabled: menu.application.flow.canBeEnd(menu.ref)
        onTriggered: menu.commands.traceTo(menu.ref)
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Rename")
        iconName: "textI"
        keys: "F2"
        enabled: menu.ref !== ""
        onTriggered: menu.canvas.renameCurrent()
    }
    MenuItem {
        text: qsTr("Copy")
        iconName: "copy"
        keys: "Ctrl C"
        enabled: menu.ref !== ""
        onTriggered: menu.canvas.copy()
    }
    MenuItem {
        text: qsTr("Paste")
        keys: "Ctrl V"
        onTriggered: menu.canvas.paste()
    }
    MenuItem {
        text: qsTr("Duplicate")
        keys: "Ctrl D"
        enabled: menu.ref !== ""
        onTriggered: menu.canvas.duplicate()
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Select all")
        keys: "Ctrl A"
        onTriggered: menu.application.selection.selectAll()
    }
    MenuItem {
        text: menu.ref === "" ? qsTr("Fit all") : qsTr("Fit the selection")
        iconName: "fit"
        keys: menu.ref === "" ? "Shift 1" : "Shift 2"
        onTriggered: menu.ref === "" ? menu.canvas.fitAll() : menu.canvas.fitSelection()
    }
    MenuItem {
        text: qsTr("Tidy up the drawing")
        iconName: "grid"
        onTriggered: menu.application.tidyUp()
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Delete")
        iconName: "close"
        keys: "Del"
        danger: true
        enabled: menu.ref !== ""
        onTriggered: menu.canvas.deleteSelection()
    }
}
