// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Language, looks, input and where icons come from. Every choice holds at once.
Dialog {
    id: dialog

    required property Preferences preferences
    signal iconFolderAsked

    objectName: "preferencesDialog"
    title: qsTr("Settings")
    bodyWidth: 520

    Column {
        width: parent.width
        spacing: 12

        FieldRow {
            label: qsTr("Language")
            labelWidth: 128

            Segmented {
                objectName: "languageChoice"
                name: qsTr("Language")
                value: dialog.preferences.language
                entries: [
                    {
                        value: "",
                        text: qsTr("System")
                    },
                    {
                        value: "en",
                        text: "English"
                    },
                    {
                        value: "ko",
                        text: "한국어"
                    }
                ]
                onChosen: value => dialog.preferences.language = value
            }
        }

        FieldRow {
            label: qsTr("Theme")
            labelWidth: 128

            Segmented {
                objectName: "themeChoice"
                name: qsTr("Theme")
                value: dialog.preferences.theme
                entries: [
                    {
                        value: "system",
                        text: qsTr("System")
                    },
                    {
                        value: "light",
                        text: qsTr("Light")
                    },
                    {
                        value: "dark",
                        text: qsTr("Dark")
                    }
                ]
                onChosen: value => dialog.preferences.theme = value
            }
        }

        FieldRow {
            label: qsTr("Text size")
            labelWidth: 128

            Segmented {
                objectName: "textSizeChoice"
                name: qsTr("Text size")
                value: dialog.preferences.textScale > 1.2 ? "1.3" : dialog.preferences.textScale > 1.05 ? "1.15" : "1"
                entries: [
                    {
                        value: "1",
                        text: qsTr("Normal")
                    },
                    {
                        value: "1.15",
                        text: qsTr("Larger")
                    },
                    {
                        value: "1.3",
                        text: qsTr("Largest")
                    }
                ]
                onChosen: value => dialog.preferences.textScale = parseFloat(value)
            }
        }

        FieldRow {
            label: qsTr("Mouse wheel")
            labelWidth: 128

            Segmented {
                name: qsTr("Mouse wheel")
                value: dialog.preferences.inputDevice
                entries: [
                    {
                        value: "auto",
                        text: qsTr("Automatic")
                    },
                    {
                        value: "mouse",
                        text: qsTr("Zooms")
                    },
                    {
                        value: "trackpad",
                        text: qsTr("Scrolls")
                    }
                ]
                onChosen: value => dialog.preferences.inputDevice = value
            }
        }

        FieldRow {
            label: qsTr("Canvas")
            labelWidth: 128

            Column {
                CheckBox {
                    text: qsTr("Show the grid")
                    checked: dialog.preferences.gridVisible
                    onToggled: dialog.preferences.gridVisible = checked
                }

                CheckBox {
                    text: qsTr("Snap to the grid")
                    checked: dialog.preferences.snap
                    onToggled: dialog.preferences.snap = checked
                }

                CheckBox {
                    text: qsTr("Reduce motion")
                    checked: dialog.preferences.reducedMotion
                    onToggled: dialog.preferences.reducedMotion = checked
                }
            }
        }

        FieldRow {
            label: qsTr("Drawing")
            labelWidth: 128

            Column {
                width: parent.width
                spacing: 4

                Segmented {
                    name: qsTr("Drawing")
                    value: dialog.preferences.renderer
                    entries: [
                        {
                            value: "auto",
                            text: qsTr("Automatic")
                        },
                        {
                            value: "software",
                            text: qsTr("Processor")
                        },
                        {
                            value: "gpu",
                            text: qsTr("Graphics card")
                        }
                    ]
                    onChosen: value => dialog.preferences.renderer = value
                }

                Label {
                    text: qsTr("Takes effect at the next start.")
                    font: Theme.type.caption
                    color: Theme.color.text3
                }
            }
        }

        FieldRow {
            label: qsTr("Icons")
            labelWidth: 128

            Column {
                width: parent.width
                spacing: 4

                Row {
                    spacing: 8

                    Button {
                        text: qsTr("Choose folder")
                        onClicked: dialog.iconFolderAsked()
                    }

                    Button {
                        visible: String(dialog.preferences.iconFolder) !== ""
                        kind: "ghost"
                        text: qsTr("Use ours")
                        onClicked: dialog.preferences.iconFolder = ""
                    }
                }

                Label {
                    width: parent.width
                    text: String(dialog.preferences.iconFolder) === "" ? qsTr("Point to your copy of AWS's icon set to draw with it.") : decodeURIComponent(String(dialog.preferences.iconFolder).replace("file://", ""))
                    font: Theme.type.caption
                    color: Theme.color.text3
                    wrapMode: Text.WrapAnywhere
                }
            }
        }
    }

    buttons: Button {
        objectName: "closePreferences"
        kind: "primary"
        text: qsTr("Done")
        focus: true
        onClicked: dialog.close()
    }
}
