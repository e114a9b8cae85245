// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/DeviceTables.h"
#include "sim/EventLog.h"
#include "sim/Fragments.h"
#include "sim/Links.h"
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
    SimTime healthChecks = 0;               ///< for how long, at least, balancers look after their targets; 0: not at all
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

    /// From now on the nodes of load balancers look after their targets, which without this are as they were drawn.
    void checkHealth() { m_hosts.startHealthChecks(*this); }

    /// One thing that is due. False when nothing is.
    bool step();
    void runUntil(SimTime time);
    /// Until it is not busy. Rows of tables stay, however old they will grow.
    void run();
    /// Whether a packet moves or a host waits, or targets are still to be looked after.
    bool isBusy() const { return m_queue.pending() > 0 || (m_now < m_options.healthChecks && !m_queue.empty()); }

    SimTime now() const override { return m_now; }
    const EventLog &log() const { return m_log; }
    const DeviceTables &tables() const { return m_tables; }
    const graph::NetworkGraph &graph() const override { return *m_graph; }
    const Options &options() const { return m_options; }
    FlowOutcome outcome(std::uint32_t flow) const { return m_hosts.flow(flow).outcome; }
    const std::optional<IcmpError> &error(std::uint32_t flow) const { return m_hosts.flow(flow).error; }
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
        std::uint16_t segmentSize = 0; ///< of a SYN, as devices have left it
        net::Header header;
        std::optional<net::FiveTuple> quoted; ///< of an ICMP error, likewise
        trace::Traits traits;
        trace::Next next;
    };
    /// Why a packet ended at a component, where more follows from it than its end.
    struct Refusal
    {
        aws::ResourceRef component;
        graph::InterfaceIndex device; ///< that is to tell its sender; not valid: the VPC's router does
        trace::Code code{};
        std::uint16_t mtu = 0;
        bool isTold = true;
    };

    std::uint32_t addPacket(Packet packet);
    void launchTooLarge(const Moving &moving, std::uint16_t most);
    aws::ResourceRef senderOf(const Packet &packet) const;

    void begin(const Moving &moving, const Packet &packet);
    void move(Moving moving, bool isStart);
    trace::Next arriveNext(trace::Walk &walk, const trace::Next &next);
    void travel(Moving moving);
    void arrived(Packet packet, const net::Header &seen);

    static bool mayCut(const Packet &packet);
    bool fits(const trace::Next &next, const net::Header &header);
    bool tooLarge(const net::Header &header, const aws::ResourceRef &component, graph::InterfaceIndex device, const Link &link);
    bool refuse(const net::Header &header, const Refusal &refusal);
    void followEnd(const Moving &moving, const trace::Walk &walk);
    void split(const Moving &moving, std::uint16_t most, bool isStart);
    void sendError(const Moving &about, const Refusal &refusal);
    void resetFromNat(std::uint32_t packet, const net::Header &header, const graph::InterfaceNode &node,
                      graph::InterfaceIndex device);
    /// When the row of an open connection has grown too old, a NAT instance ends it towards the host inside.
    /// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html
    void finishFromNat(const NatTable::Row &row);
    void sendFromNat(Packet packet, const graph::InterfaceNode &node, graph::InterfaceIndex device);
    void lose(const Moving &moving);
    void write(EventKind kind, const aws::ResourceRef &component, const std::optional<net::Header> &in,
               const std::optional<net::Header> &out, const trace::Cause &cause, std::optional<trace::Code> code);
    void writeSent(std::uint32_t packet, const aws::ResourceRef &component, graph::InterfaceIndex interface);
    bool crossBridge(std::uint32_t packet, const net::Header &header);
    void writeExpiry();
    void takeRows();

    void hop(trace::Direction direction, const aws::ResourceRef &component, const std::optional<net::Header> &in,
             const std::optional<net::Header> &out, trace::Cause &&cause, std::optional<trace::Code> code) override;
    void block(trace::Blocker &&blocker) override;
    void doubt(const aws::ResourceRef &unknown) override;
    bool mayPass(trace::Direction direction, const aws::ResourceRef &component, graph::InterfaceIndex device,
                 const net::Header &header) override;
    void quotes(const net::FiveTuple &quoted) override { m_rewritten.quoted = quoted; }
    void natRow(trace::NatRow &&) override { }

    const aws::Network *network() const override { return m_network.get(); }
    void launch(Packet packet) override;
    std::uint16_t mtu(std::uint32_t flow, trace::Direction direction) const override;
    void healthChanged(const HealthCheck &check) override;
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
    Reassembly m_reassembly;
    std::map<std::pair<net::IpAddress, net::IpAddress>, std::uint16_t> m_pathMtus; ///< that hosts have learnt, by both ends
    SimTime m_now = 0;

    // Of the step that is being made.
    std::uint32_t m_packet = EventRecord::none;
    graph::InterfaceIndex m_interface; ///< by which it came or left
    graph::InterfaceIndex m_device;    ///< that is passing it
    trace::Next m_current;
    std::size_t m_length = 0;
    Rewritten m_rewritten;
    std::uint16_t m_splitTo = 0;
    std::optional<Refusal> m_refusal;
    std::uint8_t m_ttl = 0;
    bool m_isDoubtful = false;
    bool m_hasEnded = false;
    EventKind m_end = EventKind::Dropped;
    std::optional<trace::Code> m_code;
};

} // namespace vpcanvas::sim
