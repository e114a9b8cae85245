// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/DeviceTables.h"
#include "sim/EventLog.h"
#include "sim/hosts/Hosts.h"
#include "trace/Walk.h"

#include <memory>

namespace vpcanvas::sim {

struct Options
{
    std::uint64_t seed = 1;
    Limits limits;
    HostFacts hosts;
    Latencies latencies;
    DeviceTables::Balancing balancing = DeviceTables::Balancing::FlowHash;
    std::uint32_t lossPerMillion = 0;       ///< packets that each link loses
    std::vector<std::uint32_t> lostPackets; ///< these are lost on their first link
};

/// Packets in a compiled network, in virtual time. The decision at each hop is that of `trace`; this adds time, packets,
/// and tables that hold many flows. The same graph, options and flows give the same log, byte for byte. A copy is a branch:
/// it goes on by itself.
class Simulation : private trace::Recorder, private Launcher
{
public:
    Simulation(std::shared_ptr<const graph::NetworkGraph> graph, Options options);

    /// Adds traffic. Flows have numbers in the order of adding; those that hosts open on their own have some too.
    std::uint32_t add(const FlowSpec &spec);
    /// From now on packets meet another network: one recompiled from the first, so that indexes keep their meaning.
    void change(std::shared_ptr<const graph::NetworkGraph> graph) { m_graph = std::move(graph); }
    /// What the graph was compiled from: the metadata service of its instances reads it. Without it there is none.
    void describe(std::shared_ptr<const aws::Network> network) { m_network = std::move(network); }

    /// One thing that is due. False when nothing is.
    bool step();
    void runUntil(SimTime time);
    /// Until no packet moves and no host waits. Rows of tables stay, however old they will grow.
    void run();
    /// Whether a packet moves or a host waits.
    bool isBusy() const { return m_queue.pending() > 0; }

    SimTime now() const override { return m_now; }
    const EventLog &log() const { return m_log; }
    const DeviceTables &tables() const { return m_tables; }
    const graph::NetworkGraph &graph() const override { return *m_graph; }
    const Options &options() const { return m_options; }
    FlowOutcome outcome(std::uint32_t flow) const { return m_hosts.flow(flow).outcome; }
    std::uint32_t answers(std::uint32_t flow) const { return m_hosts.flow(flow).answered; }
    std::size_t flows() const { return m_hosts.flows(); }
    const FlowSpec &flow(std::uint32_t number) const { return m_hosts.flow(number).spec; }
    /// What the flow's hosts know of it: for whom it is, and the last HTTP answer.
    const FlowState &state(std::uint32_t number) const { return m_hosts.flow(number); }
    /// What proxies have written down.
    const std::vector<AccessLine> &accessLog() const { return m_hosts.accessLog(); }

private:
    struct Moving
    {
        std::uint32_t packet = 0;
        std::uint8_t ttl = 0;
        bool isDoubtful = false;
        bool mayBeLost = true;
        net::Header header;
        trace::Traits traits;
        trace::Next next;
    };

    void move(Moving moving, bool isStart);
    void resetFromNat(std::uint32_t packet, const net::Header &header, const graph::InterfaceNode &node,
                      graph::InterfaceIndex device);
    void lose(const Moving &moving);
    bool crossBridge(std::uint32_t packet, const net::Header &header);
    void writeExpiry();
    void takeRows();

    void hop(trace::Direction direction, const aws::ResourceRef &component, const std::optional<net::Header> &in,
             const std::optional<net::Header> &out, trace::Cause &&cause, std::optional<trace::Code> code) override;
    void block(trace::Blocker &&blocker) override;
    void doubt(const aws::ResourceRef &unknown) override;
    void natRow(trace::NatRow &&) override { }

    const aws::Network *network() const override { return m_network.get(); }
    void launch(Packet packet) override;
    Streams &streams() override { return m_log.streams(); }
    const Streams &streams() const override { return m_log.streams(); }
    void wake(SimTime due, EventQueue::What what, std::uint32_t flow, std::uint32_t detail) override;

    std::shared_ptr<const graph::NetworkGraph> m_graph;
    std::shared_ptr<const aws::Network> m_network;
    Options m_options;
    DeviceTables m_tables;
    Hosts m_hosts;
    Random m_random;
    EventQueue m_queue;
    EventLog m_log;
    std::vector<Moving> m_moving; ///< by slot
    std::vector<std::uint32_t> m_freeSlots;
    SimTime m_now = 0;

    // Of the step that is being made.
    std::uint32_t m_packet = EventRecord::none;
    graph::InterfaceIndex m_interface;
    std::uint8_t m_ttl = 0;
    bool m_isDoubtful = false;
    bool m_hasEnded = false;
    std::optional<trace::Code> m_code;
};

} // namespace vpcanvas::sim
