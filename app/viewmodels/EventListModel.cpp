// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/EventListModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "viewmodels/EventText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/SimPlayback.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

#include <algorithm>

namespace vpcanvas::viewmodels {

using sim::EventRecord;

EventListModel::EventListModel(document::Document *document, SimPlayback *playback, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_playback(playback),
      m_preferences(preferences),
      m_show(QStringLiteral("all"))
{
    connect(playback, &SimPlayback::currentChanged, this, &EventListModel::updateCurrent);
    connect(preferences, &Preferences::languageChanged, this, [this] {
        readFilter();
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        Q_EMIT filterChanged();
    });
}

void EventListModel::setRun(const SimRun *run)
{
    m_run = run;
    m_touched.clear();
    m_staleCount = 0;
    rebuild();
}

void EventListModel::rebuild()
{
    if (m_currentRow != -1) {
        m_currentRow = -1; // before the rows go: a view holds on to its current one
        Q_EMIT currentRowChanged();
    }
    beginResetModel();
    m_rows.clear();
    m_read = 0;
    if (m_run != nullptr)
        for (; m_read < m_run->log().size(); ++m_read)
            if (isShown(m_read))
                m_rows.push_back(m_read);
    endResetModel();
    Q_EMIT countChanged();
    updateCurrent();
}

void EventListModel::grow()
{
    std::vector<std::uint32_t> more;
    for (; m_read < m_run->log().size(); ++m_read)
        if (isShown(m_read))
            more.push_back(m_read);
    if (more.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(more.size()) - 1);
    m_rows.insert(m_rows.end(), more.begin(), more.end());
    endInsertRows();
    Q_EMIT countChanged();
}

void EventListModel::setTouched(std::set<aws::ResourceRef> touched)
{
    m_touched = std::move(touched);
    m_staleCount = 0;
    if (m_run != nullptr)
        for (std::uint32_t event = 0; event < m_run->log().size(); ++event)
            m_staleCount += isStale(event) ? 1 : 0;
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {StaleRole});
}

bool EventListModel::isStale(std::uint32_t event) const
{
    if (m_touched.empty())
        return false;
    const sim::EventLog &log = m_run->log();
    return m_touched.contains(log.where(log[event])) || m_touched.contains(log.cause(log[event]).resource);
}

void EventListModel::setShow(const QString &show)
{
    if (show == m_show)
        return;
    m_show = show;
    rebuild();
    Q_EMIT filterChanged();
}

void EventListModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    readFilter();
    if (m_filterError.isEmpty())
        rebuild();
    Q_EMIT filterChanged();
}

void EventListModel::readFilter()
{
    m_filterError.clear();
    std::vector<Test> tests;
    for (const QString &word : m_filter.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isNot = word.startsWith(QLatin1Char('!'));
        Test test = testFor(isNot ? word.mid(1) : word);
        if (!test)
            return; // the rows stay as they were while it is being typed
        tests.push_back(isNot ? [test](std::uint32_t event) { return !test(event); } : test);
    }
    m_tests = std::move(tests);
}

/// Nothing where the word is no filter; then filterError() says why.
EventListModel::Test EventListModel::testFor(const QString &word)
{
    const auto language = m_preferences->textLanguage();
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    const QString key = colon > 0 ? word.left(colon).toLower() : QString();
    const QString value = word.mid(colon + 1);
    const auto hasPacket = [this](std::uint32_t event) { return m_run->log()[event].packet != EventRecord::none; };
    if (key == QLatin1String("flow") || key == QLatin1String("packet")) {
        bool isNumber = false;
        const std::uint32_t wanted = value.toUInt(&isNumber) - 1;
        if (!isNumber) {
            m_filterError = say(language, "sim.filter.notNumber", word);
            return {};
        }
        const bool isFlow = key == QLatin1String("flow");
        return [this, hasPacket, isFlow, wanted](std::uint32_t event) {
            const std::uint32_t packet = m_run->log()[event].packet;
            return hasPacket(event) && (isFlow ? m_run->log().packet(packet).flow : packet) == wanted;
        };
    }
    const auto text = [this, language] { return EventText(m_run->log(), m_document->network(), language); };
    if (key == QLatin1String("at"))
        return [text, value](std::uint32_t event) { return text().at(event).contains(value, Qt::CaseInsensitive); };
    // "[2001:db8::1]" and 10.0.0.1:80 have colons too.
    if (!key.isEmpty() && std::ranges::none_of(key, [](QChar c) { return c.isDigit() || c == QLatin1Char('['); })) {
        m_filterError = say(language, "sim.filter.unknownWord", word);
        return {};
    }
    static const QStringList kinds{QStringLiteral("sent"),     QStringLiteral("passed"), QStringLiteral("delivered"),
                                   QStringLiteral("dropped"),  QStringLiteral("lost"),   QStringLiteral("expired"),
                                   QStringLiteral("rewritten")};
    const QString lower = word.toLower();
    for (const QString &kind : kinds)
        if (lower == kind || (lower.size() > 3 && kind.startsWith(lower)))
            return [this, kind](std::uint32_t event) { return kindOf(event) == kind; };
    if (const auto protocol = net::Protocol::parse(lower.toStdString()); protocol && !lower.at(0).isDigit())
        return [this, hasPacket, protocol](std::uint32_t event) {
            return hasPacket(event) && m_run->log().packet(m_run->log()[event].packet).header.tuple.protocol == *protocol;
        };
    return [this, text, word](std::uint32_t event) {
        const auto in = m_run->log().in(m_run->log()[event]);
        const auto out = m_run->log().out(m_run->log()[event]);
        return text().at(event).contains(word, Qt::CaseInsensitive) || (in && headerText(*in).contains(word))
            || (out && headerText(*out).contains(word));
    };
}

QString EventListModel::kindOf(std::uint32_t event) const
{
    const EventRecord &record = m_run->log()[event];
    const auto in = m_run->log().in(record);
    const auto out = m_run->log().out(record);
    return in && out && in->tuple != out->tuple ? QStringLiteral("rewritten") : document::qstr(enumText(record.kind));
}

bool EventListModel::isShown(std::uint32_t event) const
{
    if (m_show != QLatin1String("all")) {
        const QString kind = kindOf(event);
        const bool isDrop = kind == QLatin1String("dropped") || kind == QLatin1String("lost");
        if (m_show == QLatin1String("drops") ? !isDrop : kind == QLatin1String("passed"))
            return false;
    }
    return std::ranges::all_of(m_tests, [&](const Test &test) { return test(event); });
}

void EventListModel::updateCurrent()
{
    const auto happened = static_cast<std::uint32_t>(m_run == nullptr ? 0 : m_playback->happened());
    const int row = static_cast<int>(std::ranges::lower_bound(m_rows, happened) - m_rows.begin()) - 1;
    if (row == m_currentRow)
        return;
    const auto [first, last] = std::minmax({std::clamp(m_currentRow, 0, std::max(0, count() - 1)), std::max(row, 0)});
    m_currentRow = row;
    if (count() > 0)
        Q_EMIT dataChanged(index(first), index(last), {HappenedRole, CurrentRole});
    Q_EMIT currentRowChanged();
}

int EventListModel::eventAt(int row) const
{
    return row < 0 || row >= count() ? -1 : static_cast<int>(m_rows[static_cast<std::size_t>(row)]);
}

QString EventListModel::asText() const
{
    QString all;
    if (m_run == nullptr)
        return all;
    const EventText text(m_run->log(), m_document->network(), m_preferences->textLanguage());
    for (const std::uint32_t event : m_rows)
        all += simTimeText(m_run->log()[event].time) + QLatin1Char('\t') + text.sentence(event) + QLatin1Char('\n');
    return all;
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t number = m_rows[static_cast<std::size_t>(index.row())];
    const sim::EventLog &log = m_run->log();
    const EventRecord &event = log[number];
    const bool hasPacket = event.packet != EventRecord::none;
    const EventText text(log, m_document->network(), m_preferences->textLanguage());
    switch (role) {
    case EventRole:
        return number;
    case TimeRole:
        return simTimeText(event.time);
    case FromRole:
        return text.from(number);
    case AtRole:
        return text.at(number);
    case AtRefRole:
        return document::refText(log.where(event));
    case IconRole:
        return lookOf(m_document->network(), log.where(event)).icon;
    case IconRoleRole:
        return lookOf(m_document->network(), log.where(event)).colour;
    case ContentRole:
        return hasPacket ? contentText(log.packet(event.packet), m_preferences->textLanguage()) : QString();
    case PacketRole:
        return hasPacket ? static_cast<int>(event.packet) : -1;
    case FlowRole:
        return hasPacket ? static_cast<int>(log.packet(event.packet).flow) : -1;
    case KindRole:
        return kindOf(number);
    case InfoRole: {
        const QString changed = text.rewrite(number);
        return !changed.isEmpty() ? changed
            : event.hasCode       ? document::qstr(enumText(event.code))
                                  : rowText(m_document->network(), log.cause(event));
    }
    case Qt::DisplayRole:
    case SentenceRole:
        return text.sentence(number);
    case DirectionRole:
        return hasPacket ? document::qstr(enumText(log.packet(event.packet).direction)) : QString();
    case HappenedRole:
        return index.row() <= m_currentRow;
    case CurrentRole:
        return index.row() == m_currentRow;
    case StaleRole:
        return isStale(number);
    default:
        return {};
    }
}

QHash<int, QByteArray> EventListModel::roleNames() const
{
    return {{EventRole, "event"},       {TimeRole, "time"},           {FromRole, "from"},         {AtRole, "at"},
            {AtRefRole, "atRef"},       {IconRole, "icon"},           {IconRoleRole, "iconRole"}, {ContentRole, "content"},
            {PacketRole, "packet"},     {FlowRole, "flow"},           {KindRole, "kind"},         {InfoRole, "info"},
            {SentenceRole, "sentence"}, {DirectionRole, "direction"}, {HappenedRole, "happened"}, {CurrentRole, "current"},
            {StaleRole, "stale"}};
}

} // namespace vpcanvas::viewmodels
