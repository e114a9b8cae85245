// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// New, open, import; the files that were open last; the samples.
FocusScope {
    id: screen

    required property Models.Application application
    required property Commands commands
    readonly property int columns: Math.max(2, Math.min(5, Math.floor((area.width - 64 + 16) / 256)))
    readonly property real cardWidth: Math.floor((area.width - 64 - 16 * (screen.columns - 1)) / screen.columns)

    StartSide {
        id: side

        width: 264
        height: parent.height - status.height
        application: screen.application
        commands: screen.commands
        section: area.contentY + 40 >= samples.y && samples.y > 0 && area.contentY > 0 ? "samples" : "home"
        onSectionAsked: section => area.contentY = section === "samples" ? Math.min(samples.y - 32, Math.max(0, area.contentHeight - area.height)) : 0
    }

    ScrollArea {
        id: area

        anchors.left: side.right
        anchors.right: parent.right
        height: parent.height - status.height
        spacing: 24

        Item {
            width: 1
            height: 8
        }

        StartSection {
            visible: screen.application.recentFiles.count > 0
            title: qsTr("Recent")

            Repeater {
                model: screen.application.recentFiles

                delegate: RecentCard {
                    width: screen.cardWidth
                    shown: index < screen.columns * 2
                    onOpened: screen.application.open(url)
                    onRemoved: screen.application.recentFiles.remove(index)
                }
            }
        }

        StartSection {
            id: samples

            title: qsTr("Samples")

            Repeater {
                model: screen.application.samples

                delegate: SampleCard {
                    width: screen.cardWidth
                    onOpened: screen.application.openSample(sampleId)
                }
            }
        }

        StartSection {
            title: qsTr("Import")
            note: qsTr("Read on this computer only. Nothing is sent.")

            ImportZone {
                width: area.width - 64
                onDropped: url => screen.application.importFrom(url)
                onFolderAsked: screen.commands.importAsked()
                onFileAsked: screen.commands.importFileAsked()
            }
        }

        Item {
            width: 1
            height: 8
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.urls.length === 0)
                return;
            if (drop.urls[0].toString().endsWith(".vpcanvas"))
                screen.application.open(drop.urls[0]);
            else
                screen.application.importFrom(drop.urls[0]);
        }
    }

    Rectangle {
        id: status

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.space.statusBar
        color: Theme.color.surface

        Divider {
            width: parent.width
        }

        Label {
            x: 12
            height: parent.height
            text: qsTr("Ready")
            font: Theme.type.caption
            color: Theme.color.text2
        }

        Label {
            anchors.right: parent.right
            anchors.rightMargin: 12
            height: parent.height
            text: qsTr("Version %1").arg(screen.application.version)
            font: Theme.type.caption
            color: Theme.color.text2
        }
    }
}
