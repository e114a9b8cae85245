// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/pcap/Capture.h"

#include "sim/EventPlace.h"
#include "sim/wire/Contents.h"

#include <map>

namespace vpcanvas::sim::pcap {
namespace {

/// Locally administered addresses: the interface's number, and the router's for whatever is on the other side.
constexpr wire::Mac routerMac{0x02, 0x56, 0x50, 0xFF, 0xFF, 0xFE};

wire::Mac macOf(std::size_t point)
{
    return {0x02,
            0x56,
            0x50,
            static_cast<std::uint8_t>(point >> 16),
            static_cast<std::uint8_t>(point >> 8),
            static_cast<std::uint8_t>(point)};
}

class Collector
{
public:
    Collector(const Simulation &simulation, const aws::Network &network)
        : m_simulation(simulation),
          m_network(network),
          m_index(simulation.log())
    {
    }

    Capture collect()
    {
        for (const EventRecord &event : m_simulation.log().events())
            if (event.packet != EventRecord::none)
                take(event);
        return std::move(m_capture);
    }

private:
    void take(const EventRecord &event)
    {
        const EventLog &log = m_simulation.log();
        const aws::ResourceRef &where = log.where(event);
        const auto in = log.in(event);
        const auto out = log.out(event);
        const bool isForward = log.packet(event.packet).direction == trace::Direction::Forward;
        const bool hasSides = where.kind == aws::Kind::NatGateway || where.kind == aws::Kind::InternetGateway;
        switch (event.kind) {
        case EventKind::Sent:
            if (out)
                add(event, hasSides ? pointOf(where, " inside") : endPoint(event, where), *out, false);
            break;
        case EventKind::Delivered:
            if (in)
                add(event, endPoint(event, where), *in, true);
            break;
        case EventKind::Passed:
            if (!in || !out)
                break;
            if (hasSides) {
                // A gateway that rewrites the source, or nothing of a request to the outside, sends it out.
                const bool rewrites = in->tuple != out->tuple;
                const bool leaves = rewrites ? in->tuple.source != out->tuple.source : isForward;
                add(event, pointOf(where, leaves ? " inside" : " outside"), *in, true);
                add(event, pointOf(where, leaves ? " outside" : " inside"), *out, false);
            } else if (const graph::InterfaceIndex at = interfaceOf(log, event, m_simulation.graph()); at.valid()) {
                const Sides sides = sidesOf(log, m_index, static_cast<std::uint32_t>(&event - log.events().data()));
                if (sides.in)
                    add(event, interfacePoint(at.value), *in, true);
                if (sides.out)
                    add(event, interfacePoint(at.value), *out, false);
            }
            break;
        case EventKind::Dropped:
            if (!in && event.interface != EventRecord::none) // its host has sent it
                add(event, interfacePoint(event.interface), log.packet(event.packet).header, false);
            else if (in && where.kind == aws::Kind::NatGateway)
                add(event, pointOf(where, isForward ? " inside" : " outside"), *in, true);
            else if (in && event.interface != EventRecord::none && isLetIn(event))
                add(event, interfacePoint(event.interface), *in, true);
            break;
        case EventKind::Joined:
            if (in && event.interface != EventRecord::none)
                add(event, interfacePoint(event.interface), *in, true);
            break;
        case EventKind::Lost:
        case EventKind::Split:
        case EventKind::Expired:
        case EventKind::HealthChanged:
            break;
        }
    }

    std::size_t endPoint(const EventRecord &event, const aws::ResourceRef &where)
    {
        return event.interface == EventRecord::none ? pointOf(where, "") : interfacePoint(event.interface);
    }

    std::size_t interfacePoint(std::uint32_t index)
    {
        const graph::InterfaceNode *node = m_simulation.graph().at(graph::InterfaceIndex{index});
        return point(node->ref.id, std::string(m_network.displayName(node->component)));
    }

    std::size_t pointOf(const aws::ResourceRef &where, std::string_view side)
    {
        return point(where.id + std::string(side), std::string(m_network.displayName(where)));
    }

    std::size_t point(const std::string &name, const std::string &description)
    {
        const auto [at, isNew] = m_points.try_emplace(name, m_capture.points.size());
        if (isNew)
            m_capture.points.push_back({name, description});
        return at->second;
    }

    void add(const EventRecord &event, std::size_t at, const net::Header &seen, bool isInbound)
    {
        const EventLog &log = m_simulation.log();
        const Packet &packet = log.packet(event.packet);
        std::string comment = log.cause(event).row;
        if (event.hasCode)
            comment.append(comment.empty() ? "" : " ").append(enumText(event.code));
        if (packet.isRetransmission)
            comment += comment.empty() ? "retransmission" : ", retransmission";
        const wire::Mac own = macOf(at);
        // A device counts the time to live down between its two sides.
        const aws::Kind kind = log.where(event).kind;
        const bool isDevice = event.kind == EventKind::Passed && (kind == aws::Kind::NatGateway || kind == aws::Kind::Instance);
        const auto ttl = static_cast<std::uint8_t>(event.ttl + (isDevice && isInbound ? 1 : 0));
        m_capture.packets.push_back({at, event.time, isInbound,
                                     wire::frame(packet, seen, ttl, isInbound ? routerMac : own, isInbound ? own : routerMac,
                                                 wire::contentsAt(log, event, isInbound)),
                                     std::move(comment)});
    }

    const Simulation &m_simulation;
    const aws::Network &m_network;
    LogIndex m_index;
    Capture m_capture;
    std::map<std::string, std::size_t> m_points;
};

} // namespace

Capture capture(const Simulation &simulation, const aws::Network &network)
{
    return Collector(simulation, network).collect();
}

} // namespace vpcanvas::sim::pcap
