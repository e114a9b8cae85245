// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repair/Suggestion.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace vpcanvas::document {
class Document;
}

namespace vpcanvas::viewmodels {

class FlowController;
class Preferences;

/// The smallest set of edits that lets the blocked flow through. It is worked out when it is first asked for after an
/// answer.
class SuggestedFix : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("FlowController owns it")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL)
    /// {sign: "added", "removed" or "changed", text, ref}
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed FINAL)
    /// {kind, text, count, names, tone: "ok", "warn" or "err"}; only what is not empty.
    Q_PROPERTY(QVariantList effects READ effects NOTIFY changed FINAL)
    /// Said where no effect is listed, or not all are known.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)

public:
    SuggestedFix(document::Document *document, Preferences *preferences, FlowController *flow);

    bool isAvailable() const { return suggestion().has_value(); }
    QVariantList changes() const;
    QVariantList effects() const;
    QString note() const;

    /// All of it, as one undo step.
    Q_INVOKABLE bool apply();

Q_SIGNALS:
    void changed();

private:
    const std::optional<repair::Suggestion> &suggestion() const;

    document::Document *m_document;
    Preferences *m_preferences;
    FlowController *m_flow;
    mutable std::optional<repair::Suggestion> m_suggestion;
    mutable bool m_isKnown = false;
};

} // namespace vpcanvas::viewmodels
