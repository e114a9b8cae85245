// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls

// File commands and settings behind "more".
Menu {
    id: menu

    required property Commands commands

    MenuItem {
        text: qsTr("New network")
        iconName: "plus"
        keys: "Ctrl N"
        onTriggered: menu.commands.newDocument()
    }
    MenuItem {
        text: qsTr("Open file")
        iconName: "folder"
        keys: "Ctrl O"
        onTriggered: menu.commands.openFileAsked()
    }
    MenuItem {
        text: qsTr("Import from AWS")
        iconName: "importI"
        keys: "Ctrl I"
        onTriggered: menu.commands.importAsked()
    }
    MenuSeparator {}
    MenuItem {
        objectName: "saveItem"
        text: qsTr("Save")
        iconName: "file"
        keys: "Ctrl S"
        onTriggered: menu.commands.save()
    }
    MenuItem {
        text: qsTr("Save as")
        keys: "Ctrl Shift S"
        onTriggered: menu.commands.saveAs()
    }
    MenuSeparator {}
    MenuItem {
        text: qsTr("Tidy up the drawing")
        iconName: "grid"
        onTriggered: menu.commands.application.tidyUp()
    }
    MenuItem {
        text: qsTr("Hide panels")
        iconName: "panel"
        keys: "Ctrl \\"
        onTriggered: menu.commands.panelsToggled()
    }
    MenuSeparator {}
    MenuItem {
        objectName: "preferencesItem"
        text: qsTr("Settings")
        iconName: "gear"
        keys: "Ctrl ,"
        onTriggered: menu.commands.preferencesAsked()
    }
    MenuItem {
        text: qsTr("Keyboard shortcuts")
        iconName: "list"
        keys: "?"
        onTriggered: menu.commands.shortcutsAsked()
    }
    MenuItem {
        text: qsTr("Close")
        iconName: "close"
        keys: "Ctrl W"
        onTriggered: menu.commands.application.close()
    }
}
