// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/SuggestedFix.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "repair/Names.h"
#include "repair/Suggest.h"
#include "viewmodels/FlowController.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Words.h"

#include <QStringList>
#include <QVariantMap>

#include <algorithm>

namespace vpcanvas::viewmodels {
namespace {

QString toneOf(repair::EffectKind kind)
{
    switch (kind) {
    case repair::EffectKind::ReachesDestination:
    case repair::EffectKind::ReachedBySource:
    case repair::EffectKind::ReachesInternet:
        return QStringLiteral("info");
    case repair::EffectKind::ReachedByInternet:
        return QStringLiteral("warn");
    case repair::EffectKind::NoLonger:
        return QStringLiteral("err");
    }
    return QStringLiteral("info");
}

} // namespace

SuggestedFix::SuggestedFix(document::Document *document, Preferences *preferences, FlowController *flow)
    : QObject(flow),
      m_document(document),
      m_preferences(preferences),
      m_flow(flow)
{
    connect(flow, &FlowController::traceChanged, this, [this] {
        m_isKnown = false;
        m_suggestion.reset();
        Q_EMIT changed();
    });
}

const std::optional<repair::Suggestion> &SuggestedFix::suggestion() const
{
    if (!m_isKnown) {
        m_isKnown = true;
        if (const trace::PathTrace *trace = m_flow->pathTrace(); trace && m_flow->flow())
            m_suggestion =
                repair::suggest(m_document->network(), m_document->containment(), m_document->graph(), *m_flow->flow(), *trace);
    }
    return m_suggestion;
}

QVariantList SuggestedFix::changes() const
{
    QVariantList all;
    if (!suggestion())
        return all;
    const auto language = m_preferences->textLanguage();
    for (const repair::Change &change : suggestion()->changes) {
        const std::string key = "repair.change." + std::string(enumText(change.code));
        const auto args = repair::namedArguments(m_document->network(), change);
        all.append(QVariantMap{{QStringLiteral("sign"), document::qstr(enumText(change.sign))},
                               {QStringLiteral("text"), QString::fromStdString(text::message(key, args, language))},
                               {QStringLiteral("ref"), document::refText(change.resource)}});
    }
    return all;
}

QVariantList SuggestedFix::effects() const
{
    QVariantList all;
    if (!suggestion())
        return all;
    const auto language = m_preferences->textLanguage();
    for (const repair::Effect &effect : suggestion()->effects) {
        if (effect.resources.empty())
            continue;
        QStringList names;
        for (const aws::ResourceRef &ref : effect.resources)
            names.append(nameText(m_document->network(), ref));
        all.append(QVariantMap{{QStringLiteral("kind"), document::qstr(enumText(effect.kind))},
                               {QStringLiteral("text"), say(language, "repair.effect." + std::string(enumText(effect.kind)))},
                               {QStringLiteral("count"), static_cast<int>(effect.resources.size())},
                               {QStringLiteral("names"), names.join(QStringLiteral(", "))},
                               {QStringLiteral("tone"), toneOf(effect.kind)}});
    }
    return all;
}

QString SuggestedFix::note() const
{
    if (!suggestion())
        return {};
    const auto language = m_preferences->textLanguage();
    if (!suggestion()->effectsAreAll)
        return say(language, "repair.effect.some");
    const bool isAlone = std::ranges::all_of(suggestion()->effects, [](const auto &effect) { return effect.resources.empty(); });
    return isAlone ? say(language, "repair.effect.none") : QString();
}

bool SuggestedFix::apply()
{
    if (!suggestion())
        return false;
    const edit::EditOp op = suggestion()->op; // the edit traces again, which forgets the suggestion
    return m_document->edit(op, say(m_preferences->textLanguage(), "undo.applyRepair"));
}

} // namespace vpcanvas::viewmodels
