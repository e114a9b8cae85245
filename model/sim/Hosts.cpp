// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Hosts.h"

#include "sim/Hash.h"
#include "sim/Links.h"
#include "trace/Start.h"

#include <algorithm>

namespace vpcanvas::sim {

using trace::Direction;

namespace {

/// What fits into an IPv4 packet of 65,535 bytes beside its own header and that of UDP or ICMP.
constexpr std::uint32_t largestDatagram = 65'507;

} // namespace

std::uint32_t Hosts::add(const FlowSpec &spec)
{
    m_flows.emplace_back().spec = spec;
    return static_cast<std::uint32_t>(m_flows.size() - 1);
}

bool Hosts::isFirst(const Packet &packet) const
{
    return packet.direction == Direction::Forward && m_flows[packet.flow].asked <= 1 && !packet.isRetransmission
        && (packet.tcpFlags & tcp::syn || packet.header.tuple.protocol != net::tcp);
}

std::uint32_t Hosts::nextSequence(std::uint32_t flow, Direction direction) const
{
    return direction == Direction::Forward ? m_flows[flow].client.next() : m_flows[flow].server.next();
}

void Hosts::timeOut(std::uint32_t number, std::uint32_t detail, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    const Side side = detail & 1 ? Side::Server : Side::Client;
    TcpEndpoint &endpoint = side == Side::Server ? flow.server : flow.client;
    endpoint.timeOut(detail >> 1, m_facts, m_segments);
    if (side == Side::Client && endpoint.state() == TcpEndpoint::State::TimedOut && flow.outcome == FlowOutcome::Running)
        flow.outcome = FlowOutcome::TimedOut;
    send(number, side, launcher);
}

void Hosts::start(const graph::NetworkGraph &graph, std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    flow.way.ends = trace::resolveEnds(graph, flow.spec.flow);
    flow.way.session.source = flow.way.ends.source;
    flow.way.session.request = flow.way.ends.header.tuple;
    flow.way.session.destination = flow.way.ends.destination;
    flow.outcome = FlowOutcome::Running;
    if (flow.way.ends.code)
        flow.outcome = FlowOutcome::Refused;
    if (flow.way.ends.code || flow.way.ends.header.tuple.protocol != net::tcp) {
        ask(number, launcher);
        return;
    }
    const auto sequence = [&](std::uint64_t end) {
        return static_cast<std::uint32_t>(hashOf(std::uint64_t{number} * 2 + end, m_seed));
    };
    flow.client = TcpEndpoint(sequence(0), segmentSize(number, Side::Client, launcher));
    flow.server = TcpEndpoint(sequence(1));
    flow.client.connect(m_facts, m_segments);
    send(number, Side::Client, launcher);
}

void Hosts::ask(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (flow.outcome != FlowOutcome::Running && flow.outcome != FlowOutcome::Refused)
        return;
    ++flow.asked;
    if (flow.outcome == FlowOutcome::Refused || flow.way.ends.header.tuple.protocol != net::tcp) {
        sendDatagram(number, Side::Client, launcher);
        return;
    }
    flow.client.send(flow.spec.requestBytes);
    flow.client.flush(m_facts, m_segments);
    send(number, Side::Client, launcher);
}

void Hosts::send(std::uint32_t number, Side side, Launcher &launcher)
{
    const std::vector<TcpEndpoint::Segment> all = std::exchange(m_segments, {});
    for (const TcpEndpoint::Segment &segment : all)
        sendTcp(number, side, segment, launcher);
    setTimer(number, side, launcher);
}

void Hosts::setTimer(std::uint32_t number, Side side, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    TcpEndpoint &endpoint = side == Side::Client ? flow.client : flow.server;
    if (!endpoint.wantsTimer())
        return;
    const SimTime due = launcher.now() + endpoint.timeout();
    launcher.wake(due, EventQueue::What::Timer, number, endpoint.timerSet() << 1 | (side == Side::Server ? 1U : 0U));
}

void Hosts::sendTcp(std::uint32_t number, Side side, const TcpEndpoint::Segment &segment, Launcher &launcher)
{
    const FlowState &flow = m_flows[number];
    Packet packet;
    packet.flow = number;
    const bool isClient = side == Side::Client;
    packet.direction = isClient ? Direction::Forward : Direction::Return;
    packet.header = isClient ? flow.way.ends.header : trace::answerHeader(flow.way.session.received, flow.way.ends.header);
    packet.ttl = isClient ? flow.spec.ttl : std::uint8_t{0};
    packet.dontFragment = true; // path MTU discovery, RFC 1191
    packet.segmentSize = segment.segmentSize;
    packet.tcpFlags = segment.flags;
    packet.sequence = segment.sequence;
    packet.acknowledgement = segment.acknowledgement;
    const std::uint32_t message = isClient ? flow.spec.requestBytes : flow.spec.answerBytes;
    if (segment.length > 0) {
        packet.payload = isClient ? Payload::Request : Payload::Answer;
        packet.payloadTotal = message;
        packet.payloadOffset = segment.offset % message;
        packet.payloadLength = segment.length;
    }
    packet.isRetransmission = segment.isRetransmission;
    launcher.launch(packet);
}

void Hosts::sendDatagram(std::uint32_t number, Side side, Launcher &launcher)
{
    const FlowState &flow = m_flows[number];
    Packet packet;
    packet.flow = number;
    const bool isClient = side == Side::Client;
    packet.direction = isClient ? Direction::Forward : Direction::Return;
    packet.header = isClient ? flow.way.ends.header : trace::answerHeader(flow.way.session.received, flow.way.ends.header);
    packet.ttl = isClient ? flow.spec.ttl : std::uint8_t{0};
    packet.dontFragment = flow.spec.dontFragment;
    const bool isEcho = packet.header.tuple.protocol.isIcmp();
    packet.payload = isEcho ? Payload::Echo : isClient ? Payload::Request : Payload::Answer;
    const std::uint32_t bytes = isEcho || isClient ? flow.spec.requestBytes : flow.spec.answerBytes;
    packet.payloadLength = static_cast<std::uint16_t>(std::min(bytes, largestDatagram));
    packet.payloadTotal = packet.payloadLength;
    packet.sequence = flow.asked;
    launcher.launch(packet);
}

void Hosts::deliver(const Packet &packet, Launcher &launcher)
{
    FlowState &flow = m_flows[packet.flow];
    if (packet.header.tuple.protocol == net::tcp) {
        deliverTcp(packet, launcher);
        return;
    }
    if (packet.direction == Direction::Forward) {
        sendDatagram(packet.flow, Side::Server, launcher);
        return;
    }
    ++flow.answered;
    if (flow.answered < flow.spec.exchanges)
        launcher.wake(launcher.now() + flow.spec.interval, EventQueue::What::Exchange, packet.flow);
    else
        flow.outcome = FlowOutcome::Completed;
}

std::uint16_t Hosts::segmentSize(std::uint32_t flow, Side side, const Launcher &launcher) const
{
    const Direction direction = side == Side::Client ? Direction::Forward : Direction::Return;
    return segmentSizeFor(launcher.mtu(flow, direction), m_flows[flow].way.session.request.source.isIpv4());
}

void Hosts::deliverError(std::uint32_t number, Direction direction, const IcmpError &error, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    const Side side = direction == Direction::Forward ? Side::Client : Side::Server;
    if (side == Side::Client)
        flow.error = error;
    if (flow.way.session.request.protocol == net::tcp) { // anything but a smaller MTU is no reason to give up, RFC 5461
        TcpEndpoint &endpoint = side == Side::Client ? flow.client : flow.server;
        if (error.mtu > 0)
            endpoint.lowerSegmentSize(segmentSize(number, side, launcher), error.sequence, m_facts, m_segments);
        send(number, side, launcher);
    } else if (side == Side::Client && flow.outcome == FlowOutcome::Running) {
        flow.outcome = FlowOutcome::Unreachable;
    }
}

void Hosts::deliverTcp(const Packet &packet, Launcher &launcher)
{
    const std::uint32_t number = packet.flow;
    FlowState &flow = m_flows[number];
    const Side side = packet.direction == Direction::Forward ? Side::Server : Side::Client;
    TcpEndpoint &endpoint = side == Side::Server ? flow.server : flow.client;
    const bool wasOpen = endpoint.state() == TcpEndpoint::State::Established;
    const bool wasEnded = endpoint.peerHasClosed();
    if (side == Side::Server && endpoint.state() == TcpEndpoint::State::Closed)
        endpoint.setOwnSegmentSize(segmentSize(number, side, launcher));
    endpoint.receive({packet.tcpFlags, packet.sequence, packet.acknowledgement, packet.payloadOffset, packet.payloadLength, false,
                      packet.segmentSize},
                     m_facts, m_segments);
    const bool isOpen = endpoint.state() == TcpEndpoint::State::Established;
    if (side == Side::Client && !wasEnded && endpoint.peerHasClosed() && flow.outcome == FlowOutcome::Running) {
        flow.outcome = FlowOutcome::Closed;
        endpoint.close();
    }
    const FlowSpec &spec = flow.spec;
    if (side == Side::Server) {
        while (spec.requestBytes > 0 && flow.served < endpoint.received() / spec.requestBytes) {
            ++flow.served;
            endpoint.send(spec.answerBytes);
        }
        if (isOpen && endpoint.peerHasClosed())
            endpoint.close();
        endpoint.flush(m_facts, m_segments);
        send(number, side, launcher);
        return;
    }
    if (endpoint.state() == TcpEndpoint::State::Reset && flow.outcome == FlowOutcome::Running)
        flow.outcome = FlowOutcome::Reset;
    if (!wasOpen && isOpen && spec.requestBytes > 0) {
        ++flow.asked;
        endpoint.send(spec.requestBytes);
    } else if (!wasOpen && isOpen) {
        flow.outcome = FlowOutcome::Completed;
        if (spec.closes)
            endpoint.close();
    }
    if (isOpen && spec.answerBytes > 0 && flow.answered < endpoint.received() / spec.answerBytes) {
        flow.answered = endpoint.received() / spec.answerBytes;
        if (flow.answered < spec.exchanges) {
            launcher.wake(launcher.now() + spec.interval, EventQueue::What::Exchange, number);
        } else {
            flow.outcome = FlowOutcome::Completed;
            if (spec.closes)
                endpoint.close();
        }
    }
    endpoint.flush(m_facts, m_segments);
    send(number, side, launcher);
}

} // namespace vpcanvas::sim
