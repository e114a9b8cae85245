// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/HopListModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/Summary.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

namespace vpcanvas::viewmodels {

HopListModel::HopListModel(document::Document *document, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_preferences(preferences)
{
    connect(preferences, &Preferences::languageChanged, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1), {NameRole, ProtocolRole, WhyRole, CauseTextRole, CodeTextRole});
    });
}

void HopListModel::setTrace(const trace::PathTrace &trace)
{
    if (trace.forward == m_trace.forward && trace.returnPath == m_trace.returnPath && trace.verdict == m_trace.verdict) {
        m_trace = trace;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1)); // names may have changed
        return;
    }
    beginResetModel();
    m_trace = trace;
    m_currentRow = -1;
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT currentRowChanged();
}

void HopListModel::setCurrentRow(int row)
{
    if (row < -1 || row >= count() || row == m_currentRow)
        return;
    const int before = m_currentRow;
    m_currentRow = row;
    for (const int changed : {before, row})
        if (changed >= 0)
            Q_EMIT dataChanged(index(changed), index(changed), {CurrentRole});
    Q_EMIT currentRowChanged();
}

const trace::Hop &HopListModel::hop(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_trace.forward.size() ? m_trace.forward[at] : m_trace.returnPath[at - m_trace.forward.size()];
}

bool HopListModel::isStop(int row) const
{
    const auto &at = hop(row);
    const bool last = row == forwardCount() - 1 || row == count() - 1;
    const auto verdict = row < forwardCount() ? m_trace.forwardVerdict : m_trace.returnVerdict;
    return last && at.code && !at.out && verdict == trace::Verdict::Unreachable;
}

QString HopListModel::why(int row) const
{
    const auto &at = hop(row);
    const auto &network = m_document->network();
    const auto language = m_preferences->textLanguage();
    if (at.code)
        return codeText(*at.code, network, at.component, at.cause, language);
    const QString name = componentName(network, at.component, language);
    const QString decider =
        at.cause.kind == trace::CauseKind::None ? QString() : componentName(network, at.cause.resource, language);
    const char *form = at.rewrites() && row >= forwardCount() ? "why.back." : at.rewrites() ? "why.rewrite." : "why.pass.";
    const std::string key = form + std::string(enumText(at.cause.kind));
    return text::hasMessage(key) ? say(language, key, name, decider, rowText(network, at.cause)) : QString();
}

QString HopListModel::asText() const
{
    QString all;
    for (int row = 0; row < count(); ++row) {
        const auto at = index(row);
        const auto text = [&](int role) { return data(at, role).toString(); };
        all += QStringLiteral("%1. %2").arg(row + 1).arg(text(NameRole));
        const QString in = text(SrcInRole).isEmpty() ? QString() : text(SrcInRole) + QStringLiteral(" \u2192 ") + text(DstInRole);
        const QString out =
            text(SrcOutRole).isEmpty() ? QString() : text(SrcOutRole) + QStringLiteral(" \u2192 ") + text(DstOutRole);
        for (const QString &part : {in, out == in ? QString() : out, text(CauseRowRole), text(WhyRole), text(CodeRole)})
            if (!part.isEmpty())
                all += QLatin1Char('\t') + part;
        all += QLatin1Char('\n');
    }
    return all;
}

int HopListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HopListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto &at = hop(row);
    const auto &network = m_document->network();
    const auto language = m_preferences->textLanguage();
    const auto both = [&](auto field) { return at.in && at.out && field(at.in->tuple) != field(at.out->tuple); };
    const bool sourceAddress = both([](const net::FiveTuple &t) { return t.source; });
    const bool sourcePort = both([](const net::FiveTuple &t) { return t.sourcePort; });
    const bool destinationAddress = both([](const net::FiveTuple &t) { return t.destination; });
    const bool destinationPort = both([](const net::FiveTuple &t) { return t.destinationPort; });
    switch (role) {
    case DirectionRole:
        return document::qstr(enumText(row < forwardCount() ? trace::Direction::Forward : trace::Direction::Return));
    case NumberRole:
        return row + 1;
    case RefRole:
        return document::refText(at.component);
    case Qt::DisplayRole:
    case NameRole:
        return componentName(network, at.component, language);
    case IconRole:
        return lookOf(network, at.component).icon;
    case IconRoleRole:
        return lookOf(network, at.component).colour;
    case SubRole:
        return detailText(*m_document, at.component);
    case SrcInRole:
        return at.in ? sourceText(*at.in) : QString();
    case DstInRole:
        return at.in ? destinationText(*at.in) : QString();
    case SrcOutRole:
        return at.out ? sourceText(*at.out) : QString();
    case DstOutRole:
        return at.out ? destinationText(*at.out) : QString();
    case SrcChangedRole:
        return sourceAddress || sourcePort;
    case DstChangedRole:
        return destinationAddress || destinationPort;
    case ProtocolRole:
        return at.in || at.out ? protocolText((at.in ? at.in : at.out)->tuple.protocol, language) : QString();
    case ChangedCountRole:
        return int(sourceAddress) + int(sourcePort) + int(destinationAddress) + int(destinationPort);
    case WhyRole:
        return why(row);
    case CauseTextRole:
        return causeText(at.cause, language);
    case CauseRowRole:
        return rowText(network, at.cause);
    case CauseRefRole:
        return at.cause.kind == trace::CauseKind::None ? QString() : document::refText(at.cause.resource);
    case CodeRole:
        return at.code ? document::qstr(enumText(*at.code)) : QString();
    case CodeTextRole:
        return at.code ? codeText(*at.code, network, at.component, at.cause, language) : QString();
    case IsStopRole:
        return isStop(row);
    case CurrentRole:
        return row == m_currentRow;
    default:
        return {};
    }
}

QHash<int, QByteArray> HopListModel::roleNames() const
{
    return {{DirectionRole, "direction"},
            {NumberRole, "number"},
            {RefRole, "ref"},
            {NameRole, "name"},
            {IconRole, "icon"},
            {IconRoleRole, "iconRole"},
            {SubRole, "sub"},
            {SrcInRole, "srcIn"},
            {DstInRole, "dstIn"},
            {SrcOutRole, "srcOut"},
            {DstOutRole, "dstOut"},
            {SrcChangedRole, "srcChanged"},
            {DstChangedRole, "dstChanged"},
            {ProtocolRole, "protocol"},
            {ChangedCountRole, "changedCount"},
            {WhyRole, "why"},
            {CauseTextRole, "causeText"},
            {CauseRowRole, "causeRow"},
            {CauseRefRole, "causeRef"},
            {CodeRole, "code"},
            {CodeTextRole, "codeText"},
            {IsStopRole, "isStop"},
            {CurrentRole, "current"}};
}

} // namespace vpcanvas::viewmodels
