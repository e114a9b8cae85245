// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import VPCanvas.Theme

// The one place where panels get colours, type, space and motion from.
QtObject {
    id: theme

    readonly property bool dark: ThemePalette.dark
    readonly property string brightness: theme.dark ? "dark" : "light"
    readonly property ThemeColors color: ThemeColors {
        dark: theme.dark
    }
    readonly property ThemeType type: ThemeType {}
    readonly property ThemeSpace space: ThemeSpace {}
    readonly property ThemeMotion motion: ThemeMotion {}
}
