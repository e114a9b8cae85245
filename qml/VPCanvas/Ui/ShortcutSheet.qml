// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls

// Every key, by what it is for; searchable.
Dialog {
    id: dialog

    objectName: "shortcutSheet"
    title: qsTr("Keyboard shortcuts")
    bodyWidth: 760
    onOpened: search.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: search.clear()

    ShortcutGroups {
        id: groups
    }

    Column {
        width: parent.width
        spacing: 12

        SearchField {
            id: search

            width: parent.width
            name: qsTr("Search the shortcuts")
            placeholderText: qsTr("Search the shortcuts")
        }

        ScrollArea {
            id: area

            width: parent.width
            height: Math.min(460, columns.implicitHeight)

            Grid {
                id: columns

                columns: 2
                columnSpacing: 32
                rowSpacing: 16
                width: parent === null ? 0 : parent.width

                Repeater {
                    model: groups.all

                    delegate: ShortcutGroup {
                        width: (area.width - 44) / 2
                        filter: search.text
                    }
                }
            }
        }
    }

    buttons: Button {
        kind: "primary"
        text: qsTr("Done")
        onClicked: dialog.close()
    }
}
