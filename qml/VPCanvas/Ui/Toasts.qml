// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls

// The messages that are shown now, newest at the bottom; they leave after six seconds, errors stay until closed.
Column {
    id: toasts

    signal acted(string action)

    spacing: Theme.space.s

    function show(severity: string, text: string, action: string): void {
        if (list.count === 3)
            list.remove(0);
        list.append({
            severity: severity,
            text: text,
            action: action
        });
    }

    function label(action: string): string {
        switch (action) {
        case "importReport":
            return qsTr("Show");
        case "undo":
            return qsTr("Undo");
        case "retrySave":
            return qsTr("Try again");
        default:
            return "";
        }
    }

    Repeater {
        model: ListModel {
            id: list

            dynamicRoles: false
        }

        delegate: ToastRow {
            anchors.horizontalCenter: parent === null ? undefined : parent.horizontalCenter
            words: toasts.label(action)
            onActed: {
                toasts.acted(action);
                list.remove(index);
            }
            onClosed: list.remove(index)
        }
    }
}
