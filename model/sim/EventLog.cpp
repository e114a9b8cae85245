// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/EventLog.h"

#include "sim/Hash.h"

namespace vpcanvas::sim {
namespace {

std::uint64_t hashOf(const aws::ResourceRef &ref)
{
    return sim::hashOf(std::string_view(ref.id), static_cast<std::uint64_t>(ref.kind));
}

std::uint64_t hashOf(const trace::Cause &cause)
{
    return sim::hashOf(std::string_view(cause.row), hashOf(cause.resource)) + static_cast<std::uint64_t>(cause.kind);
}

template<class T>
void put(std::string &to, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        to.push_back(static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i)));
}

void put(std::string &to, const std::string &text)
{
    put(to, static_cast<std::uint32_t>(text.size()));
    to += text;
}

void put(std::string &to, const net::FiveTuple &tuple)
{
    put(to, tuple.protocol.number);
    for (const net::IpAddress &address : {tuple.source, tuple.destination}) {
        put(to, static_cast<std::uint8_t>(address.family));
        put(to, address.high);
        put(to, address.low);
    }
    put(to, tuple.sourcePort);
    put(to, tuple.destinationPort);
}

void put(std::string &to, const std::optional<net::Header> &header)
{
    put(to, static_cast<std::uint8_t>(header.has_value()));
    if (!header)
        return;
    put(to, header->tuple);
    put(to, header->icmpType);
    put(to, header->icmpCode);
}

void put(std::string &to, const RowState &state)
{
    put(to, state.used);
    put(to, static_cast<std::uint8_t>(state.state));
    put(to, static_cast<std::uint8_t>(state.isThere));
}

} // namespace

const trace::Cause &EventLog::cause(const EventRecord &event) const
{
    static const trace::Cause noCause;
    return event.cause == EventRecord::none ? noCause : m_causes[event.cause];
}

std::uint32_t EventLog::addPacket(const Packet &packet)
{
    m_packets.push_back(packet);
    m_lastEvents.push_back(EventRecord::none);
    return static_cast<std::uint32_t>(m_packets.size() - 1);
}

std::uint32_t EventLog::addRow(const RowInfo &info)
{
    m_rows.push_back(info);
    return static_cast<std::uint32_t>(m_rows.size() - 1);
}

std::uint32_t EventLog::keep(const std::optional<net::Header> &header, std::uint32_t known, std::uint32_t alsoKnown)
{
    if (!header)
        return EventRecord::none;
    for (const std::uint32_t index : {known, alsoKnown})
        if (index != EventRecord::none && m_headers[index] == *header)
            return index;
    m_headers.push_back(*header);
    return static_cast<std::uint32_t>(m_headers.size() - 1);
}

std::uint32_t EventLog::keep(const aws::ResourceRef &component)
{
    const std::uint64_t hash = hashOf(component);
    std::uint32_t index = m_componentIndex.find(hash, [&](std::uint32_t at) { return m_components[at] == component; });
    if (index == IndexTable::none) {
        index = static_cast<std::uint32_t>(m_components.size());
        m_components.push_back(component);
        m_componentIndex.insert(hash, index);
    }
    return index;
}

std::uint32_t EventLog::keep(const trace::Cause &cause)
{
    if (cause.kind == trace::CauseKind::None)
        return EventRecord::none;
    const std::uint64_t hash = hashOf(cause);
    std::uint32_t index = m_causeIndex.find(hash, [&](std::uint32_t at) { return m_causes[at] == cause; });
    if (index == IndexTable::none) {
        index = static_cast<std::uint32_t>(m_causes.size());
        m_causes.push_back(cause);
        m_causeIndex.insert(hash, index);
    }
    return index;
}

void EventLog::add(EventRecord event, const aws::ResourceRef &component, const std::optional<net::Header> &in,
                   const std::optional<net::Header> &out, const trace::Cause &cause, std::vector<Change> &changes)
{
    if (!m_events.empty()) {
        if (m_now.event % momentEvery == 0)
            m_moments.push_back(m_now);
        apply(m_now, m_events.back(), this->changes(m_events.back()));
    }
    event.where = keep(component);
    std::uint32_t known = EventRecord::none;
    if (event.packet != EventRecord::none) {
        event.from = m_lastEvents[event.packet];
        m_lastEvents[event.packet] = static_cast<std::uint32_t>(m_events.size());
        if (event.from != EventRecord::none)
            known = m_events[event.from].out;
    }
    event.in = keep(in, known, EventRecord::none);
    event.out = keep(out, event.in, known);
    event.cause = keep(cause);
    event.firstChange = static_cast<std::uint32_t>(m_changes.size());
    m_events.push_back(event);
    amend(changes);
}

void EventLog::amend(std::vector<Change> &changes)
{
    m_changes.insert(m_changes.end(), changes.begin(), changes.end());
    m_events.back().changes = static_cast<std::uint16_t>(m_events.back().changes + changes.size());
    changes.clear();
}

void EventLog::apply(Moment &moment, const EventRecord &event, std::span<const Change> changes)
{
    if (event.packet != EventRecord::none)
        moment.lastEvents.edit(event.packet) = static_cast<std::uint32_t>(moment.event) + 1;
    for (const Change &change : changes) {
        moment.rows.edit(change.row) = change.after;
        moment.liveRows += change.kind() == ChangeKind::Added ? 1U : 0U;
        moment.liveRows -= change.kind() == ChangeKind::Removed ? 1U : 0U;
    }
    ++moment.event;
    moment.time = event.time;
}

Moment EventLog::after(std::size_t count) const
{
    count = std::min(count, m_events.size());
    const std::size_t nearest = std::min(count / momentEvery, m_moments.empty() ? 0 : m_moments.size() - 1);
    Moment moment = m_moments.empty() ? Moment() : m_moments[nearest];
    while (moment.event < count) {
        const EventRecord &event = m_events[moment.event];
        apply(moment, event, changes(event));
    }
    return moment;
}

std::vector<trace::Hop> EventLog::hopsOf(std::uint32_t packet) const
{
    std::vector<trace::Hop> hops;
    for (std::uint32_t at = m_lastEvents[packet]; at != EventRecord::none; at = m_events[at].from) {
        const EventRecord &event = m_events[at];
        hops.push_back(
            {where(event), in(event), out(event), cause(event), event.hasCode ? std::optional(event.code) : std::nullopt});
    }
    std::ranges::reverse(hops);
    return hops;
}

std::string EventLog::bytes() const
{
    std::string all;
    for (const EventRecord &event : m_events) {
        put(all, event.time);
        put(all, event.packet);
        put(all, event.from);
        put(all, event.interface);
        put(all, static_cast<std::uint8_t>(event.kind));
        put(all, event.ttl);
        put(all, static_cast<std::uint8_t>(event.hasCode ? static_cast<int>(event.code) + 1 : 0));
        put(all, static_cast<std::uint8_t>(event.isDoubtful));
        put(all, where(event).id);
        put(all, in(event));
        put(all, out(event));
        put(all, cause(event).row);
        for (const Change &change : changes(event)) {
            put(all, change.row);
            put(all, change.before);
            put(all, change.after);
        }
    }
    for (const Packet &packet : m_packets) {
        put(all, packet.flow);
        put(all, std::optional(packet.header));
        put(all, packet.tcpFlags);
        put(all, packet.sequence);
        put(all, packet.acknowledgement);
        put(all, packet.payloadOffset);
        put(all, packet.payloadLength);
        put(all, packet.identification);
        put(all, std::string(said(packet)));
    }
    for (const RowInfo &row : m_rows) {
        put(all, row.interface);
        put(all, row.inside);
        put(all, row.outside);
    }
    return all;
}

} // namespace vpcanvas::sim
