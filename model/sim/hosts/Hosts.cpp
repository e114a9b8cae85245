// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/hosts/Hosts.h"

#include "sim/Hash.h"
#include "sim/Links.h"
#include "trace/Proxy.h"
#include "trace/Start.h"

#include <algorithm>
#include <array>

namespace vpcanvas::sim {

using trace::Direction;

namespace {

/// What fits into an IPv4 packet of 65,535 bytes beside its own header and that of UDP or ICMP.
constexpr std::uint32_t largestDatagram = 65'507;
/// The resolver said no, or nothing.
bool isUnresolved(const trace::Ends &ends)
{
    return ends.code == trace::Code::NameNotFound || ends.code == trace::Code::BadState;
}

/// The link-local service that an instance asks of itself.
bool isMetadata(const trace::Flow &flow)
{
    constexpr std::array<net::IpAddress, 2> addresses{net::Ipv4{0xA9FEA9FE}, net::Ipv6{0xFD000EC200000000U, 0x254}};
    const auto *address = std::get_if<net::IpAddress>(&flow.destination.at);
    return address && flow.protocol == net::tcp && !trace::wantsTunnel(flow)
        && std::ranges::find(addresses, *address) != addresses.end();
}

} // namespace

std::uint32_t Hosts::add(const FlowSpec &spec)
{
    m_flows.emplace_back().spec = spec;
    return static_cast<std::uint32_t>(m_flows.size() - 1);
}

bool Hosts::isFirst(const Packet &packet) const
{
    const FlowState &flow = m_flows[packet.flow];
    return packet.direction == Direction::Forward && flow.asked <= 1 && !packet.isRetransmission
        && (packet.tcpFlags & tcp::syn || packet.header.tuple.protocol != net::tcp);
}

std::uint32_t Hosts::nextSequence(std::uint32_t flow, Direction direction) const
{
    return direction == Direction::Forward ? m_flows[flow].client.next() : m_flows[flow].server.next();
}

void Hosts::start(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    flow.outcome = FlowOutcome::Running;
    if (flow.purpose == FlowPurpose::Asked)
        prepare(flow, launcher);
    flow.way.ends = trace::resolveEnds(launcher.graph(), firstLeg(flow, launcher));
    if (!askName(number, launcher))
        begin(number, launcher);
}

/// What the client is going to talk about.
void Hosts::prepare(FlowState &flow, const Launcher &launcher)
{
    FlowSpec &spec = flow.spec;
    if (spec.via)
        flow.talk = spec.requests.empty() && trace::wantsTunnel(spec.flow) ? Talk::Connect : Talk::ProxyGet;
    else if (!spec.requests.empty())
        flow.talk = Talk::Http;
    if (!spec.via && spec.requests.empty() && spec.requestBytes > 0 && isMetadata(spec.flow)) {
        flow.talk = Talk::Http;
        spec.requests.push_back({"GET", std::string(imds::rootPath)});
    }
    if (flow.talk == Talk::ProxyGet && spec.requests.empty())
        spec.requests.resize(spec.exchanges);
    if (!spec.requests.empty())
        spec.exchanges = static_cast<std::uint32_t>(spec.requests.size());
    if (spec.requests.empty())
        return;
    const std::string host = hostOf(flow, launcher);
    for (http::Request &request : spec.requests)
        if (!request.headers.find("Host"))
            request.headers.add("Host", host);
}

void Hosts::begin(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    flow.way.session.source = flow.way.ends.source;
    flow.way.session.request = flow.way.ends.header.tuple;
    flow.way.session.destination = flow.way.ends.destination;
    const bool isRefused = flow.way.ends.code.has_value();
    if (isRefused || flow.way.ends.header.tuple.protocol != net::tcp) {
        ask(number, launcher);
        if (isRefused)
            finish(number, isUnresolved(flow.way.ends) ? FlowOutcome::Unresolved : FlowOutcome::Refused, launcher);
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
    if (flow.outcome != FlowOutcome::Running)
        return;
    if (flow.way.ends.code || flow.way.ends.header.tuple.protocol != net::tcp) {
        ++flow.asked;
        if (flow.talk == Talk::Name && !flow.way.ends.code)
            sendNameMessage(number, Side::Client, launcher);
        else
            sendDatagram(number, Side::Client, launcher);
        return;
    }
    if (flow.talk == Talk::Amounts) {
        ++flow.asked;
        flow.client.send(flow.spec.requestBytes);
    } else {
        askText(number, launcher);
    }
    flow.client.flush(m_facts, m_segments);
    send(number, Side::Client, launcher);
    sendWhatIsDue(launcher);
}

void Hosts::finish(std::uint32_t number, FlowOutcome outcome, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (flow.isOver())
        return;
    flow.outcome = outcome;
    if (flow.parent != FlowState::none)
        childFinished(number, launcher);
}

void Hosts::timeOut(std::uint32_t number, std::uint32_t detail, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (flow.talk == Talk::Name) {
        retryName(number, detail, launcher);
        return;
    }
    const Side side = detail & 1 ? Side::Server : Side::Client;
    TcpEndpoint &endpoint = side == Side::Server ? flow.server : flow.client;
    endpoint.timeOut(detail >> 1, m_facts, m_segments);
    send(number, side, launcher);
    if (side == Side::Client && endpoint.state() == TcpEndpoint::State::TimedOut)
        finish(number, FlowOutcome::TimedOut, launcher);
    sendWhatIsDue(launcher);
}

void Hosts::send(std::uint32_t number, Side side, Launcher &launcher)
{
    const std::vector<TcpEndpoint::Segment> all = std::exchange(m_segments, {});
    for (const TcpEndpoint::Segment &segment : all)
        sendTcp(number, side, segment, launcher);
    setTimer(number, side, launcher);
}

void Hosts::sendWhatIsDue(Launcher &launcher)
{
    while (!m_due.empty()) {
        const auto [number, side] = m_due.front();
        m_due.erase(m_due.begin());
        TcpEndpoint &endpoint = side == Side::Client ? m_flows[number].client : m_flows[number].server;
        endpoint.flush(m_facts, m_segments);
        send(number, side, launcher);
    }
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

Packet Hosts::packetFrom(std::uint32_t number, Side side) const
{
    const FlowState &flow = m_flows[number];
    const bool isClient = side == Side::Client;
    Packet packet;
    packet.flow = number;
    packet.direction = isClient ? Direction::Forward : Direction::Return;
    packet.header = isClient ? flow.way.ends.header : trace::answerHeader(flow.way.session.received, flow.way.ends.header);
    packet.ttl = isClient && flow.spec.ttl > 0 ? flow.spec.ttl : m_facts.ttl;
    if (isClient && flow.spec.isInContainer) // the bridge has counted it down
        --packet.ttl;
    return packet;
}

void Hosts::sendTcp(std::uint32_t number, Side side, const TcpEndpoint::Segment &segment, Launcher &launcher)
{
    const FlowState &flow = m_flows[number];
    Packet packet = packetFrom(number, side);
    const bool isClient = side == Side::Client;
    packet.dontFragment = true; // path MTU discovery, RFC 1191
    packet.segmentSize = segment.segmentSize;
    packet.tcpFlags = segment.flags;
    packet.sequence = segment.sequence;
    packet.acknowledgement = segment.acknowledgement;
    const std::uint32_t message = isClient ? flow.spec.requestBytes : flow.spec.answerBytes;
    if (segment.length > 0)
        packet.payload = isClient ? Payload::Request : Payload::Answer;
    const std::uint32_t stream = isClient ? flow.clientVoice.stream : flow.serverVoice.stream;
    if (segment.length > 0 && stream != Streams::none) {
        packet.stream = stream;
        packet.payloadTotal = segment.length;
        if (const auto *metadata = isClient ? nullptr : std::get_if<MetadataServer>(&flow.service))
            packet.ttl = std::ranges::upper_bound(metadata->said, segment.offset, {}, &MetadataServer::Said::until)->ttl;
        packet.payloadOffset = segment.offset;
        packet.payloadLength = segment.length;
    } else if (segment.length > 0) {
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
    Packet packet = packetFrom(number, side);
    const bool isClient = side == Side::Client;
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
        sendWhatIsDue(launcher);
        return;
    }
    const bool isRequest = packet.direction == Direction::Forward;
    if (flow.talk == Talk::Name) {
        isRequest ? answerName(packet, launcher) : takeNameAnswer(packet, launcher);
        return;
    }
    if (isRequest) {
        sendDatagram(packet.flow, Side::Server, launcher);
        return;
    }
    ++flow.answered;
    if (flow.answered < flow.spec.exchanges)
        launcher.wake(launcher.now() + flow.spec.interval, EventQueue::What::Exchange, packet.flow);
    else
        finish(packet.flow, FlowOutcome::Completed, launcher);
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
        sendWhatIsDue(launcher);
    } else if (side == Side::Client && flow.talk != Talk::Name) { // a resolver asks again
        finish(number, FlowOutcome::Unreachable, launcher);
    }
}

/// A segment of a connection that the server does not know, as it comes from another address or port than before.
/// Source: RFC 9293 section 3.10.7.1
void Hosts::resetStranger(const Packet &packet, Launcher &launcher)
{
    FlowState &flow = m_flows[packet.flow];
    if (!(packet.tcpFlags & tcp::rst))
        sendTcp(packet.flow, Side::Server, {tcp::rst, packet.acknowledgement, 0, 0, 0, false, 0}, launcher);
    flow.way.session.received = flow.connection;
}

void Hosts::deliverTcp(const Packet &packet, Launcher &launcher)
{
    const std::uint32_t number = packet.flow;
    FlowState &flow = m_flows[number];
    const Side side = packet.direction == Direction::Forward ? Side::Server : Side::Client;
    TcpEndpoint &endpoint = side == Side::Server ? flow.server : flow.client;
    const bool wasOpen = endpoint.state() == TcpEndpoint::State::Established;
    const bool wasEnded = endpoint.peerHasClosed();
    if (side == Side::Server && endpoint.state() == TcpEndpoint::State::Closed) {
        endpoint.setOwnSegmentSize(segmentSize(number, side, launcher));
        flow.connection = flow.way.session.received;
    } else if (side == Side::Server && flow.connection != flow.way.session.received) {
        resetStranger(packet, launcher);
        return;
    }
    endpoint.receive({packet.tcpFlags, packet.sequence, packet.acknowledgement, packet.payloadOffset, packet.payloadLength, false,
                      packet.segmentSize},
                     m_facts, m_segments);
    const bool isOpen = endpoint.state() == TcpEndpoint::State::Established;
    const FlowSpec &spec = flow.spec;
    if (side == Side::Client) {
        receiveAnswers(number, !wasOpen && isOpen, launcher);
        if (!wasEnded && endpoint.peerHasClosed() && !flow.isOver()) {
            endpoint.close();
            finish(number, FlowOutcome::Closed, launcher);
        }
    } else if (flow.talk == Talk::Amounts) {
        while (spec.requestBytes > 0 && flow.served < endpoint.received() / spec.requestBytes) {
            ++flow.served;
            endpoint.send(spec.answerBytes);
        }
    } else if (isOpen) {
        serve(number, launcher);
    }
    if (side == Side::Server && isOpen && endpoint.peerHasClosed()) {
        endpoint.close();
        clientLeft(number, launcher);
    }
    endpoint.flush(m_facts, m_segments);
    send(number, side, launcher);
}

void Hosts::receiveAnswers(std::uint32_t number, bool hasOpened, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    const FlowSpec &spec = flow.spec;
    if (flow.client.state() == TcpEndpoint::State::Reset)
        finish(number, FlowOutcome::Reset, launcher);
    if (flow.client.state() != TcpEndpoint::State::Established)
        return;
    if (flow.talk != Talk::Amounts) {
        if (hasOpened)
            askText(number, launcher);
        readAnswers(number, launcher);
        return;
    }
    if (hasOpened && spec.requestBytes > 0) {
        ++flow.asked;
        flow.client.send(spec.requestBytes);
    } else if (hasOpened) {
        finish(number, FlowOutcome::Completed, launcher);
        if (spec.closes)
            flow.client.close();
    }
    if (spec.answerBytes > 0 && flow.answered < flow.client.received() / spec.answerBytes) {
        flow.answered = flow.client.received() / spec.answerBytes;
        askAgainOrClose(number, launcher);
    }
}

void Hosts::askAgainOrClose(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (flow.answered < flow.spec.exchanges) {
        launcher.wake(launcher.now() + flow.spec.interval, EventQueue::What::Exchange, number);
        return;
    }
    finish(number, FlowOutcome::Completed, launcher);
    if (flow.spec.closes)
        flow.client.close();
}

} // namespace vpcanvas::sim
