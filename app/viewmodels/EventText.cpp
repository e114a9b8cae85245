// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/EventText.h"

#include "document/RefText.h"
#include "sim/Json.h"
#include "viewmodels/TraceText.h"
#include "viewmodels/Words.h"

namespace vpcanvas::viewmodels {

using sim::EventKind;
using sim::EventRecord;

QString simTimeText(sim::SimTime time)
{
    const auto value = static_cast<double>(time);
    if (time < sim::second)
        return QStringLiteral("%1 ms").arg(value / static_cast<double>(sim::millisecond), 0, 'f', 3);
    return QStringLiteral("%1 s").arg(value / static_cast<double>(sim::second), 0, 'f', 3);
}

QString contentText(const sim::Packet &packet, text::Language language)
{
    QString content = QString::fromStdString(sim::contentText(packet));
    const net::Protocol protocol = packet.header.tuple.protocol;
    if (protocol == net::tcp || protocol.isIcmp())
        return protocolText(protocol, language) + QLatin1Char(' ') + content;
    return content;
}

QString EventText::packetName(const EventRecord &event) const
{
    return say(m_language, "sim.packet", static_cast<int>(event.packet) + 1, contentText(m_log.packet(event.packet), m_language));
}

QString EventText::at(std::size_t event) const
{
    return componentName(m_network, m_log.where(m_log[event]), m_language);
}

QString EventText::from(std::size_t event) const
{
    const std::uint32_t before = m_log[event].from;
    return before == EventRecord::none ? QString() : at(before);
}

QString EventText::rewrite(std::size_t event) const
{
    const auto in = m_log.in(m_log[event]);
    const auto out = m_log.out(m_log[event]);
    if (!in || !out || in->tuple == out->tuple)
        return {};
    QStringList parts;
    if (sourceText(*in) != sourceText(*out))
        parts.append(sourceText(*in) + QStringLiteral(" \u2192 ") + sourceText(*out));
    if (destinationText(*in) != destinationText(*out))
        parts.append(destinationText(*in) + QStringLiteral(" \u2192 ") + destinationText(*out));
    return parts.join(QStringLiteral(", "));
}

QString EventText::why(std::size_t number) const
{
    const EventRecord &event = m_log[number];
    const trace::Cause &cause = m_log.cause(event);
    const aws::ResourceRef &where = m_log.where(event);
    if (event.hasCode)
        return codeText(event.code, m_network, where, cause, m_language);
    if (cause.kind == trace::CauseKind::None)
        return {};
    const bool isBack = event.packet != EventRecord::none && m_log.packet(event.packet).direction == trace::Direction::Return;
    const bool isRewrite = !rewrite(number).isEmpty();
    const std::string key = (isRewrite && isBack ? "why.back."
                                 : isRewrite     ? "why.rewrite."
                                                 : "why.pass.")
        + std::string(enumText(cause.kind));
    return text::hasMessage(key) ? say(m_language, key, componentName(m_network, where, m_language),
                                       componentName(m_network, cause.resource, m_language), rowText(m_network, cause))
                                 : QString();
}

QString EventText::sentence(std::size_t number) const
{
    const EventRecord &event = m_log[number];
    const QString name = at(number);
    if (event.kind == EventKind::Expired) {
        const auto changes = m_log.changes(event);
        const sim::RowInfo &row = m_log.row(changes.front().row);
        net::Header inside;
        inside.tuple = row.inside;
        return say(m_language, row.table == sim::TableKind::Nat ? "sim.expiredNat" : "sim.expiredTracked", name,
                   headerText(inside));
    }
    if (event.kind == EventKind::HealthChanged)
        return say(m_language, "sim.healthChanged", name, rowText(m_network, m_log.cause(event)));
    const QString packet = packetName(event);
    const auto in = m_log.in(event);
    const auto out = m_log.out(event);
    const std::string &row = m_log.cause(event).row;
    switch (event.kind) {
    case EventKind::Sent:
        return say(m_language, "sim.sent", name, packet, sourceText(*out), destinationText(*out));
    case EventKind::Delivered:
        return say(m_language, "sim.delivered", name, packet, sourceText(*in));
    case EventKind::Dropped:
        return say(m_language, "sim.dropped", name, packet, why(number));
    case EventKind::Lost:
        return say(m_language, "sim.lost", name, packet);
    case EventKind::Split:
        return say(m_language, "sim.split", name, packet);
    case EventKind::Joined:
        return say(m_language, "sim.joined", name, packet);
    case EventKind::Passed:
    case EventKind::Expired:
    case EventKind::HealthChanged:
        break;
    }
    if (const QString changed = rewrite(number); !changed.isEmpty())
        return say(m_language, sourceText(*in) != sourceText(*out) ? "sim.rewritesSource" : "sim.rewritesDestination", name,
                   packet, changed);
    if (!row.empty())
        return say(m_language, "sim.decides", name, packet, rowText(m_network, m_log.cause(event)));
    return say(m_language, "sim.passes", name, packet);
}

} // namespace vpcanvas::viewmodels
