// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models as Models

// Where and what to launch. What AWS would say is there before the button is pressed.
T.Popup {
    id: popup

    required property Models.PlacementPanel panel
    required property Models.PlacementController placement
    readonly property var zones: popup.panel.zones
    property string zone
    property int partition: 0
    readonly property var partitions: {
        const all = [qsTr("EC2 chooses")];
        for (let partition = 1; partition <= popup.panel.partitionCount; ++partition)
            all.push(String(partition));
        return all;
    }
    readonly property string refusal: popup.opened && popup.panel.total >= 0 ? popup.placement.launchRefusal(popup.panel.ref, popup.zone, type.text, popup.partition) : ""

    padding: 16
    margins: 8
    focus: true
    y: parent === null ? 0 : parent.height + 4
    implicitWidth: 320
    implicitHeight: column.implicitHeight + 32
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    function show(): void {
        popup.zone = popup.panel.zone;
        popup.partition = 0;
        type.text = popup.placement.usualType(popup.panel.ref);
        popup.open();
        type.forceActiveFocus(Qt.PopupFocusReason);
    }

    function launch(): void {
        popup.placement.launch(popup.panel.ref, popup.zone, type.text, popup.partition);
        popup.close();
    }

    contentItem: Item {
        Column {
            id: column

            width: parent.width
            spacing: 12

            FieldRow {
                label: qsTr("Zone")

                ComboBox {
                    objectName: "launchZone"
                    width: parent.width
                    name: qsTr("Zone")
                    textRole: "text"
                    valueRole: "value"
                    model: popup.zones
                    currentIndex: popup.zones.findIndex(zone => zone.value === popup.zone)
                    onActivated: row => popup.zone = popup.zones[row].value
                }
            }

            FieldRow {
                label: qsTr("Instance type")

                TextField {
                    id: type

                    objectName: "launchType"
                    width: parent.width
                    mono: true
                    name: qsTr("Instance type")
                    onAccepted: popup.launch()
                }
            }

            FieldRow {
                label: qsTr("Partition")
                visible: popup.panel.partitionCount > 0

                ComboBox {
                    objectName: "launchPartition"
                    width: parent.width
                    name: qsTr("Partition")
                    model: popup.partitions
                    currentIndex: popup.partition
                    onActivated: row => popup.partition = row
                }
            }

            Item {
                width: parent.width
                height: Math.max(20, why.implicitHeight)
                visible: popup.refusal !== ""

                SeverityMark {
                    y: 2
                    severity: "error"
                }

                Label {
                    id: why

                    objectName: "launchRefusal"
                    x: 24
                    width: parent.width - x
                    text: popup.refusal
                    font: Theme.type.label
                    color: Theme.color.err
                    wrapMode: Text.WordWrap
                    elide: Text.ElideNone
                }
            }

            Button {
                objectName: "launchButton"
                kind: "primary"
                text: qsTr("Launch")
                enabled: type.text.trim() !== ""
                onClicked: popup.launch()
            }
        }
    }

    background: MenuFrame {}
}
