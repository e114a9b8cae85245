// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/PacketModel.h"

#include "document/Document.h"
#include "document/RefText.h"
#include "sim/wire/Frame.h"
#include "viewmodels/EventText.h"
#include "viewmodels/Preferences.h"
#include "viewmodels/SimPlayback.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

#include <algorithm>

namespace vpcanvas::viewmodels {
namespace {

using sim::EventRecord;

/// Locally administered addresses, as in captures: the interface's number, and the router for what is beyond it.
constexpr sim::wire::Mac router{0x02, 0x56, 0x50, 0xFF, 0xFF, 0xFE};

sim::wire::Mac macOf(std::uint32_t interface)
{
    return {0x02,
            0x56,
            0x50,
            static_cast<std::uint8_t>(interface >> 16),
            static_cast<std::uint8_t>(interface >> 8),
            static_cast<std::uint8_t>(interface)};
}

bool isDevice(const aws::ResourceRef &ref)
{
    return ref.kind == aws::Kind::Instance || ref.kind == aws::Kind::NatGateway;
}

QStringList digits(const sim::wire::Bytes &frame)
{
    QStringList all;
    for (const std::uint8_t byte : frame)
        all.append(QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')));
    return all;
}

} // namespace

PacketModel::PacketModel(document::Document *document, SimPlayback *playback, Preferences *preferences, QObject *parent)
    : QAbstractListModel(parent),
      m_document(document),
      m_playback(playback),
      m_preferences(preferences)
{
    connect(playback, &SimPlayback::currentChanged, this, &PacketModel::update);
    connect(playback, &SimPlayback::focusChanged, this, &PacketModel::update);
    connect(preferences, &Preferences::languageChanged, this, &PacketModel::update);
}

void PacketModel::setRun(const SimRun *run)
{
    m_run = run;
    update();
}

void PacketModel::update()
{
    beginResetModel();
    m_event.reset();
    m_inFrame.clear();
    m_outFrame.clear();
    m_rows.clear();
    const int packet = m_playback->focusPacket();
    if (m_run != nullptr && packet >= 0) {
        for (const std::uint32_t event : m_run->index.eventsOf(static_cast<std::uint32_t>(packet)))
            if (event < m_playback->happened())
                m_event = event;
    }
    if (m_event) {
        const sim::EventLog &log = m_run->log();
        const EventRecord &event = log[*m_event];
        const sim::Packet &sent = log.packet(event.packet);
        const auto in = log.in(event);
        const auto out = log.out(event);
        const bool hasInterface = event.interface != EventRecord::none; // elsewhere no other frame is made
        const sim::wire::Mac own = hasInterface ? macOf(event.interface) : router;
        const bool countsDown = in && out && isDevice(log.where(event)); // a router counts the time to live down
        if (in)
            m_inFrame = sim::wire::frame(sent, *in, static_cast<std::uint8_t>(event.ttl + (countsDown ? 1 : 0)), router, own,
                                         sim::wire::contentsAt(log, event, true));
        if (out)
            m_outFrame = sim::wire::frame(sent, *out, event.ttl, own, router, sim::wire::contentsAt(log, event, false));
        const auto before = sim::wire::dissect(m_inFrame);
        const auto after = sim::wire::dissect(m_outFrame);
        // A device changes values, not which fields there are, so they pair off in order.
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
            m_rows.push_back({i < before.size() ? std::optional(before[i]) : std::nullopt,
                              i < after.size() ? std::optional(after[i]) : std::nullopt});
    }
    endResetModel();
    Q_EMIT packetChanged();
}

QString PacketModel::title() const
{
    if (!m_event)
        return {};
    const EventRecord &event = m_run->log()[*m_event];
    return say(m_preferences->textLanguage(), "sim.packet", static_cast<int>(event.packet) + 1,
               contentText(m_run->log().packet(event.packet), m_preferences->textLanguage()));
}

QString PacketModel::sentence() const
{
    return m_event ? EventText(m_run->log(), m_document->network(), m_preferences->textLanguage()).sentence(*m_event) : QString();
}

QString PacketModel::why() const
{
    return m_event ? EventText(m_run->log(), m_document->network(), m_preferences->textLanguage()).why(*m_event) : QString();
}

bool PacketModel::isDropped() const
{
    return m_event && m_run->log()[*m_event].kind == sim::EventKind::Dropped;
}

int PacketModel::changedCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, &Row::isChanged));
}

QString PacketModel::layerText(const sim::wire::Field &field) const
{
    const auto language = m_preferences->textLanguage();
    const QString name = say(language, "sim.layer." + std::string(field.layer));
    return field.isQuoted ? say(language, "sim.layer.quoted", name) : name;
}

QVariantList PacketModel::layers() const
{
    QVariantList all;
    const auto language = m_preferences->textLanguage();
    // "10.0.0.10 → 60.1.1.1 · TTL 64": the fields that a person names first when asked what a layer says.
    const auto summary = [&](std::size_t from, std::size_t to, bool isIn) {
        const auto value = [&](std::string_view name) {
            for (std::size_t i = from; i < to; ++i) {
                const auto &field = isIn ? m_rows[i].in : m_rows[i].out;
                if (field && field->name == name)
                    return QString::fromStdString(field->value);
            }
            return QString();
        };
        QStringList parts;
        for (const auto &[source, destination] : {std::pair{"sourceMac", "destinationMac"}, std::pair{"source", "destination"},
                                                  std::pair{"sourcePort", "destinationPort"}})
            if (!value(source).isEmpty())
                parts.append(value(source) + QStringLiteral(" \u2192 ") + value(destination));
        for (const char *name : {"ttl", "hopLimit", "icmpType", "icmpCode", "nextHopMtu"})
            if (!value(name).isEmpty())
                parts.append(say(language, std::string("sim.field.") + name) + QLatin1Char(' ') + value(name));
        for (const char *name : {"tcpFlags", "startLine", "question", "answer"})
            if (!value(name).isEmpty())
                parts.append(value(name));
        if (!value("bytes").isEmpty())
            parts.append(say(language, "sim.bytes", value("bytes")));
        return parts.join(QStringLiteral(" \u00b7 "));
    };
    for (std::size_t from = 0; from < m_rows.size();) {
        const QString layer = layerText(m_rows[from].either());
        std::size_t to = from;
        while (to < m_rows.size() && layerText(m_rows[to].either()) == layer)
            ++to;
        const QString in = summary(from, to, true);
        const QString out = summary(from, to, false);
        all.append(QVariantMap{{QStringLiteral("layer"), layer},
                               {QStringLiteral("inText"), in},
                               {QStringLiteral("outText"), out},
                               {QStringLiteral("changed"), !in.isEmpty() && !out.isEmpty() && in != out}});
        from = to;
    }
    return all;
}

QVariantList PacketModel::way() const
{
    QVariantList all;
    if (!m_event)
        return all;
    const sim::EventLog &log = m_run->log();
    const EventText text(log, m_document->network(), m_preferences->textLanguage());
    for (const std::uint32_t event : m_run->index.eventsOf(log[*m_event].packet)) {
        const Look look = lookOf(m_document->network(), log.where(log[event]));
        all.append(QVariantMap{{QStringLiteral("event"), event},
                               {QStringLiteral("at"), text.at(event)},
                               {QStringLiteral("icon"), look.icon},
                               {QStringLiteral("iconRole"), look.colour},
                               {QStringLiteral("rewrites"), !text.rewrite(event).isEmpty()},
                               {QStringLiteral("drops"), log[event].kind == sim::EventKind::Dropped},
                               {QStringLiteral("current"), event == *m_event}});
    }
    return all;
}

QStringList PacketModel::inBytes() const
{
    return digits(m_inFrame);
}

QStringList PacketModel::outBytes() const
{
    return digits(m_outFrame);
}

int PacketModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PacketModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto number = [](const auto &field, auto member) { return field ? static_cast<int>((*field).*member) : 0; };
    switch (role) {
    case LayerRole:
        return layerText(row.either());
    case Qt::DisplayRole:
    case NameRole:
        return say(m_preferences->textLanguage(), "sim.field." + std::string(row.either().name));
    case InRole:
        return row.in ? QString::fromStdString(row.in->value) : QString();
    case OutRole:
        return row.out ? QString::fromStdString(row.out->value) : QString();
    case ChangedRole:
        return row.isChanged();
    case InOffsetRole:
        return number(row.in, &sim::wire::Field::offset);
    case InLengthRole:
        return number(row.in, &sim::wire::Field::length);
    case OutOffsetRole:
        return number(row.out, &sim::wire::Field::offset);
    case OutLengthRole:
        return number(row.out, &sim::wire::Field::length);
    default:
        return {};
    }
}

QHash<int, QByteArray> PacketModel::roleNames() const
{
    return {{LayerRole, "layerName"},   {NameRole, "name"},           {InRole, "inValue"},
            {OutRole, "outValue"},      {ChangedRole, "changed"},     {InOffsetRole, "inOffset"},
            {InLengthRole, "inLength"}, {OutOffsetRole, "outOffset"}, {OutLengthRole, "outLength"}};
}

} // namespace vpcanvas::viewmodels
