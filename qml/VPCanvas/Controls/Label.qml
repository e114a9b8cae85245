// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// Text of panels: native rendering, elided at the right, never wrapped unless asked.
T.Label {
    id: label

    color: Theme.color.text
    font: Theme.type.body
    elide: Text.ElideRight
    renderType: Text.NativeRendering
    verticalAlignment: Text.AlignVCenter
    linkColor: Theme.color.accent
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text
}
