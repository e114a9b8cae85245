// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// What a connection asks over HTTP: a prepared choice, then a field for each request and one for another.
Column {
    id: view

    required property TrafficModel traffic
    required property int rowIndex
    required property var requests
    readonly property var prepared: view.traffic.preparedRequests

    spacing: 6

    FieldRow {
        width: view.width
        label: qsTr("It asks")
        labelWidth: 120

        ComboBox {
            objectName: "preparedRequests"
            width: parent.width
            name: qsTr("What it asks over HTTP")
            model: view.prepared.map(entry => entry.text)
            currentIndex: view.prepared.findIndex(entry => entry.requests.join("\n") === view.requests.join("\n"))
            displayText: currentIndex < 0 ? qsTr("Own requests") : currentText
            onActivated: index => view.traffic.set(view.rowIndex, "requests", view.prepared[index].requests)
        }
    }

    Repeater {
        model: view.requests.length + (view.requests.length > 0 ? 1 : 0)

        delegate: TextField {
            id: field

            required property int index

            objectName: "request-" + field.index
            width: view.width
            mono: true
            name: qsTr("HTTP request %1").arg(field.index + 1)
            placeholderText: qsTr("GET /path Name: value")
            text: view.requests[field.index] ?? ""
            onTextChanged: if (!field.activeFocus)
                field.cursorPosition = 0 // the method and the path, not the end of a header
            onEditingFinished: {
                const lines = view.requests.slice();
                lines[field.index] = field.text;
                view.traffic.set(view.rowIndex, "requests", lines);
            }
        }
    }
}
