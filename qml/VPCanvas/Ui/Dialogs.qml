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
    property var made: ({})
    property int shown: 0
    readonly property bool open: question.visible || dialogs.shown > 0
    signal exportFileAsked(string proposal)
    signal iconFolderAsked

    function show(name: string, component: Component): void {
        if (dialogs.made[name] === undefined) {
            const dialog = component.createObject(dialogs) as Dialog;
            dialog.openedChanged.connect(() => dialogs.shown += dialog.opened ? 1 : -1);
            dialogs.made[name] = dialog;
        }
        (dialogs.made[name] as Dialog).open();
    }

    function showExport(): void {
        dialogs.show("export", exportComponent);
    }

    function showPreferences(): void {
        dialogs.show("preferences", preferencesComponent);
    }

    function showShortcuts(): void {
        dialogs.show("shortcuts", shortcutsComponent);
    }

    function showImportReport(): void {
        dialogs.show("report", reportComponent);
    }

    Component {
        id: exportComponent

        ExportDialog {
            exporter: dialogs.application.exporter
            selected: dialogs.application.selection.count
            traced: dialogs.application.flow.active
            onFileAsked: proposal => dialogs.exportFileAsked(proposal)
        }
    }

    Component {
        id: preferencesComponent

        PreferencesDialog {
            preferences: dialogs.application.preferences
            onIconFolderAsked: dialogs.iconFolderAsked()
        }
    }

    Component {
        id: shortcutsComponent

        ShortcutSheet {}
    }

    Component {
        id: reportComponent

        ImportReportDialog {
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
