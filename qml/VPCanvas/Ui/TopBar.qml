// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// File and history at the left, the mode in the middle, find, language, theme and export at the right.
Rectangle {
    id: bar

    required property Models.Application application
    required property Commands commands
    readonly property Models.Document document: bar.application.document
    readonly property bool compact: bar.width < 1360

    height: Theme.space.topBar
    color: Theme.color.surface

    Row {
        id: left

        x: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        Button {
            objectName: "homeButton"
            kind: "ghost"
            iconName: "logo"
            iconSize: 24
            hint: qsTr("Start screen")
            anchors.verticalCenter: parent.verticalCenter
            onClicked: bar.application.close()
        }

        TitleField {
            anchors.verticalCenter: parent.verticalCenter
            document: bar.document
            maximumWidth: Math.max(80, (bar.width - modes.width) / 2 - 210 - chip.width)
            onCommitted: bar.commands.focusCanvas()
        }

        Chip {
            id: chip

            anchors.verticalCenter: parent.verticalCenter
            text: bar.document.modified ? qsTr("Not saved") : String(bar.document.fileUrl) === "" ? qsTr("New") : qsTr("Saved")
        }

        Divider {
            anchors.verticalCenter: parent.verticalCenter
            upright: true
        }

        Button {
            objectName: "undoButton"
            kind: "ghost"
            iconName: "undo"
            enabled: bar.document.canUndo
            hint: bar.document.canUndo ? qsTr("Undo: %1").arg(bar.document.undoText) : qsTr("Undo")
            hintKeys: "Ctrl Z"
            onClicked: bar.commands.undo()
        }

        Button {
            objectName: "redoButton"
            kind: "ghost"
            iconName: "redo"
            enabled: bar.document.canRedo
            hint: bar.document.canRedo ? qsTr("Redo: %1").arg(bar.document.redoText) : qsTr("Redo")
            hintKeys: "Ctrl Y"
            onClicked: bar.commands.redo()
        }
    }

    Segmented {
        id: modes

        objectName: "modes"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Mode")
        value: bar.application.mode
        showIcons: !bar.compact
        entries: [
            {
                value: "edit",
                text: qsTr("Edit"),
                icon: "cursor"
            },
            {
                value: "trace",
                text: qsTr("Trace"),
                icon: "wire"
            },
            {
                value: "simulate",
                text: qsTr("Simulate"),
                icon: "play"
            },
            {
                value: "placement",
                text: qsTr("Placement"),
                icon: "rack"
            }
        ]
        onChosen: value => bar.commands.setMode(value)
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.m
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space.s

        FindButton {
            compact: bar.compact
            onClicked: bar.commands.findAsked()
        }

        Button {
            objectName: "languageButton"
            kind: "ghost"
            text: bar.application.preferences.effectiveLanguage === "ko" ? "한국어" : "EN"
            trailingIcon: "chevD"
            hint: qsTr("Language")
            onClicked: languages.popup(0, height + 4)

            LanguageMenu {
                id: languages

                preferences: bar.application.preferences
            }
        }

        Button {
            objectName: "themeButton"
            kind: "ghost"
            iconName: Theme.dark ? "moon" : "sun"
            hint: Theme.dark ? qsTr("Light theme") : qsTr("Dark theme")
            onClicked: bar.commands.toggleTheme()
        }

        Button {
            objectName: "moreButton"
            kind: "ghost"
            iconName: "more"
            hint: qsTr("More")
            onClicked: more.popup(width - more.implicitWidth, height + 4)

            MainMenu {
                id: more

                commands: bar.commands
            }
        }

        Button {
            objectName: "exportButton"
            text: qsTr("Export")
            iconName: "exportI"
            hint: qsTr("Export a picture")
            hintKeys: "Ctrl Shift E"
            onClicked: bar.commands.exportAsked()
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
