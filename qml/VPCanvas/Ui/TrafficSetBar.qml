// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Keeps the traffic with the drawing under a name, and takes up what was kept.
Item {
    id: bar

    required property TrafficSets sets

    implicitHeight: Theme.space.control + 20

    TextField {
        id: field

        objectName: "trafficName"
        x: 16
        y: 10
        width: bar.width - 32 - buttons.width - 8
        name: qsTr("Name of the scenario")
        placeholderText: qsTr("Name this scenario to keep it")
        text: bar.sets.currentName
        onAccepted: bar.keep()
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 16
        y: 10
        spacing: 4

        Button {
            objectName: "keepTraffic"
            text: qsTr("Keep")
            enabled: field.text.trim() !== "" && (bar.sets.edited || field.text.trim() !== bar.sets.currentName)
            hint: qsTr("Keep this traffic with the drawing")
            onClicked: bar.keep()
        }

        Button {
            objectName: "trafficSets"
            iconName: "list"
            trailingIcon: "chevD"
            enabled: bar.sets.count > 0
            hint: qsTr("Scenarios kept with the drawing")
            onClicked: kept.popup(width - kept.implicitWidth, height + 4)

            Menu {
                id: kept

                implicitWidth: 260

                Instantiator {
                    model: bar.sets
                    onObjectAdded: (index, item) => kept.insertItem(index, item as Item)
                    onObjectRemoved: (index, item) => kept.removeItem(item as Item)

                    delegate: MenuItem {
                        required property int index
                        required property string name
                        required property bool current

                        text: name
                        checkable: true
                        checked: current
                        onTriggered: bar.sets.load(index)
                    }
                }

                MenuSeparator {}

                MenuItem {
                    text: qsTr("Forget \"%1\"").arg(bar.sets.currentName)
                    enabled: bar.sets.currentName !== ""
                    onTriggered: bar.forget()
                }
            }
        }
    }

    Connections {
        target: bar.sets

        function onChanged(): void {
            if (!field.activeFocus)
                field.text = bar.sets.currentName;
        }
    }

    function keep(): void {
        bar.sets.keep(field.text);
    }

    function forget(): void {
        for (let row = 0; row < bar.sets.count; ++row)
            if (bar.sets.data(bar.sets.index(row, 0), TrafficSets.CurrentRole))
                return bar.sets.remove(row);
    }
}
