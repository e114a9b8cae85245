// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import VPCanvas.Controls

// The border of a partition around its racks in one row; its name fails all of them.
Item {
    id: frame

    required property var modelData
    signal toggled

    Rectangle {
        anchors.fill: parent
        radius: 10
        color: Theme.color.tint(frame.modelData.role, 0.08)
    }

    DashedFrame {
        anchors.fill: parent
        role: frame.modelData.role
    }

    T.AbstractButton {
        id: name

        objectName: frame.modelData.isFirst ? "partition-" + frame.modelData.partition : ""
        x: 4
        y: 1
        implicitWidth: words.implicitWidth + 8
        implicitHeight: 18
        focusPolicy: frame.modelData.isFirst ? Qt.StrongFocus : Qt.NoFocus
        hoverEnabled: true
        text: qsTr("%1: fail or restore all its racks").arg(frame.modelData.text)
        Accessible.role: Accessible.Button
        Accessible.name: name.text
        Keys.onReturnPressed: frame.toggled()
        onClicked: frame.toggled()

        contentItem: Label {
            id: words

            leftPadding: 4
            text: frame.modelData.text
            font.family: Theme.type.captionStrong.family
            font.pixelSize: Theme.type.captionStrong.pixelSize
            font.weight: Theme.type.captionStrong.weight
            font.underline: name.hovered
            color: Theme.color.role(frame.modelData.role)
            Accessible.ignored: true
        }

        FocusRing {
            shown: name.visualFocus
            gap: -2
        }

        Tooltip {
            text: name.text
            target: name
        }
    }
}
