// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// tone: "neutral", "ok", "warn", "err", "info", "pub", "priv" or "changed".
Rectangle {
    id: chip

    property string text
    property string tone: "neutral"
    property string iconName
    property string severity
    property bool mono: false
    readonly property var roles: {
        switch (chip.tone) {
        case "ok":
            return ["okBg", "ok"];
        case "warn":
            return ["warnBg", "warn"];
        case "err":
            return ["errBg", "err"];
        case "info":
            return ["infoBg", "info"];
        case "pub":
            return ["pubFill", "pubText"];
        case "priv":
            return ["privFill", "privText"];
        case "changed":
            return ["chgBg", "chgText"];
        default:
            return ["surface3", "text2"];
        }
    }

    implicitWidth: row.implicitWidth + 16
    implicitHeight: Theme.space.scaled(20)
    radius: height / 2
    color: Theme.color.role(chip.roles[0])
    border.width: chip.tone === "pub" || chip.tone === "priv" ? 1 : 0
    border.color: chip.tone === "pub" ? Theme.color.pub : Theme.color.priv
    Accessible.role: Accessible.StaticText
    Accessible.name: chip.text

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 4

        SeverityMark {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.severity !== ""
            severity: chip.severity === "" ? "ok" : chip.severity
            size: 12
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.iconName !== ""
            name: chip.iconName
            role: chip.roles[1]
            size: 12
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            font: chip.mono ? Theme.type.monoSmall : Theme.type.captionMedium
            color: Theme.color.role(chip.roles[1])
            Accessible.ignored: true
        }
    }
}
