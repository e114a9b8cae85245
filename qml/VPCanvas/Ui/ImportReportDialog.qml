// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models

// What an import did not understand, each with its place in the file.
Dialog {
    id: dialog

    required property ImportReport report
    signal copyAsked(string text)

    objectName: "importReport"
    title: qsTr("%n note(s) on importing %1", "", dialog.report.count).arg(dialog.report.fileName)
    bodyWidth: 640

    Column {
        width: parent.width
        spacing: 12

        Label {
            width: parent.width
            text: qsTr("What could not be read counts as unknown in every answer. It is never taken as absent.")
            color: Theme.color.text2
            wrapMode: Text.WordWrap
        }

        Rectangle {
            width: parent.width
            height: Math.min(360, list.contentHeight + 2)
            radius: Theme.space.radius
            color: Theme.color.surface
            border.color: Theme.color.line

            ListView {
                id: list

                objectName: "importReportRows"
                anchors.fill: parent
                anchors.margins: 1
                clip: true
                activeFocusOnTab: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What could not be read")
                boundsBehavior: Flickable.StopAtBounds
                model: dialog.report
                T.ScrollBar.vertical: ScrollBar {}

                delegate: ImportReportRow {
                    width: list.width
                }
            }
        }
    }

    extra: Button {
        kind: "ghost"
        iconName: "copy"
        text: qsTr("Copy as text")
        onClicked: dialog.copyAsked(dialog.report.asText())
    }

    buttons: Button {
        kind: "primary"
        text: qsTr("Done")
        focus: true
        onClicked: dialog.close()
    }
}
