// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// kind: "default", "primary", "ghost" or "danger". Without text it is a square icon button whose hint is its name.
T.Button {
    id: control

    property string kind: "default"
    property bool small: false
    property string iconName
    property string iconRole
    property string trailingIcon
    property string hint
    property string keys
    property string hintKeys
    property int iconSize: control.small ? 14 : 16
    property real corner: control.small ? 5 : Theme.space.radius
    property bool on: control.checked
    readonly property string inkRole: {
        if (!control.enabled)
            return "line3";
        if (control.kind === "primary")
            return "onAccent";
        if (control.kind === "danger")
            return "err";
        if (control.on || control.kind === "link")
            return "accent";
        return control.kind === "ghost" ? "text2" : "text";
    }

    implicitHeight: control.small ? Theme.space.smallControl : Theme.space.control
    implicitWidth: control.text === "" && control.trailingIcon === "" ? control.implicitHeight : implicitContentWidth + leftPadding + rightPadding
    leftPadding: control.text === "" && control.trailingIcon === "" ? 0 : control.small ? Theme.space.s : Theme.space.m
    rightPadding: leftPadding
    spacing: control.small ? 4 : 6
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font: control.small ? Theme.type.labelMedium : Theme.type.bodyMedium
    Accessible.role: Accessible.Button
    Accessible.name: control.text !== "" ? control.text : control.hint
    Accessible.description: control.text !== "" ? control.hint : ""
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: ButtonContent {
        text: control.text
        font: control.font
        iconName: control.iconName
        iconRole: control.iconRole !== "" && control.enabled && control.kind !== "primary" ? control.iconRole : control.inkRole
        iconSize: control.iconSize
        trailingIcon: control.trailingIcon
        keys: control.keys
        color: Theme.color.role(control.inkRole)
        gap: control.spacing
        keyColor: control.kind === "primary" ? Theme.color.accentText : Theme.color.text3
    }

    background: Rectangle {
        radius: control.corner
        color: {
            if (control.kind === "primary") {
                if (!control.enabled)
                    return Theme.color.surface2;
                return control.hovered || control.down ? Theme.color.accentHover : Theme.color.accentFill;
            }
            if (control.on)
                return Theme.color.accentSoft;
            if (control.enabled && (control.hovered || control.down))
                return control.down ? Theme.color.line : Theme.color.surface3;
            if (!control.enabled && control.kind !== "ghost" && control.kind !== "link")
                return Theme.color.surface2;
            return control.kind === "ghost" || control.kind === "link" ? "transparent" : Theme.color.surface;
        }
        border.width: control.kind === "ghost" || control.kind === "link" || (control.kind === "primary" && control.enabled) || control.on ? 0 : 1
        border.color: !control.enabled ? Theme.color.line : control.kind === "danger" ? Theme.color.errLine : Theme.color.line2

        FocusRing {
            shown: control.visualFocus
            around: control.corner
        }
    }

    Tooltip {
        text: control.hint
        keys: control.hintKeys
        target: control
    }
}
