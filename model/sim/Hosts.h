// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/FlowSpec.h"
#include "sim/IcmpError.h"
#include "sim/Launcher.h"
#include "sim/TcpEndpoint.h"
#include "trace/Ends.h"

namespace vpcanvas::sim {

/// What both ends of every flow do: they ask, answer, acknowledge, and try again. What becomes of a packet between them
/// is not their business.
class Hosts
{
public:
    /// The way of a flow's packets: where they begin, and where they were found to arrive.
    struct Way
    {
        trace::Ends ends;
        trace::Session session;
    };

    Hosts(const HostFacts &facts, std::uint64_t seed) : m_facts(facts), m_seed(seed) { }

    std::uint32_t add(const FlowSpec &spec);
    void start(const graph::NetworkGraph &graph, std::uint32_t flow, Launcher &launcher);
    void ask(std::uint32_t flow, Launcher &launcher);
    /// The alarm that was set with `detail` rings.
    void timeOut(std::uint32_t flow, std::uint32_t detail, Launcher &launcher);
    /// A packet has reached the end that its direction names.
    void deliver(const Packet &packet, Launcher &launcher);

    /// The sender of the flow's packets in that direction gets an ICMP error about one of them.
    void deliverError(std::uint32_t flow, trace::Direction direction, const IcmpError &error, Launcher &launcher);

    std::size_t flows() const { return m_flows.size(); }
    const FlowSpec &spec(std::uint32_t flow) const { return m_flows[flow].spec; }
    FlowOutcome outcome(std::uint32_t flow) const { return m_flows[flow].outcome; }
    std::uint32_t answers(std::uint32_t flow) const { return m_flows[flow].answered; }
    /// The last ICMP error that the client got.
    const std::optional<IcmpError> &error(std::uint32_t flow) const { return m_flows[flow].error; }
    Way &way(std::uint32_t flow) { return m_flows[flow].way; }
    const Way &way(std::uint32_t flow) const { return m_flows[flow].way; }
    /// What the sender of the TCP segments in that direction sends next.
    std::uint32_t nextSequence(std::uint32_t flow, trace::Direction direction) const;
    /// Whether the packet is the first that its flow sends.
    bool isFirst(const Packet &packet) const;

private:
    struct FlowState
    {
        FlowSpec spec;
        Way way;
        TcpEndpoint client;
        TcpEndpoint server;
        FlowOutcome outcome = FlowOutcome::Waiting;
        std::optional<IcmpError> error;
        std::uint32_t asked = 0;
        std::uint32_t answered = 0;
        std::uint32_t served = 0;
    };
    enum class Side : std::uint8_t { Client, Server };

    std::uint16_t segmentSize(std::uint32_t flow, Side side, const Launcher &launcher) const;
    void send(std::uint32_t flow, Side side, Launcher &launcher);
    void sendTcp(std::uint32_t flow, Side side, const TcpEndpoint::Segment &segment, Launcher &launcher);
    void sendDatagram(std::uint32_t flow, Side side, Launcher &launcher);
    void setTimer(std::uint32_t flow, Side side, Launcher &launcher);
    void deliverTcp(const Packet &packet, Launcher &launcher);

    HostFacts m_facts;
    std::uint64_t m_seed;
    std::vector<FlowState> m_flows;
    std::vector<TcpEndpoint::Segment> m_segments; ///< that wait for being sent
};

} // namespace vpcanvas::sim
