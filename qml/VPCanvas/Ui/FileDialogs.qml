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

    function open(): void {
        openLoader.active = true;
        (openLoader.item as FileDialog).open();
    }

    function importFile(): void {
        importFileLoader.active = true;
        (importFileLoader.item as FileDialog).open();
    }

    function importFolder(): void {
        importLoader.active = true;
        (importLoader.item as FolderDialog).open();
    }

    function saveAs(proposal: url): void {
        saveLoader.active = true;
        const dialog = saveLoader.item as FileDialog;
        dialog.currentFile = proposal;
        dialog.open();
    }

    function exportTo(proposal: string): void {
        exportLoader.active = true;
        const dialog = exportLoader.item as FileDialog;
        dialog.currentFile = dialog.currentFolder + "/" + proposal;
        dialog.open();
    }

    function chooseIconFolder(): void {
        iconsLoader.active = true;
        (iconsLoader.item as FolderDialog).open();
    }

    Loader {
        id: openLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Open file")
            nameFilters: [qsTr("VPCanvas file (*.vpcanvas)"), qsTr("AWS dump (*.json)"), qsTr("All files (*)")]
            onAccepted: files.application.open(selectedFile)
        }
    }

    Loader {
        id: importFileLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Import from AWS")
            nameFilters: [qsTr("AWS dump (*.json)"), qsTr("All files (*)")]
            onAccepted: files.application.importFrom(selectedFile)
        }
    }

    Loader {
        id: importLoader

        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Import from AWS")
            onAccepted: files.application.importFrom(selectedFolder)
        }
    }

    Loader {
        id: saveLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Save as")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "vpcanvas"
            nameFilters: [qsTr("VPCanvas file (*.vpcanvas)")]
            onAccepted: files.application.saveAs(selectedFile)
            onRejected: files.application.saveAsCancelled()
        }
    }

    Loader {
        id: exportLoader

        active: false
        sourceComponent: FileDialog {
            title: qsTr("Export")
            fileMode: FileDialog.SaveFile
            defaultSuffix: files.application.exporter.format
            onAccepted: files.application.exporter.exportTo(selectedFile)
        }
    }

    Loader {
        id: iconsLoader

        active: false
        sourceComponent: FolderDialog {
            title: qsTr("Folder of icons")
            onAccepted: files.application.preferences.iconFolder = selectedFolder
        }
    }
}
