// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models

// What the rules found: counts that filter, one row each, opened to 240 by its arrow.
Rectangle {
    id: panel

    required property FindingsModel findings
    property bool compact: false
    property bool expanded: false
    readonly property int headHeight: Theme.space.scaled(36)
    readonly property int rowHeight: Theme.space.scaled(44)
    readonly property int wanted: panel.expanded ? Math.min(240, panel.headHeight + Math.max(1, panel.findings.count) * panel.rowHeight) : panel.headHeight + (panel.compact ? 0 : panel.rowHeight)

    objectName: "findings"
    implicitHeight: panel.wanted
    color: Theme.color.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Findings")

    function toggleSeverity(severity: string): void {
        panel.findings.severityFilter = panel.findings.severityFilter === severity ? "" : severity;
    }

    Divider {
        width: parent.width
    }

    Item {
        id: head

        y: 1
        width: parent.width
        height: panel.headHeight - 1

        Row {
            x: 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Findings")
                font: Theme.type.bodyStrong
                Accessible.role: Accessible.Heading
            }

            ChipButton {
                objectName: "errorCount"
                anchors.verticalCenter: parent.verticalCenter
                severity: "error"
                tone: panel.findings.errorCount > 0 ? "err" : "neutral"
                text: qsTr("%n error(s)", "", panel.findings.errorCount)
                checked: panel.findings.severityFilter === "error"
                onClicked: panel.toggleSeverity("error")
            }

            ChipButton {
                objectName: "warningCount"
                anchors.verticalCenter: parent.verticalCenter
                severity: "warning"
                tone: panel.findings.warningCount > 0 ? "warn" : "neutral"
                text: qsTr("%n warning(s)", "", panel.findings.warningCount)
                checked: panel.findings.severityFilter === "warning"
                onClicked: panel.toggleSeverity("warning")
            }

            ChipButton {
                objectName: "noteCount"
                anchors.verticalCenter: parent.verticalCenter
                severity: "note"
                tone: panel.findings.noteCount > 0 ? "info" : "neutral"
                text: qsTr("%n note(s)", "", panel.findings.noteCount)
                checked: panel.findings.severityFilter === "note"
                onClicked: panel.toggleSeverity("note")
            }
        }

        Row {
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space.s

            Label {
                anchors.verticalCenter: parent.verticalCenter
                visible: panel.width > 640
                text: qsTr("Checked live")
                font: Theme.type.caption
                color: Theme.color.text3
            }

            Button {
                kind: "ghost"
                small: true
                anchors.verticalCenter: parent.verticalCenter
                iconName: "filter"
                text: panel.findings.ruleFilter === "" ? qsTr("All rules") : panel.findings.ruleTitle(panel.findings.ruleFilter)
                on: panel.findings.ruleFilter !== ""
                enabled: panel.findings.rules.length > 0
                onClicked: rules.popup(0, -rules.implicitHeight - 4)

                RuleMenu {
                    id: rules

                    findings: panel.findings
                }
            }

            Button {
                objectName: "expandFindings"
                kind: "ghost"
                small: true
                anchors.verticalCenter: parent.verticalCenter
                iconName: "chevD"
                rotation: panel.expanded ? 0 : 180
                hint: panel.expanded ? qsTr("Show less") : qsTr("Show all findings")
                onClicked: panel.expanded = !panel.expanded
            }
        }

        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: panel.headHeight
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: panel.findings
        T.ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Findings")
        Keys.onReturnPressed: panel.findings.flyTo(list.currentIndex)

        delegate: FindingRow {
            width: list.width
            height: panel.rowHeight
            current: list.activeFocus && ListView.isCurrentItem
            onFlyTo: {
                list.currentIndex = index;
                panel.findings.flyTo(index);
            }
            onWhyAsked: panel.findings.openPage(index)
            onFixAsked: panel.findings.applyFix(index)
        }
    }

    Row {
        x: 16
        y: panel.headHeight
        height: panel.rowHeight
        spacing: Theme.space.s
        visible: panel.findings.count === 0 && panel.height > panel.headHeight

        SeverityMark {
            anchors.verticalCenter: parent.verticalCenter
            severity: "ok"
        }

        Label {
            objectName: "noFindings"
            height: parent.height
            text: panel.findings.severityFilter === "" && panel.findings.ruleFilter === "" ? qsTr("Every rule passes for this network.") : qsTr("No finding passes this filter.")
            color: Theme.color.text2
        }
    }
}
