// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// The dialogs, each made when first needed.
Item {
    id: dialogs

    required property Models.Application application
    readonly property bool open: question.visible || dialogs.shows(exportLoader) || dialogs.shows(preferencesLoader) || dialogs.shows(shortcutsLoader) || dialogs.shows(reportLoader)
    signal exportFileAsked(string proposal)
    signal iconFolderAsked

    function shows(loader: Loader): bool {
        const dialog = loader.item as Dialog;
        return dialog !== null && dialog.visible;
    }

    function show(loader: Loader): void {
        loader.active = true;
        (loader.item as Dialog).open();
    }

    function showExport(): void {
        dialogs.show(exportLoader);
    }

    function showPreferences(): void {
        dialogs.show(preferencesLoader);
    }

    function showShortcuts(): void {
        dialogs.show(shortcutsLoader);
    }

    function showImportReport(): void {
        dialogs.show(reportLoader);
    }

    Loader {
        id: exportLoader

        active: false
        sourceComponent: ExportDialog {
            exporter: dialogs.application.exporter
            selected: dialogs.application.selection.count
            traced: dialogs.application.flow.active
            onFileAsked: proposal => dialogs.exportFileAsked(proposal)
        }
    }

    Loader {
        id: preferencesLoader

        active: false
        sourceComponent: PreferencesDialog {
            preferences: dialogs.application.preferences
            onIconFolderAsked: dialogs.iconFolderAsked()
        }
    }

    Loader {
        id: shortcutsLoader

        active: false
        sourceComponent: ShortcutSheet {}
    }

    Loader {
        id: reportLoader

        active: false
        sourceComponent: ImportReportDialog {
            report: dialogs.application.importReport
            onCopyAsked: text => dialogs.application.copyText(text)
        }
    }

    QuestionDialog {
        id: question

        application: dialogs.application
    }

    Connections {
        target: dialogs.application.exporter

        function onFailed(why: string): void {
            dialogs.application.message("error", why, "");
        }

        function onExported(file: url): void {
            dialogs.application.message("ok", qsTr("Saved %1").arg(decodeURIComponent(String(file).split("/").pop())), "");
        }
    }
}
