// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// The left column of the start screen.
Rectangle {
    id: side

    required property Models.Application application
    required property Commands commands
    property string section: "home"
    signal sectionAsked(string section)

    color: Theme.color.surface

    Icon {
        id: logo

        x: 24
        y: 26
        name: "logo"
        size: 32
    }

    Column {
        id: names

        x: 68
        y: 24
        width: side.width - x - 12

        Label {
            text: qsTr("VPCanvas")
            font: Theme.type.subhead
        }

        Label {
            width: parent.width
            text: qsTr("Draw, trace, learn AWS networks")
            font: Theme.type.caption
            color: Theme.color.text3
            wrapMode: Text.WordWrap
        }
    }

    Column {
        id: actions

        x: 24
        y: Math.max(84, names.y + names.height + 16)
        width: side.width - 48
        spacing: 8

        Button {
            objectName: "newButton"
            width: parent.width
            height: Theme.space.scaled(36)
            kind: "primary"
            iconName: "plus"
            text: qsTr("New network")
            keys: "Ctrl N"
            onClicked: side.commands.newDocument()
        }

        Button {
            objectName: "openButton"
            width: parent.width
            height: Theme.space.scaled(36)
            iconName: "folder"
            text: qsTr("Open file")
            keys: "Ctrl O"
            onClicked: side.commands.openFileAsked()
        }

        Button {
            objectName: "importButton"
            width: parent.width
            height: Theme.space.scaled(36)
            iconName: "importI"
            text: qsTr("Import from AWS")
            keys: "Ctrl I"
            onClicked: side.commands.importAsked()
        }
    }

    Column {
        x: 16
        y: actions.y + actions.height + 24
        width: side.width - 32

        StartNav {
            text: qsTr("Home")
            iconName: "clock"
            on: side.section === "home"
            onClicked: side.sectionAsked("home")
        }

        StartNav {
            text: qsTr("Samples")
            iconName: "grid"
            on: side.section === "samples"
            onClicked: side.sectionAsked("samples")
        }

        StartNav {
            text: qsTr("Shortcuts")
            iconName: "list"
            keys: "?"
            onClicked: side.commands.shortcutsAsked()
        }
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16

        Button {
            kind: "ghost"
            small: true
            iconName: "gear"
            text: qsTr("Settings")
            onClicked: side.commands.preferencesAsked()
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16

        Button {
            objectName: "startLanguage"
            kind: "ghost"
            small: true
            text: side.application.preferences.effectiveLanguage === "ko" ? "한국어" : "EN"
            trailingIcon: "chevD"
            hint: qsTr("Language")
            onClicked: languages.popup(0, -languages.implicitHeight - 4)

            LanguageMenu {
                id: languages

                preferences: side.application.preferences
            }
        }

        Button {
            objectName: "startTheme"
            kind: "ghost"
            small: true
            iconName: Theme.dark ? "moon" : "sun"
            hint: Theme.dark ? qsTr("Light theme") : qsTr("Dark theme")
            onClicked: side.commands.toggleTheme()
        }
    }

    Divider {
        anchors.right: parent.right
        width: 1
        height: parent.height
    }
}
