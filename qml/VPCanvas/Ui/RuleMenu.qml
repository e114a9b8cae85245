// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models

// Shows the findings of one rule only.
Menu {
    id: menu

    required property FindingsModel findings

    MenuItem {
        text: qsTr("All rules")
        checkable: true
        checked: menu.findings.ruleFilter === ""
        onTriggered: menu.findings.ruleFilter = ""
    }

    Instantiator {
        model: menu.findings.rules
        onObjectAdded: (index, object) => menu.insertItem(index + 1, object as MenuItem)
        onObjectRemoved: (index, object) => menu.removeItem(object as MenuItem)

        delegate: MenuItem {
            required property string modelData

            text: menu?.findings?.ruleTitle(modelData) ?? modelData
            checkable: true
            checked: menu?.findings?.ruleFilter === modelData
            onTriggered: menu.findings.ruleFilter = modelData
        }
    }
}
