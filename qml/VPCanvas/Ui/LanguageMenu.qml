// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// The two languages, each in its own.
Menu {
    id: menu

    required property Preferences preferences

    MenuItem {
        objectName: "language-en"
        text: "English"
        checkable: true
        checked: menu.preferences.effectiveLanguage === "en"
        onTriggered: menu.preferences.language = "en"
    }

    MenuItem {
        objectName: "language-ko"
        text: "한국어"
        checkable: true
        checked: menu.preferences.effectiveLanguage === "ko"
        onTriggered: menu.preferences.language = "ko"
    }
}
