// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import VPCanvas.Controls
import VPCanvas.Models as Models

// A question that the program has to ask: unsaved changes, a recovery copy, a file changed on disk.
Dialog {
    id: dialog

    required property Models.Application application
    readonly property var question: dialog.application.pendingQuestion
    readonly property var answers: dialog.question.answers === undefined ? [] : dialog.question.answers

    objectName: "question"
    title: dialog.question.title === undefined ? "" : dialog.question.title
    visible: dialog.answers.length > 0
    onRejected: if (dialog.answers.length > 0)
        dialog.application.answer(dialog.answers.some(answer => answer.id === "cancel") ? "cancel" : dialog.answers[0].id)

    Label {
        width: parent.width
        text: dialog.question.text === undefined ? "" : dialog.question.text
        color: Theme.color.text2
        wrapMode: Text.WordWrap
        bottomPadding: 8
    }

    buttons: Repeater {
        model: dialog.answers

        delegate: Button {
            required property var modelData

            objectName: "answer-" + modelData.id
            kind: modelData.primary === true ? "primary" : modelData.danger === true ? "danger" : modelData.id === "cancel" ? "ghost" : "default"
            text: modelData.text
            focus: modelData.primary === true
            onClicked: dialog.application.answer(modelData.id)
        }
    }
}
