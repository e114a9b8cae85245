// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// One property with the editor that fits its kind; text is checked as it is typed and taken at Enter or when left.
Item {
    id: field

    required property int index
    required property string section
    required property string label
    required property string path
    required property string kind
    required property string value
    required property var choices
    required property string display
    required property string note
    required property string error
    required property bool mono
    required property bool mixed
    required property InspectorModel model
    property bool firstOfSection: false
    signal entered(Item item)
    signal done
    signal refAsked(string ref)

    implicitHeight: (heading.visible ? heading.height : 0) + row.implicitHeight + (noteText.visible ? noteText.implicitHeight + 2 : 0)

    Item {
        id: heading

        width: field.width
        height: visible ? Theme.space.scaled(36) : 0
        visible: field.section !== "" && (field.firstOfSection || field.index === 0)

        Divider {
            y: 4
            width: parent.width
            visible: field.index > 0
        }

        Label {
            x: 16
            y: 12
            text: field.section
            font: Theme.type.captionStrong
            color: Theme.color.text2
            Accessible.role: Accessible.Heading
        }
    }

    FieldRow {
        id: row

        x: 16
        y: heading.visible ? heading.height : 0
        width: field.width - 32
        label: field.label

        Slot {
            id: editor

            width: parent.width
            component: {
                switch (field.kind) {
                case "switch":
                    return switchEditor;
                case "choice":
                    return choiceEditor;
                case "readonly":
                    return plainText;
                case "ref":
                    return refLink;
                default:
                    return textEditor;
                }
            }
        }
    }

    Label {
        id: noteText

        anchors.bottom: parent.bottom
        x: 16 + row.labelWidth + 8
        width: field.width - x - 16
        visible: field.note !== ""
        text: field.note
        font: Theme.type.caption
        color: Theme.color.text3
        wrapMode: Text.WordWrap
    }

    Component {
        id: textEditor

        CheckedField {
            objectName: "field-" + field.path
            name: field.label
            mono: field.mono
            value: field.value
            refusal: field.error
            placeholderText: field.mixed ? qsTr("Mixed") : ""
            onCheckAsked: text => problem = field.model.check(field.path, text)
            suggestions: field.choices
            marksValid: field.kind === "cidr" || field.kind === "address"
            onTaken: text => field.model.setField(field.path, text)
            onEntered: field.entered(field)
            onDone: field.done()
        }
    }

    Component {
        id: switchEditor

        Switch {
            objectName: "field-" + field.path
            implicitHeight: Theme.space.control
            name: field.label
            text: field.mixed ? qsTr("Mixed") : checked ? qsTr("On") : qsTr("Off")
            checked: field.value === "true"
            onToggled: {
                field.model.setField(field.path, checked ? "true" : "false");
                checked = Qt.binding(() => field.value === "true");
            }
            onActiveFocusChanged: if (activeFocus)
                field.entered(field)
        }
    }

    Component {
        id: choiceEditor

        ComboBox {
            objectName: "field-" + field.path
            name: field.label
            mono: field.mono
            textRole: "text"
            valueRole: "value"
            model: field.choices
            currentIndex: field.choices.findIndex(choice => choice.value === field.value)
            displayText: field.mixed ? qsTr("Mixed") : field.display === "" ? currentText : field.display
            onActivated: row => {
                field.model.setField(field.path, field.choices[row].value);
                currentIndex = Qt.binding(() => field.choices.findIndex(choice => choice.value === field.value));
            }
            onActiveFocusChanged: if (activeFocus)
                field.entered(field)
        }
    }

    Component {
        id: plainText

        TextField {
            objectName: "field-" + field.path
            name: field.label
            text: field.display === "" ? field.value : field.display
            mono: field.mono
            readOnly: true
        }
    }

    Component {
        id: refLink

        Button {
            objectName: "field-" + field.path
            kind: "link"
            text: field.display
            enabled: field.value !== ""
            width: Math.min(implicitWidth, parent === null ? implicitWidth : parent.width)
            hint: qsTr("Go there")
            onClicked: field.refAsked(field.value)
        }
    }
}
