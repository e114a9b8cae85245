// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls
import VPCanvas.Models as Models
import VPCanvas.Theme

// The window: the start screen or the editor, and what lies above both (questions, dialogs, toasts).
T.ApplicationWindow {
    id: window

    required property Models.Application application
    property bool closing: false
    property bool inClose: false

    width: 1440
    height: 900
    minimumWidth: 1024
    minimumHeight: 680
    visible: true
    title: window.application.screen === "editor" ? qsTr("%1 – VPCanvas").arg(window.application.document.title === "" ? qsTr("Untitled") : window.application.document.title) : qsTr("VPCanvas")
    color: Theme.color.window
    font: Theme.type.body
    onClosing: close => {
        if (!window.closing) {
            window.inClose = true;
            window.application.requestQuit();
            window.inClose = false;
        }
        close.accepted = window.closing;
    }

    Binding {
        target: ThemePalette
        property: "dark"
        value: window.application.preferences.dark
    }

    Binding {
        target: ThemePalette
        property: "textScale"
        value: window.application.preferences.textScale
    }

    Binding {
        target: ThemePalette
        property: "reducedMotion"
        value: window.application.preferences.reducedMotion
    }

    Binding {
        target: ThemePalette
        property: "iconFolder"
        value: window.application.preferences.iconFolder
    }

    Connections {
        target: window.application

        function onQuitAllowed(): void {
            window.closing = true;
            if (!window.inClose)
                window.close();
        }

        function onMessage(severity: string, text: string, action: string): void {
            toasts.show(severity, text, action);
        }

        function onSaveAsNeeded(proposal: url): void {
            files.saveAs(proposal);
        }

        function onImportFinished(): void {
            if (window.application.importReport.count > 0)
                dialogs.showImportReport();
        }
    }

    StartScreen {
        anchors.fill: parent
        visible: window.application.screen === "start"
        enabled: visible
        application: window.application
        commands: mainCommands
    }

    Slot {
        id: editor

        anchors.fill: parent
        fill: true
        component: window.application.screen === "editor" ? editorScreen : null
    }

    Component {
        id: editorScreen

        EditorScreen {
            application: window.application
            commands: mainCommands
        }
    }

    Commands {
        id: mainCommands

        application: window.application
        canvas: (editor.item as EditorScreen)?.canvas ?? null
        onOpenFileAsked: files.open()
        onImportAsked: files.importFolder()
        onImportFileAsked: files.importFile()
        onExportAsked: dialogs.showExport()
        onPreferencesAsked: dialogs.showPreferences()
        onShortcutsAsked: dialogs.showShortcuts()
        onFindAsked: (editor.item as EditorScreen)?.find()
        onPanelsToggled: (editor.item as EditorScreen)?.togglePanels()
        onFullScreenToggled: window.visibility === Window.FullScreen ? window.showNormal() : window.showFullScreen()
    }

    Shortcuts {
        commands: mainCommands
        editing: window.application.screen === "editor"
        tracing: editing && window.application.mode === "trace"
        simulating: editing && window.application.mode === "simulate"
        quiet: !dialogs.open
    }

    FileDialogs {
        id: files

        application: window.application
    }

    Dialogs {
        id: dialogs

        application: window.application
        onExportFileAsked: proposal => files.exportTo(proposal)
        onIconFolderAsked: files.chooseIconFolder()
    }

    Toasts {
        id: toasts

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: window.application.screen !== "editor" ? 40 : window.application.mode === "edit" ? 176 : 232
        z: 320
        onActed: action => {
            if (action === "importReport")
                dialogs.showImportReport();
            else if (action === "undo")
                window.application.document.undo();
            else if (action === "retrySave")
                window.application.save();
        }
    }
}
