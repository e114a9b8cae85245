// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import VPCanvas.Models as Models

// The system's file dialogs, made when first asked for: they cost start time otherwise.
Item {
    id: files

    required property Models.Application application
    property var dialogs: ({})

    function made(name: string, component: Component): QtObject {
        if (files.dialogs[name] === undefined)
            files.dialogs[name] = component.createObject(files);
        return files.dialogs[name];
    }

    function open(): void {
        const dialog = files.made("open", openComponent) as FileDialog;
        dialog.open();
    }

    function importFile(): void {
        const dialog = files.made("importFile", importFileComponent) as FileDialog;
        dialog.open();
    }

    function importFolder(): void {
        const dialog = files.made("import", importComponent) as FolderDialog;
        dialog.open();
    }

    function saveAs(proposal: url): void {
        const dialog = files.made("save", saveComponent) as FileDialog;
        dialog.currentFile = proposal;
        dialog.open();
    }

    function exportTo(proposal: string): void {
        const dialog = files.made("export", exportComponent) as FileDialog;
        dialog.currentFile = dialog.currentFolder + "/" + proposal;
        dialog.open();
    }

    function chooseIconFolder(): void {
        const dialog = files.made("icons", iconsComponent) as FolderDialog;
        dialog.open();
    }

    Component {
        id: openComponent

        FileDialog {
            title: qsTr("Open file")
            nameFilters: [qsTr("VPCanvas file (*.vpcanvas)"), qsTr("AWS dump (*.json)"), qsTr("All files (*)")]
            onAccepted: files.application.open(selectedFile)
        }
    }

    Component {
        id: importFileComponent

        FileDialog {
            title: qsTr("Import from AWS")
            nameFilters: [qsTr("AWS dump (*.json)"), qsTr("All files (*)")]
            onAccepted: files.application.importFrom(selectedFile)
        }
    }

    Component {
        id: importComponent

        FolderDialog {
            title: qsTr("Import from AWS")
            onAccepted: files.application.importFrom(selectedFolder)
        }
    }

    Component {
        id: saveComponent

        FileDialog {
            title: qsTr("Save as")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "vpcanvas"
            nameFilters: [qsTr("VPCanvas file (*.vpcanvas)")]
            onAccepted: files.application.saveAs(selectedFile)
            onRejected: files.application.saveAsCancelled()
        }
    }

    Component {
        id: exportComponent

        FileDialog {
            title: qsTr("Export")
            fileMode: FileDialog.SaveFile
            defaultSuffix: files.application.exporter.format
            onAccepted: files.application.exporter.exportTo(selectedFile)
        }
    }

    Component {
        id: iconsComponent

        FolderDialog {
            title: qsTr("Folder of icons")
            onAccepted: files.application.preferences.iconFolder = selectedFolder
        }
    }
}
