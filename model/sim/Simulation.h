// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/DeviceTables.h"
#include "sim/EventLog.h"
#include "sim/TcpEndpoint.h"
#include "trace/Ends.h"
#include "trace/Flow.h"
#include "trace/Walk.h"

#include <memory>

namespace vpcanvas::sim {

/// Traffic between two ends: one connection that asks and is answered one or more times.
struct FlowSpec
{
    trace::Flow flow;
    SimTime start = 0;
    std::uint32_t requestBytes = 100; ///< of each question; 0: a TCP connection that only opens and closes
    std::uint32_t answerBytes = 200;
    std::uint32_t exchanges = 1;
    SimTime interval = 1 * second; ///< from an answer to the next question
    bool closes = true;            ///< a TCP client ends the connection when it has all answers
};

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

enum class FlowOutcome : std::uint8_t {
    Waiting,   ///< it has not begun
    Running,   ///< or waits for an answer that does not come
    Completed, ///< every question was answered
    Reset,     ///< by an RST
    TimedOut,  ///< TCP gave up
    Refused,   ///< the question itself cannot be sent
};

/// Packets in a compiled network, in virtual time. The decision at each hop is that of `trace`; this adds time, packets,
/// and tables that hold many flows. The same graph, options and flows give the same log, byte for byte. A copy is a branch:
/// it goes on by itself.
class Simulation : private trace::Recorder
{
public:
    Simulation(std::shared_ptr<const graph::NetworkGraph> graph, Options options);

    /// Adds traffic. Its number is the place in the order of adding.
    std::uint32_t add(const FlowSpec &spec);
    /// From now on packets meet another network: one recompiled from the first, so that indexes keep their meaning.
    void change(std::shared_ptr<const graph::NetworkGraph> graph) { m_graph = std::move(graph); }

    /// One thing that is due. False when nothing is.
    bool step();
    void runUntil(SimTime time);
    /// Until no packet moves and no host waits. Rows of tables stay, however old they will grow.
    void run();
    /// Whether a packet moves or a host waits.
    bool isBusy() const { return m_queue.pending() > 0; }

    SimTime now() const { return m_now; }
    const EventLog &log() const { return m_log; }
    const DeviceTables &tables() const { return m_tables; }
    const graph::NetworkGraph &graph() const { return *m_graph; }
    const Options &options() const { return m_options; }
    FlowOutcome outcome(std::uint32_t flow) const { return m_flows[flow].outcome; }
    std::uint32_t answers(std::uint32_t flow) const { return m_flows[flow].answered; }
    std::size_t flows() const { return m_flows.size(); }
    const FlowSpec &flow(std::uint32_t number) const { return m_flows[number].spec; }

private:
    struct FlowState
    {
        FlowSpec spec;
        trace::Ends ends;
        trace::Session session;
        TcpEndpoint client;
        TcpEndpoint server;
        FlowOutcome outcome = FlowOutcome::Waiting;
        std::uint32_t asked = 0;
        std::uint32_t answered = 0;
        std::uint32_t served = 0;
    };
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
    enum class Side : std::uint8_t { Client, Server };

    void start(std::uint32_t flow);
    void ask(std::uint32_t flow);
    void send(std::uint32_t flow, Side side, std::vector<TcpEndpoint::Segment> &segments);
    void sendTcp(std::uint32_t flow, Side side, const TcpEndpoint::Segment &segment);
    void sendDatagram(std::uint32_t flow, Side side);
    void launch(Packet packet, std::optional<trace::Next> from = std::nullopt);
    void move(Moving moving, bool isStart);
    void setTimer(std::uint32_t flow, Side side);
    void deliver(std::uint32_t packet);
    void deliverTcp(std::uint32_t flow, const Packet &packet);
    void resetFromNat(std::uint32_t packet, const net::Header &header, const graph::InterfaceNode &node,
                      graph::InterfaceIndex device);
    void lose(const Moving &moving);
    void writeExpiry();
    void takeRows();

    void hop(trace::Direction direction, const aws::ResourceRef &component, const std::optional<net::Header> &in,
             const std::optional<net::Header> &out, trace::Cause &&cause, std::optional<trace::Code> code) override;
    void block(trace::Blocker &&blocker) override;
    void doubt(const aws::ResourceRef &unknown) override;
    void natRow(trace::NatRow &&) override { }

    std::shared_ptr<const graph::NetworkGraph> m_graph;
    Options m_options;
    DeviceTables m_tables;
    Random m_random;
    EventQueue m_queue;
    EventLog m_log;
    std::vector<FlowState> m_flows;
    std::vector<Moving> m_moving; ///< by slot
    std::vector<std::uint32_t> m_freeSlots;
    std::vector<TcpEndpoint::Segment> m_segments;
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

template<>
struct vpcanvas::EnumText<vpcanvas::sim::FlowOutcome>
{
    using enum sim::FlowOutcome;
    static constexpr std::pair<sim::FlowOutcome, std::string_view> values[] = {
        {Waiting, "waiting"}, {Running, "running"},   {Completed, "completed"},
        {Reset, "reset"},     {TimedOut, "timedOut"}, {Refused, "refused"},
    };
};
