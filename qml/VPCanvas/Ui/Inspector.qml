// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// The properties of what is selected: head, fields, address usage, tables, what is inside.
Rectangle {
    id: panel

    required property Models.Application application
    readonly property Models.InspectorModel model: panel.application.inspector
    signal edited

    objectName: "inspector"
    color: Theme.color.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inspector")

    InspectorHead {
        id: head

        width: panel.width
        visible: panel.model.state !== "none"
        model: panel.model
        onActionAsked: id => panel.model.runAction(id)
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: head.visible ? head.height : 0
        visible: panel.model.state !== "none"

        InspectorFields {
            width: area.width
            model: panel.model
            onEntered: item => area.reveal(item)
            onDone: panel.edited()
            onRefAsked: ref => {
                panel.application.selection.select(ref);
                panel.application.flyToRequested(ref);
            }
        }

        AddressUsage {
            visible: panel.model.usageTotal > 0
            total: panel.model.usageTotal
            used: panel.model.usageUsed
            reserved: panel.model.usageReserved
            free: panel.model.usageFree
        }

        Repeater {
            model: panel.model.tables // qmllint disable

            delegate: InspectorTableView {
                width: area.width
                ownRef: panel.model.ref
                onEntered: item => area.reveal(item)
                onRefAsked: ref => panel.application.selection.select(ref)
            }
        }

        Section {
            visible: panel.model.children.count > 0
            divider: false
            title: panel.model.childrenTitle
            note: panel.model.children.count

            Repeater {
                model: panel.model.children

                delegate: InspectorChild {
                    width: area.width - 32
                    onChosen: ref => {
                        panel.application.selection.select(ref);
                        panel.application.flyToRequested(ref);
                    }
                }
            }
        }

        Item {
            width: 1
            height: 24
        }
    }

    NothingSelected {
        anchors.fill: parent
        visible: panel.model.state === "none"
        application: panel.application
    }

    Divider {
        height: parent.height
        width: 1
    }
}
