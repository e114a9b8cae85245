// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Theme

// Every colour role of resources/theme.json, light or dark.
QtObject {
    id: colors

    required property bool dark

    readonly property color window: ThemePalette.color("window", colors.dark)
    readonly property color canvas: ThemePalette.color("canvas", colors.dark)
    readonly property color dot: ThemePalette.color("dot", colors.dark)
    readonly property color surface: ThemePalette.color("surface", colors.dark)
    readonly property color surface2: ThemePalette.color("surface2", colors.dark)
    readonly property color surface3: ThemePalette.color("surface3", colors.dark)
    readonly property color line: ThemePalette.color("line", colors.dark)
    readonly property color line2: ThemePalette.color("line2", colors.dark)
    readonly property color line3: ThemePalette.color("line3", colors.dark)
    readonly property color text: ThemePalette.color("text", colors.dark)
    readonly property color text2: ThemePalette.color("text2", colors.dark)
    readonly property color text3: ThemePalette.color("text3", colors.dark)
    readonly property color accent: ThemePalette.color("accent", colors.dark)
    readonly property color accentHover: ThemePalette.color("accentHover", colors.dark)
    readonly property color accentFill: ThemePalette.color("accentFill", colors.dark)
    readonly property color accentSoft: ThemePalette.color("accentSoft", colors.dark)
    readonly property color accentText: ThemePalette.color("onAccent", colors.dark)
    readonly property color focus: ThemePalette.color("focus", colors.dark)
    readonly property color fwd: ThemePalette.color("fwd", colors.dark)
    readonly property color ret: ThemePalette.color("ret", colors.dark)
    readonly property color chgBg: ThemePalette.color("chgBg", colors.dark)
    readonly property color chgText: ThemePalette.color("chgText", colors.dark)
    readonly property color chgLine: ThemePalette.color("chgLine", colors.dark)
    readonly property color ok: ThemePalette.color("ok", colors.dark)
    readonly property color okBg: ThemePalette.color("okBg", colors.dark)
    readonly property color okLine: ThemePalette.color("okLine", colors.dark)
    readonly property color warn: ThemePalette.color("warn", colors.dark)
    readonly property color warnBg: ThemePalette.color("warnBg", colors.dark)
    readonly property color warnLine: ThemePalette.color("warnLine", colors.dark)
    readonly property color err: ThemePalette.color("err", colors.dark)
    readonly property color errBg: ThemePalette.color("errBg", colors.dark)
    readonly property color errLine: ThemePalette.color("errLine", colors.dark)
    readonly property color info: ThemePalette.color("info", colors.dark)
    readonly property color infoBg: ThemePalette.color("infoBg", colors.dark)
    readonly property color infoLine: ThemePalette.color("infoLine", colors.dark)
    readonly property color region: ThemePalette.color("region", colors.dark)
    readonly property color regionText: ThemePalette.color("regionText", colors.dark)
    readonly property color vpc: ThemePalette.color("vpc", colors.dark)
    readonly property color vpcText: ThemePalette.color("vpcText", colors.dark)
    readonly property color vpcFill: ThemePalette.color("vpcFill", colors.dark)
    readonly property color az: ThemePalette.color("az", colors.dark)
    readonly property color azText: ThemePalette.color("azText", colors.dark)
    readonly property color pub: ThemePalette.color("pub", colors.dark)
    readonly property color pubFill: ThemePalette.color("pubFill", colors.dark)
    readonly property color pubText: ThemePalette.color("pubText", colors.dark)
    readonly property color priv: ThemePalette.color("priv", colors.dark)
    readonly property color privFill: ThemePalette.color("privFill", colors.dark)
    readonly property color privText: ThemePalette.color("privText", colors.dark)
    readonly property color kCompute: ThemePalette.color("kCompute", colors.dark)
    readonly property color kGateway: ThemePalette.color("kGateway", colors.dark)
    readonly property color kEndpoint: ThemePalette.color("kEndpoint", colors.dark)
    readonly property color kService: ThemePalette.color("kService", colors.dark)
    readonly property color kExternal: ThemePalette.color("kExternal", colors.dark)
    readonly property color kSecurity: ThemePalette.color("kSecurity", colors.dark)
    readonly property color kTable: ThemePalette.color("kTable", colors.dark)
    readonly property color kPlacement: ThemePalette.color("kPlacement", colors.dark)
    readonly property color guide: ThemePalette.color("guide", colors.dark)
    readonly property color node: ThemePalette.color("node", colors.dark)
    readonly property color nodeLine: ThemePalette.color("nodeLine", colors.dark)
    readonly property color wire: ThemePalette.color("wire", colors.dark)
    readonly property color tooltip: colors.dark ? colors.line2 : colors.text
    readonly property color tooltipText: colors.dark ? colors.text : colors.surface

    // The colour of a role named by data (an icon's family, a severity).
    function role(name: string): color {
        return ThemePalette.color(name, colors.dark);
    }

    // A role at a part of its strength: the tile behind an icon is its colour at 12 %.
    function tint(name: string, strength: real): color {
        const full = ThemePalette.color(name, colors.dark);
        return Qt.rgba(full.r, full.g, full.b, strength);
    }
}
