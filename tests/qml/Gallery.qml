// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// Every control in its states, as the component sheet of the visual language shows them.
Rectangle {
    id: gallery

    width: 1120
    height: 760
    color: Theme.color.window

    Grid {
        x: 24
        y: 24
        columns: 3
        spacing: 16

        GalleryCard {
            title: "Buttons"
            Row {
                spacing: 12
                Button { objectName: "primary"; kind: "primary"; text: "Label" }
                Button { kind: "primary"; text: "Disabled"; enabled: false }
                Button { objectName: "default"; text: "Label" }
                Button { text: "On"; on: true }
            }
            Row {
                spacing: 12
                Button { kind: "ghost"; text: "Ghost" }
                Button { kind: "ghost"; iconName: "fit"; hint: "Fit" }
                Button { kind: "danger"; text: "Delete 3" }
                Button { small: true; text: "Small 24" }
                Button { small: true; kind: "primary"; text: "Fix" }
            }
            Row {
                spacing: 12
                Button { iconName: "exportI"; text: "내보내기" }
                Button { kind: "ghost"; text: "EN"; trailingIcon: "chevD" }
                Button { kind: "link"; small: true; iconName: "plus"; text: "Add route" }
            }
            Button { width: 208; height: 36; kind: "primary"; iconName: "plus"; text: "New network"; keys: "Ctrl N" }
        }
        GalleryCard {
            title: "Fields"
            FieldRow { label: "Default"; TextField { objectName: "field"; width: parent.width; mono: true; text: "10.40.1.0/24"; valid: true } }
            FieldRow { label: "Error"; TextField { width: parent.width; mono: true; text: "10.40.300.0/24"; error: "300 is above 255. Write 0 to 255." } }
            FieldRow { label: "Mixed"; TextField { width: parent.width; placeholderText: "Mixed" } }
            FieldRow { label: "Read only"; TextField { width: parent.width; mono: true; readOnly: true; text: "subnet-0c41a7e2" } }
            FieldRow { label: "Select"; ComboBox { objectName: "combo"; width: parent.width; model: ["ap-northeast-2a", "ap-northeast-2b"] } }
            FieldRow { label: "가용 영역"; SearchField { width: parent.width; placeholderText: "Filter 28 kinds"; keys: "/" } }
        }
        GalleryCard {
            title: "Choices"
            Row {
                spacing: 16
                Switch { objectName: "switch"; checked: true; text: "On" }
                Switch { text: "Off" }
            }
            Row {
                spacing: 16
                CheckBox { objectName: "check"; checked: true; text: "Checked" }
                CheckBox { text: "Clear" }
                CheckBox { tristate: true; checkState: Qt.PartiallyChecked; text: "Mixed" }
            }
            Segmented {
                id: modes
                objectName: "modes"
                name: "Mode"
                value: "edit"
                entries: [{value: "edit", text: "Edit", icon: "cursor"}, {value: "trace", text: "Trace", icon: "wire"}, {value: "sim", text: "Simulate", icon: "play"}]
                onChosen: value => modes.value = value
            }
            Row {
                spacing: 8
                Chip { text: "Neutral" }
                Chip { text: "Info"; tone: "info" }
                Chip { text: "OK"; tone: "ok"; severity: "ok" }
                Chip { text: "1"; tone: "warn"; severity: "warning" }
                Chip { text: "3"; tone: "err"; severity: "error" }
            }
            Row {
                spacing: 8
                Chip { text: "Public"; tone: "pub"; iconName: "internet" }
                Chip { text: "Private"; tone: "priv"; iconName: "lock" }
                Chip { text: "SUBNET_ACL_RESTRICTION"; tone: "err"; mono: true }
            }
            Row {
                spacing: 12
                Repeater {
                    model: ["error", "warning", "note", "ok", "possible"]
                    SeverityMark { required property string modelData; severity: modelData }
                }
                ChangedText { text: "10.40.1.100:50001"; changed: true }
                KeyCap { text: "Ctrl K" }
            }
        }
        GalleryCard {
            title: "Table"
            TableFrame {
                TableHead { columns: ["Destination", "Target", "State"]; widths: [0, 0, 96] }
                Repeater {
                    model: 3
                    Item { width: parent.width; height: 28; Label { x: 8; height: 28; text: "10.40.0.0/16"; font: Theme.type.monoSmall } Divider { anchors.bottom: parent.bottom; width: parent.width } }
                }
            }
        }
        GalleryCard {
            title: "Toasts and empty state"
            Toast { severity: "ok"; text: "Fix applied"; action: "Undo" }
            EmptyState { title: "No findings"; text: "Every rule passes for this network." }
        }
        GalleryCard {
            title: "Icons"
            Flow {
                width: parent.width
                spacing: 8
                Repeater {
                    model: [["instance", "kCompute"], ["natInstance", "kCompute"], ["natGateway", "kGateway"], ["gatewayEndpoint", "kEndpoint"], ["s3", "kService"], ["internet", "kExternal"], ["securityGroup", "kSecurity"], ["routeTable", "kTable"], ["placementGroup", "kPlacement"]]
                    IconTile { required property var modelData; name: modelData[0]; role: modelData[1]; size: 40 }
                }
            }
            ListRow { width: parent.width; iconName: "natInstance"; iconRole: "kCompute"; text: "NAT-Instance"; detail: "10.40.1.100"; detailMono: true }
            FloatBar { width: 160; height: 40 }
        }
    }
}
