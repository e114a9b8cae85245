// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// One line of text. mono for addresses; error shows its reason under the field; valid shows a tick.
T.TextField {
    id: control

    property bool mono: false
    property bool quiet: false
    property bool valid: false
    property string error
    property string name
    readonly property int markRoom: control.error !== "" || control.valid ? 24 : 0

    implicitWidth: 160
    implicitHeight: Theme.space.control + (control.error === "" ? 0 : reason.implicitHeight + 4)
    leftPadding: Theme.space.s
    rightPadding: Theme.space.s + control.markRoom
    topPadding: 0
    bottomPadding: control.error === "" ? 0 : reason.implicitHeight + 4
    verticalAlignment: TextInput.AlignVCenter
    font: control.mono ? Theme.type.mono : Theme.type.body
    color: control.readOnly ? Theme.color.text2 : Theme.color.text
    placeholderTextColor: Theme.color.text3
    selectionColor: Theme.color.accentFill
    selectedTextColor: Theme.color.accentText
    renderType: Text.NativeRendering
    selectByMouse: true
    hoverEnabled: true
    Accessible.role: Accessible.EditableText
    Accessible.name: control.name
    Accessible.description: control.error

    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        y: Math.round((Theme.space.control - height) / 2)
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        font: control.mono ? Theme.type.mono : Theme.type.body
        color: control.placeholderTextColor
        Accessible.ignored: true
    }

    SeverityMark {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.s
        y: Math.round((Theme.space.control - height) / 2)
        visible: control.markRoom > 0
        severity: control.error !== "" ? "error" : "ok"
        size: 16
    }

    Label {
        id: reason

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: control.error !== ""
        text: control.error
        font: Theme.type.caption
        color: Theme.color.err
        wrapMode: Text.WordWrap
    }

    background: Item {
        Rectangle {
            id: frame

            width: parent.width
            height: Theme.space.control
            radius: Theme.space.radius
            color: control.readOnly || !control.enabled ? Theme.color.surface2 : Theme.color.surface
            border.width: control.activeFocus || control.error !== "" ? 2 : 1
            border.color: {
                if (control.error !== "")
                    return Theme.color.err;
                if (control.activeFocus)
                    return Theme.color.focus;
                return control.quiet || control.readOnly ? Theme.color.line2 : Theme.color.line3;
            }
        }
    }
}
