// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Why the verdict is what it is: a sentence, the code, every blocker, and what could not be known.
Item {
    id: reasons

    required property FlowController flow
    readonly property bool shown: reasons.flow.explanation !== "" || reasons.flow.blockers.count > 0 || reasons.flow.unknowns.length > 0
    signal flyTo(string ref)

    function joined(names: var): string {
        return names.join(", ");
    }

    implicitHeight: reasons.shown ? column.implicitHeight : 0
    visible: reasons.shown

    Column {
        id: column

        width: reasons.width

        Item {
            width: parent.width
            height: text.implicitHeight + (codes.visible ? codes.implicitHeight + 8 : 0) + (unknown.visible ? unknown.implicitHeight + 8 : 0) + 24

            Flow {
                id: codes

                x: 16
                y: 12
                width: parent.width - 32
                spacing: 4
                visible: reasons.flow.codes.length > 0

                Repeater {
                    model: reasons.flow.codes

                    delegate: Chip {
                        required property string modelData

                        text: modelData
                        mono: true
                        tone: reasons.flow.verdict === "unreachable" ? "err" : "warn"
                    }
                }
            }

            Label {
                id: text

                objectName: "explanation"
                x: 16
                y: 12 + (codes.visible ? codes.implicitHeight + 8 : 0)
                width: parent.width - 32
                text: reasons.flow.explanation
                wrapMode: Text.WordWrap
            }

            Label {
                id: unknown

                x: 16
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 12
                width: parent.width - 32
                visible: reasons.flow.unknowns.length > 0
                text: qsTr("Not known: %1").arg(reasons.joined(reasons.flow.unknowns))
                color: Theme.color.text2
                wrapMode: Text.WordWrap
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.space.scaled(28)
            visible: reasons.flow.blockers.count > 0
            color: Theme.color.surface2

            Label {
                id: title

                x: 16
                height: parent.height
                text: qsTr("All blockers")
                font: Theme.type.labelStrong
                Accessible.role: Accessible.Heading
            }

            Chip {
                x: title.x + title.width + 8
                anchors.verticalCenter: parent.verticalCenter
                tone: "err"
                text: reasons.flow.blockers.count
            }

            Label {
                anchors.right: parent.right
                anchors.rightMargin: 16
                height: parent.height
                visible: reasons.flow.blockers.count > 1
                text: qsTr("Fixing one is not enough")
                font: Theme.type.caption
                color: Theme.color.text2
            }

            Divider {
                width: parent.width
            }

            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }

        Repeater {
            model: reasons.flow.blockers

            delegate: BlockerRow {
                width: column.width
                first: index === 0
                onChosen: reasons.flyTo(ref)
            }
        }

        SuggestedFixView {
            width: parent.width
            fix: reasons.flow.fix
            onFlyTo: ref => reasons.flyTo(ref)
        }
    }
}
