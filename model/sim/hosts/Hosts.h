// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/hosts/FlowState.h"
#include "sim/hosts/Launcher.h"
#include "sim/hosts/Squid.h"
#include "sim/imds/Service.h"
#include "sim/wire/Dns.h"

#include <deque>
#include <map>

namespace vpcanvas::sim {

/// What both ends of every flow do: they ask, answer, acknowledge, and try again; and what they do to serve each other:
/// a client asks DNS for the address of a name, a proxy opens connections of its own. What becomes of a packet between
/// them is not their business.
class Hosts
{
public:
    Hosts(const HostFacts &facts, std::uint64_t seed) : m_facts(facts), m_seed(seed) { }

    std::uint32_t add(const FlowSpec &spec);
    void start(std::uint32_t flow, Launcher &launcher);
    void ask(std::uint32_t flow, Launcher &launcher);
    /// The alarm that was set with `detail` rings.
    void timeOut(std::uint32_t flow, std::uint32_t detail, Launcher &launcher);
    /// A packet has reached the end that its direction names.
    void deliver(const Packet &packet, Launcher &launcher);

    std::size_t flows() const { return m_flows.size(); }
    const FlowState &flow(std::uint32_t flow) const { return m_flows[flow]; }
    Way &way(std::uint32_t flow) { return m_flows[flow].way; }
    /// Whether the packet is the first that its flow sends.
    bool isFirst(const Packet &packet) const;
    const std::vector<AccessLine> &accessLog() const { return m_accessLog; }

private:
    enum class Side : std::uint8_t { Client, Server };

    // Hosts.cpp: transport
    void prepare(FlowState &flow, const Launcher &launcher);
    void begin(std::uint32_t flow, Launcher &launcher);
    void send(std::uint32_t flow, Side side, Launcher &launcher);
    Packet packetFrom(std::uint32_t flow, Side side) const;
    void sendTcp(std::uint32_t flow, Side side, const TcpEndpoint::Segment &segment, Launcher &launcher);
    void sendDatagram(std::uint32_t flow, Side side, Launcher &launcher);
    void setTimer(std::uint32_t flow, Side side, Launcher &launcher);
    void deliverTcp(const Packet &packet, Launcher &launcher);
    void receiveAnswers(std::uint32_t flow, bool hasOpened, Launcher &launcher);
    void askAgainOrClose(std::uint32_t flow, Launcher &launcher);
    void finish(std::uint32_t flow, FlowOutcome outcome, Launcher &launcher);
    void sendWhatIsDue(Launcher &launcher);

    // Texts.cpp: what is said
    void say(std::uint32_t flow, Side side, std::string_view text, Launcher &launcher);
    std::string_view unread(std::uint32_t flow, Side side, const Launcher &launcher) const;
    void close(std::uint32_t flow, Side side);
    void askText(std::uint32_t flow, Launcher &launcher);
    void readAnswers(std::uint32_t flow, Launcher &launcher);
    void serve(std::uint32_t flow, Launcher &launcher);
    static void findService(FlowState &flow, const Launcher &launcher);
    void servePlainly(std::uint32_t flow, Launcher &launcher);
    std::uint32_t open(std::uint32_t parent, FlowPurpose purpose, const FlowSpec &spec, Launcher &launcher);
    void childFinished(std::uint32_t child, Launcher &launcher);
    std::uint16_t ownPort(graph::InterfaceIndex host, bool isProxy);

    // Web.cpp
    void serveMetadata(std::uint32_t flow, Launcher &launcher);
    void serveFetching(std::uint32_t flow, Launcher &launcher);
    void fetchFinished(std::uint32_t fetch, Launcher &launcher);

    // Names.cpp: DNS
    bool askName(std::uint32_t flow, Launcher &launcher);
    void sendNameMessage(std::uint32_t flow, Side side, Launcher &launcher);
    void answerName(const Packet &query, Launcher &launcher);
    void takeNameAnswer(const Packet &answer, Launcher &launcher);
    void nameIsKnown(std::uint32_t flow, std::optional<net::IpAddress> address, Launcher &launcher);
    void retryName(std::uint32_t flow, std::uint32_t attempt, Launcher &launcher);

    // Proxies.cpp
    std::string hostOf(const FlowState &flow, const Launcher &launcher) const;
    trace::Flow firstLeg(const FlowState &flow, const Launcher &launcher) const;
    void serveAsProxy(std::uint32_t flow, Launcher &launcher);
    void openUpstream(std::uint32_t flow, const http::Request &request, const squid::Wanted &wanted, Launcher &launcher);
    void upstreamOpened(std::uint32_t upstream, Launcher &launcher);
    void relay(std::uint32_t flow, Launcher &launcher);
    void upstreamFinished(std::uint32_t upstream, Launcher &launcher);
    void clientLeft(std::uint32_t flow, Launcher &launcher);
    void refuse(std::uint32_t flow, int status, const std::string &error, Launcher &launcher);
    void answerClient(std::uint32_t flow, const http::Response &response, Launcher &launcher);
    void writeLine(std::uint32_t flow, Launcher &launcher);

    HostFacts m_facts;
    std::uint64_t m_seed;
    std::deque<FlowState> m_flows;                                           ///< grows while its elements are in use
    std::vector<TcpEndpoint::Segment> m_segments;                            ///< that wait for being sent
    std::vector<std::pair<std::uint32_t, Side>> m_due;                       ///< ends that have something new to send
    std::map<std::pair<graph::InterfaceIndex, bool>, std::uint16_t> m_ports; ///< that hosts took last, on their own
    std::vector<AccessLine> m_accessLog;
    imds::Tokens m_tokens;
};

} // namespace vpcanvas::sim
