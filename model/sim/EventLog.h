// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/IndexTable.h"
#include "sim/Moment.h"
#include "sim/Packet.h"
#include "trace/Recorder.h"

#include <span>
#include <string>
#include <vector>

namespace vpcanvas::sim {

/// Everything that happened, in order. What repeats (components, causes, headers) is kept once. Every few thousand
/// events it keeps the Moment, so that any other one is near.
class EventLog
{
public:
    static constexpr std::size_t momentEvery = 2048;

    std::size_t size() const { return m_events.size(); }
    const EventRecord &operator[](std::size_t index) const { return m_events[index]; }
    std::span<const EventRecord> events() const { return m_events; }

    const Packet &packet(std::uint32_t number) const { return m_packets[number]; }
    std::size_t packets() const { return m_packets.size(); }
    const aws::ResourceRef &where(const EventRecord &event) const { return m_components[event.where]; }
    const trace::Cause &cause(const EventRecord &event) const;
    std::optional<net::Header> in(const EventRecord &event) const { return header(event.in); }
    std::optional<net::Header> out(const EventRecord &event) const { return header(event.out); }
    std::span<const Change> changes(const EventRecord &event) const
    {
        return std::span(m_changes).subspan(event.firstChange, event.changes);
    }
    const Streams &streams() const { return m_streams; }
    /// The text that the packet carries; empty where only its length matters.
    std::string_view said(const Packet &packet) const
    {
        return packet.stream == Streams::none ? std::string_view()
                                              : m_streams[packet.stream].substr(packet.payloadOffset, packet.payloadLength);
    }
    const RowInfo &row(std::uint32_t number) const { return m_rows[number]; }
    std::size_t rows() const { return m_rows.size(); }

    /// The state after the first `count` events.
    Moment after(std::size_t count) const;
    /// The events as they are seen from a trace: one Hop for each that a packet met.
    std::vector<trace::Hop> hopsOf(std::uint32_t packet) const;
    /// The whole log as bytes, for comparing.
    std::string bytes() const;

    // For the simulation that writes it.
    Streams &streams() { return m_streams; }
    std::uint32_t addPacket(const Packet &packet);
    std::uint32_t addRow(const RowInfo &info);
    void add(EventRecord event, const aws::ResourceRef &component, const std::optional<net::Header> &in,
             const std::optional<net::Header> &out, const trace::Cause &cause, std::vector<Change> &changes);
    void amend(std::vector<Change> &changes); ///< changes that the last event brought about

private:
    std::optional<net::Header> header(std::uint32_t index) const
    {
        return index == EventRecord::none ? std::nullopt : std::optional(m_headers[index]);
    }
    std::uint32_t keep(const std::optional<net::Header> &header, std::uint32_t known, std::uint32_t alsoKnown);
    std::uint32_t keep(const aws::ResourceRef &component);
    std::uint32_t keep(const trace::Cause &cause);
    static void apply(Moment &moment, const EventRecord &event, std::span<const Change> changes);

    std::vector<EventRecord> m_events;
    std::vector<Packet> m_packets;
    Streams m_streams;
    std::vector<std::uint32_t> m_lastEvents; ///< of each packet
    std::vector<net::Header> m_headers;
    std::vector<aws::ResourceRef> m_components;
    IndexTable m_componentIndex;
    std::vector<trace::Cause> m_causes;
    IndexTable m_causeIndex;
    std::vector<Change> m_changes;
    std::vector<RowInfo> m_rows;
    Moment m_now; ///< after all events but the last, which amend() may still add to
    std::vector<Moment> m_moments;
};

} // namespace vpcanvas::sim
