// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The shortcut sheet's content: [name of the group, [what, keys], ...].
QtObject {
    readonly property var all: [
        {
            title: qsTr("File"),
            entries: [[qsTr("New network"), "Ctrl N"], [qsTr("Open file"), "Ctrl O"], [qsTr("Import from AWS"), "Ctrl I"], [qsTr("Save"), "Ctrl S"], [qsTr("Save as"), "Ctrl Shift S"], [qsTr("Export"), "Ctrl Shift E"], [qsTr("Close"), "Ctrl W"]]
        },
        {
            title: qsTr("Edit"),
            entries: [[qsTr("Undo"), "Ctrl Z"], [qsTr("Redo"), "Ctrl Y"], [qsTr("Copy"), "Ctrl C"], [qsTr("Cut"), "Ctrl X"], [qsTr("Paste"), "Ctrl V"], [qsTr("Paste in place"), "Ctrl Shift V"], [qsTr("Duplicate"), "Ctrl D"], [qsTr("Delete"), "Del"], [qsTr("Rename"), "F2"]]
        },
        {
            title: qsTr("Select"),
            entries: [[qsTr("Add or take away"), "Shift Click"], [qsTr("Select all"), "Ctrl A"], [qsTr("Next neighbour"), "Tab"], [qsTr("Into the container"), "Enter"], [qsTr("To the parent"), "Shift Enter"], [qsTr("Clear or cancel"), "Esc"]]
        },
        {
            title: qsTr("Move"),
            entries: [[qsTr("Fine step"), "← ↑ → ↓"], [qsTr("Grid step"), "Shift ← ↑ → ↓"], [qsTr("Without snapping"), "Alt Drag"], [qsTr("Along one axis"), "Shift Drag"], [qsTr("Drag a copy"), "Ctrl Drag"]]
        },
        {
            title: qsTr("View"),
            entries: [[qsTr("Move the view"), "Space Drag"], [qsTr("Zoom at the pointer"), "Ctrl Wheel"], [qsTr("Zoom in"), "Ctrl ="], [qsTr("Zoom out"), "Ctrl -"], [qsTr("Actual size"), "Ctrl 0"], [qsTr("Fit all"), "Shift 1"], [qsTr("Fit the selection"), "Shift 2"], [qsTr("Find"), "Ctrl K"], [qsTr("Hide panels"), "Ctrl \\"], [qsTr("Full screen"), "F11"]]
        },
        {
            title: qsTr("Tools"),
            entries: [[qsTr("Select"), "V"], [qsTr("Move the view"), "H"], [qsTr("Connect"), "C"], [qsTr("Note"), "N"], [qsTr("Filter the palette"), "/"], [qsTr("Settings"), "Ctrl ,"], [qsTr("Keyboard shortcuts"), "?"]]
        },
        {
            title: qsTr("Trace and simulate"),
            entries: [[qsTr("Trace a flow"), "T"], [qsTr("Simulate packets"), "S"], [qsTr("Back to editing"), "E"], [qsTr("Ask or run again"), "Ctrl Enter"], [qsTr("Play or pause"), "Space"], [qsTr("Step back"), "←"], [qsTr("Step forward"), "→"], [qsTr("One hop"), "Shift ← →"], [qsTr("To the start"), "Home"], [qsTr("To the end"), "End"], [qsTr("Slower, faster"), "[ ]"]]
        }
    ]
}
