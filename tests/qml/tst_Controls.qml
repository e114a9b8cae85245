// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import VPCanvas.Controls

// The gallery's controls answer to mouse and keys, and look as the theme says.
Item {
    width: 1120
    height: 760

    Gallery {
        id: gallery

        anchors.fill: parent
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function test_buttonAnswersToMouseAndKeys() {
            const button = findChild(gallery, "default");
            clicks.target = button;
            clicks.clear();
            mouseClick(button);
            compare(clicks.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 3);
        }

        function test_primaryButtonHasTheFillOfTheTheme() {
            const button = findChild(gallery, "primary");
            mouseMove(gallery, 1100, 750);
            wait(50);
            const picture = grabImage(gallery);
            const at = button.mapToItem(gallery, 6, 6);
            compare(picture.pixel(at.x, at.y), Theme.color.accentFill);
        }

        function test_focusRingShowsForTheKeyboardOnly() {
            const button = findChild(gallery, "primary");
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            mouseClick(findChild(gallery, "default"));
            verify(!button.visualFocus);
        }

        function test_segmentsMoveByArrowKeys() {
            const modes = findChild(gallery, "modes");
            modes.value = "edit";
            mouseClick(findChild(modes, "segment-trace"));
            compare(modes.value, "trace");
            findChild(modes, "segment-trace").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(modes.value, "sim");
            keyClick(Qt.Key_Left);
            compare(modes.value, "trace");
        }

        function test_switchAndCheckBoxToggle_data() {
            return [{tag: "switch"}, {tag: "check"}];
        }

        function test_switchAndCheckBoxToggle(data) {
            const control = findChild(gallery, data.tag);
            const before = control.checked;
            mouseClick(control, 8, control.height / 2);
            compare(control.checked, !before);
            control.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(control.checked, before);
        }

        function test_errorShowsItsReasonBelowTheField() {
            const field = findChild(gallery, "field");
            const height = field.height;
            field.error = "300 is above 255.";
            verify(field.height > height);
            field.error = "";
            compare(field.height, height);
        }

        function test_comboBoxIsChosenFromByKeys() {
            const combo = findChild(gallery, "combo");
            combo.currentIndex = 0;
            combo.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(combo.currentText, "ap-northeast-2b");
        }

        function test_darkThemeHasOtherColours() {
            const light = Theme.color.surface;
            compare(Theme.color.role("surface"), light);
            verify(Qt.colorEqual(Theme.color.tint("accent", 1), Theme.color.accent));
        }
    }
}
