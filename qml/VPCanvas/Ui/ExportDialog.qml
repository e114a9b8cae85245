// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// A picture of the network: kind of file, how much of it, how large, how coloured.
Dialog {
    id: dialog

    required property Exporter exporter
    required property int selected
    required property bool traced
    signal fileAsked(string proposal)

    objectName: "exportDialog"
    title: qsTr("Export")
    bodyWidth: 440
    onAboutToShow: if (dialog.selected === 0)
        dialog.exporter.scope = "all"

    Column {
        width: parent.width
        spacing: 12

        FieldRow {
            label: qsTr("Format")

            Segmented {
                objectName: "exportFormat"
                name: qsTr("Format")
                value: dialog.exporter.format
                entries: [
                    {
                        value: "png",
                        text: "PNG"
                    },
                    {
                        value: "svg",
                        text: "SVG"
                    },
                    {
                        value: "pdf",
                        text: "PDF"
                    }
                ]
                onChosen: value => dialog.exporter.format = value
            }
        }

        FieldRow {
            label: qsTr("What")

            Segmented {
                objectName: "exportScope"
                name: qsTr("What")
                value: dialog.exporter.scope
                enabled: dialog.selected > 0
                entries: [
                    {
                        value: "all",
                        text: qsTr("Everything")
                    },
                    {
                        value: "selection",
                        text: qsTr("Selection")
                    }
                ]
                onChosen: value => dialog.exporter.scope = value
            }
        }

        FieldRow {
            label: qsTr("Scale")
            visible: dialog.exporter.format === "png"

            Segmented {
                objectName: "exportScale"
                name: qsTr("Scale")
                value: String(dialog.exporter.scale)
                entries: [
                    {
                        value: "1",
                        text: "1×"
                    },
                    {
                        value: "2",
                        text: "2×"
                    },
                    {
                        value: "3",
                        text: "3×"
                    },
                    {
                        value: "4",
                        text: "4×"
                    }
                ]
                onChosen: value => dialog.exporter.scale = parseInt(value, 10)
            }
        }

        FieldRow {
            label: qsTr("Theme")

            Segmented {
                objectName: "exportTheme"
                name: qsTr("Theme")
                value: dialog.exporter.theme
                entries: [
                    {
                        value: "light",
                        text: qsTr("Light")
                    },
                    {
                        value: "dark",
                        text: qsTr("Dark")
                    }
                ]
                onChosen: value => dialog.exporter.theme = value
            }
        }

        FieldRow {
            label: qsTr("Language")

            Segmented {
                objectName: "exportLanguage"
                name: qsTr("Language")
                value: dialog.exporter.language
                entries: [
                    {
                        value: "en",
                        text: "English"
                    },
                    {
                        value: "ko",
                        text: "한국어"
                    }
                ]
                onChosen: value => dialog.exporter.language = value
            }
        }

        FieldRow {
            label: qsTr("Background")
            visible: dialog.exporter.format !== "pdf"

            CheckBox {
                text: qsTr("Transparent")
                checked: dialog.exporter.transparent
                onToggled: dialog.exporter.transparent = checked
            }
        }

        FieldRow {
            label: qsTr("Flow")
            visible: dialog.traced

            CheckBox {
                text: qsTr("With the traced path")
                checked: dialog.exporter.withTrace
                onToggled: dialog.exporter.withTrace = checked
            }
        }

        FieldRow {
            label: qsTr("Size")

            Label {
                objectName: "exportSize"
                height: Theme.space.smallControl
                text: !dialog.visible ? "" : dialog.exporter.format === "png" ? qsTr("%1 × %2 pixels").arg(Math.round(dialog.exporter.pictureSize.width)).arg(Math.round(dialog.exporter.pictureSize.height)) : qsTr("%1 × %2, vector").arg(Math.round(dialog.exporter.pictureSize.width)).arg(Math.round(dialog.exporter.pictureSize.height))
                font: Theme.type.mono
            }
        }
    }

    extra: Button {
        visible: dialog.exporter.format === "png"
        kind: "ghost"
        iconName: "copy"
        text: qsTr("Copy as image")
        onClicked: {
            dialog.exporter.copyAsImage();
            dialog.close();
        }
    }

    buttons: [
        Button {
            kind: "ghost"
            text: qsTr("Cancel")
            onClicked: dialog.close()
        },
        Button {
            objectName: "exportNow"
            kind: "primary"
            text: qsTr("Export")
            focus: true
            onClicked: {
                dialog.close();
                dialog.fileAsked(dialog.exporter.suggestedName);
            }
        }
    ]
}
