// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Simulation.h"

#include "sim/Hash.h"
#include "trace/Start.h"

#include <algorithm>

namespace vpcanvas::sim {

using trace::Direction;

Simulation::Simulation(std::shared_ptr<const graph::NetworkGraph> graph, Options options)
    : m_graph(std::move(graph)),
      m_options(std::move(options)),
      m_tables(m_options.limits, m_options.seed, m_options.balancing),
      m_random(Random::mix(m_options.seed))
{
}

std::uint32_t Simulation::add(const FlowSpec &spec)
{
    const auto number = static_cast<std::uint32_t>(m_flows.size());
    m_flows.emplace_back().spec = spec;
    m_queue.push(std::max(spec.start, m_now), EventQueue::What::Start, number);
    return number;
}

bool Simulation::step()
{
    if (m_queue.empty())
        return false;
    const EventQueue::Item item = m_queue.pop();
    m_now = item.time;
    switch (item.what) {
    case EventQueue::What::Step: {
        Moving moving = std::move(m_moving[item.subject]);
        m_freeSlots.push_back(item.subject);
        move(std::move(moving), false);
        break;
    }
    case EventQueue::What::Start:
        start(item.subject);
        break;
    case EventQueue::What::Exchange:
        ask(item.subject);
        break;
    case EventQueue::What::Timer: {
        FlowState &flow = m_flows[item.subject];
        const Side side = item.detail & 1 ? Side::Server : Side::Client;
        TcpEndpoint &endpoint = side == Side::Server ? flow.server : flow.client;
        endpoint.timeOut(item.detail >> 1, m_options.hosts, m_segments);
        if (side == Side::Client && endpoint.state() == TcpEndpoint::State::TimedOut && flow.outcome == FlowOutcome::Running)
            flow.outcome = FlowOutcome::TimedOut;
        send(item.subject, side, m_segments);
        break;
    }
    case EventQueue::What::ExpireNat:
        m_tables.expireNat(m_now, item.subject, item.detail, m_queue);
        writeExpiry();
        break;
    case EventQueue::What::ExpireTracked:
        m_tables.expireTracked(m_now, item.subject, item.detail, m_queue);
        writeExpiry();
        break;
    }
    return true;
}

void Simulation::runUntil(SimTime time)
{
    while (!m_queue.empty() && m_queue.front().time <= time)
        step();
    m_now = std::max(m_now, time);
}

void Simulation::run()
{
    while (m_queue.pending() > 0)
        step();
}

void Simulation::start(std::uint32_t number)
{
    FlowState &flow = m_flows[number];
    flow.ends = trace::resolveEnds(*m_graph, flow.spec.flow);
    flow.session.source = flow.ends.source;
    flow.session.request = flow.ends.header.tuple;
    flow.session.destination = flow.ends.destination;
    flow.outcome = FlowOutcome::Running;
    if (flow.ends.code)
        flow.outcome = FlowOutcome::Refused;
    if (flow.ends.code || flow.ends.header.tuple.protocol != net::tcp) {
        ask(number);
        return;
    }
    const auto sequence = [&](std::uint64_t end) {
        return static_cast<std::uint32_t>(hashOf(std::uint64_t{number} * 2 + end, m_options.seed));
    };
    flow.client = TcpEndpoint(sequence(0));
    flow.server = TcpEndpoint(sequence(1));
    flow.client.connect(m_options.hosts, m_segments);
    send(number, Side::Client, m_segments);
}

void Simulation::ask(std::uint32_t number)
{
    FlowState &flow = m_flows[number];
    if (flow.outcome != FlowOutcome::Running && flow.outcome != FlowOutcome::Refused)
        return;
    ++flow.asked;
    if (flow.outcome == FlowOutcome::Refused || flow.ends.header.tuple.protocol != net::tcp) {
        sendDatagram(number, Side::Client);
        return;
    }
    flow.client.send(flow.spec.requestBytes);
    flow.client.flush(m_options.hosts, m_segments);
    send(number, Side::Client, m_segments);
}

void Simulation::send(std::uint32_t number, Side side, std::vector<TcpEndpoint::Segment> &segments)
{
    const std::vector<TcpEndpoint::Segment> all = std::exchange(segments, {});
    for (const TcpEndpoint::Segment &segment : all)
        sendTcp(number, side, segment);
    setTimer(number, side);
}

void Simulation::setTimer(std::uint32_t number, Side side)
{
    FlowState &flow = m_flows[number];
    TcpEndpoint &endpoint = side == Side::Client ? flow.client : flow.server;
    if (!endpoint.wantsTimer())
        return;
    const SimTime due = m_now + endpoint.timeout();
    m_queue.push(due, EventQueue::What::Timer, number, endpoint.timerSet() << 1 | (side == Side::Server ? 1U : 0U));
}

void Simulation::sendTcp(std::uint32_t number, Side side, const TcpEndpoint::Segment &segment)
{
    const FlowState &flow = m_flows[number];
    Packet packet;
    packet.flow = number;
    const bool isClient = side == Side::Client;
    packet.direction = isClient ? Direction::Forward : Direction::Return;
    packet.header = isClient ? flow.ends.header : trace::answerHeader(flow.session.received, flow.ends.header);
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
    launch(packet);
}

void Simulation::sendDatagram(std::uint32_t number, Side side)
{
    const FlowState &flow = m_flows[number];
    Packet packet;
    packet.flow = number;
    const bool isClient = side == Side::Client;
    packet.direction = isClient ? Direction::Forward : Direction::Return;
    packet.header = isClient ? flow.ends.header : trace::answerHeader(flow.session.received, flow.ends.header);
    const bool isEcho = packet.header.tuple.protocol.isIcmp();
    packet.payload = isEcho ? Payload::Echo : isClient ? Payload::Request : Payload::Answer;
    const std::uint32_t bytes = isEcho || isClient ? flow.spec.requestBytes : flow.spec.answerBytes;
    packet.payloadLength = static_cast<std::uint16_t>(std::min<std::uint32_t>(bytes, 1400));
    packet.payloadTotal = packet.payloadLength;
    packet.sequence = flow.asked;
    launch(packet);
}

void Simulation::launch(Packet packet, std::optional<trace::Next> from)
{
    packet.ttl = m_options.hosts.ttl;
    packet.identification = static_cast<std::uint16_t>(m_log.packets() + 1);
    Moving moving;
    moving.ttl = packet.ttl;
    moving.header = packet.header;
    moving.packet = m_log.addPacket(packet);
    if (from)
        moving.next = *from;
    move(std::move(moving), !from);
}

void Simulation::move(Moving moving, bool isStart)
{
    const Packet packet = m_log.packet(moving.packet);
    FlowState &flow = m_flows[packet.flow];
    m_packet = moving.packet;
    m_ttl = moving.ttl;
    m_isDoubtful = moving.isDoubtful;
    m_hasEnded = false;
    m_code.reset();
    m_interface = {};
    m_tables.begin(m_now, packet.tcpFlags, m_queue);
    trace::Walk walk(*m_graph, flow.session, m_tables, *this, packet.direction, moving.header);
    walk.traits = std::move(moving.traits);

    const bool isFirst = isStart && packet.direction == Direction::Forward && flow.asked <= 1 && !packet.isRetransmission;
    if (isFirst && (packet.tcpFlags & tcp::syn || packet.header.tuple.protocol != net::tcp))
        for (const trace::Hop &answer : flow.ends.answers)
            walk.hop(answer.component, answer.in, answer.out, answer.cause, answer.code);
    if (isStart && flow.ends.code) {
        if (flow.ends.isUnknown)
            (void)walk.doubtAndEnd(flow.ends.culprit, *flow.ends.code, {}, flow.ends.culprit);
        else
            walk.stopSending(flow.ends.culprit, *flow.ends.code);
        return;
    }
    trace::Next next = moving.next;
    if (isStart)
        next = packet.direction == Direction::Forward ? trace::startRequest(walk) : trace::startAnswer(walk);
    else if (std::holds_alternative<trace::Arrive>(next) || std::holds_alternative<trace::OnInternet>(next)) {
        if (const auto *arriving = std::get_if<trace::Arrive>(&next))
            m_interface = arriving->interface;
        next = walk.step(next);
    }
    // What leaves an interface does so at once; only links take time.
    while (std::holds_alternative<trace::Leave>(next) && !m_hasEnded) {
        m_interface = std::get<trace::Leave>(next).interface;
        next = walk.step(next);
    }
    if (!m_tables.changes.empty() && m_log.size() > 0) {
        takeRows();
        m_log.amend(m_tables.changes);
    }
    if (m_hasEnded || walk.isLost()) {
        if (m_code == trace::Code::NatConnectionUnknown && m_tables.refusedAt.valid() && !(packet.tcpFlags & tcp::rst))
            resetFromNat(m_packet, walk.header, *m_graph->at(m_tables.refusedAt), m_tables.refusedAt);
        return;
    }
    if (std::holds_alternative<trace::Ended>(next)) {
        deliver(moving.packet);
        return;
    }
    moving.header = walk.header;
    moving.traits = std::move(walk.traits);
    moving.ttl = m_ttl;
    moving.isDoubtful = m_isDoubtful;
    const bool isNamed =
        moving.mayBeLost && std::ranges::find(m_options.lostPackets, moving.packet) != m_options.lostPackets.end();
    moving.mayBeLost = false;
    if (isNamed || (m_options.lossPerMillion > 0 && m_random.below(1'000'000) < m_options.lossPerMillion)) {
        lose(moving);
        return;
    }
    const bool isInside = std::holds_alternative<trace::Arrive>(next);
    moving.next = next;
    auto slot = static_cast<std::uint32_t>(m_moving.size());
    if (m_freeSlots.empty()) {
        m_moving.push_back(std::move(moving));
    } else {
        slot = m_freeSlots.back();
        m_freeSlots.pop_back();
        m_moving[slot] = std::move(moving);
    }
    m_queue.push(m_now + (isInside ? m_options.latencies.insideVpc : m_options.latencies.internet), EventQueue::What::Step, slot);
}

void Simulation::lose(const Moving &moving)
{
    EventRecord event;
    event.time = m_now;
    event.packet = moving.packet;
    event.kind = EventKind::Lost;
    event.ttl = moving.ttl;
    event.code = trace::Code::PacketLost;
    event.hasCode = true;
    const aws::ResourceRef last = m_log.where(m_log.events().back());
    m_log.add(event, last, moving.header, std::nullopt, {}, m_tables.changes);
}

void Simulation::takeRows()
{
    for (const RowInfo &info : m_tables.newRows)
        m_log.addRow(info);
    m_tables.newRows.clear();
}

void Simulation::writeExpiry()
{
    if (m_tables.changes.empty())
        return;
    const RowInfo &row = m_log.row(m_tables.changes.front().row);
    const graph::InterfaceNode *node = m_graph->at(graph::InterfaceIndex{row.interface});
    EventRecord event;
    event.time = m_now;
    event.kind = EventKind::Expired;
    event.interface = row.interface;
    m_log.add(event, node ? node->component : aws::ResourceRef(), std::nullopt, std::nullopt, {}, m_tables.changes);
}

void Simulation::hop(Direction, const aws::ResourceRef &component, const std::optional<net::Header> &in,
                     const std::optional<net::Header> &out, trace::Cause &&cause, std::optional<trace::Code> code)
{
    if (m_hasEnded)
        return;
    const bool isDevice = component.kind == aws::Kind::Instance || component.kind == aws::Kind::NatGateway;
    EventRecord event;
    event.time = m_now;
    event.packet = m_packet;
    event.isDoubtful = m_isDoubtful;
    event.kind = code && !out ? EventKind::Dropped : out ? (in ? EventKind::Passed : EventKind::Sent) : EventKind::Delivered;
    if (cause.kind == trace::CauseKind::DnsAnswer)
        event.kind = EventKind::Passed;
    std::optional<net::Header> goesOn = out;
    if (isDevice && event.kind == EventKind::Passed && in && --m_ttl == 0) { // a router counts it down, RFC 1812 section 5.3.1
        event.kind = EventKind::Dropped;
        code = trace::Code::TtlExceeded;
        goesOn.reset();
    }
    if (event.kind == EventKind::Dropped) {
        m_tables.freeze();
        m_hasEnded = true;
        m_code = code;
    }
    event.ttl = m_ttl;
    event.hasCode = code.has_value();
    event.code = code.value_or(trace::Code{});
    const graph::InterfaceIndex at =
        component.kind == aws::Kind::NatGateway && m_tables.device.valid() ? m_tables.device : m_interface;
    if (const graph::InterfaceNode *node = m_graph->at(at); node && node->component == component)
        event.interface = at.value;
    takeRows();
    m_log.add(event, component, in, goesOn, cause, m_tables.changes);
}

void Simulation::block(trace::Blocker &&) { }

void Simulation::doubt(const aws::ResourceRef &)
{
    m_isDoubtful = true;
}

void Simulation::resetFromNat(std::uint32_t number, const net::Header &header, const graph::InterfaceNode &node,
                              graph::InterfaceIndex device)
{
    const Packet &refused = m_log.packet(number);
    Packet packet;
    packet.flow = refused.flow;
    packet.direction = Direction::Return;
    packet.header.tuple = trace::answerTo(header.tuple);
    packet.tcpFlags = tcp::rst;
    packet.sequence = refused.acknowledgement;
    packet.ttl = m_options.hosts.ttl;
    packet.identification = static_cast<std::uint16_t>(m_log.packets() + 1);
    Moving moving;
    moving.ttl = packet.ttl;
    moving.header = packet.header;
    moving.packet = m_log.addPacket(packet);
    moving.next = trace::Leave{device, trace::Role::Forwarder};
    EventRecord event;
    event.time = m_now;
    event.packet = moving.packet;
    event.kind = EventKind::Sent;
    event.ttl = packet.ttl;
    event.interface = device.value;
    m_log.add(event, node.component, std::nullopt, packet.header, {}, m_tables.changes);
    move(std::move(moving), false);
}

void Simulation::deliver(std::uint32_t number)
{
    const Packet packet = m_log.packet(number);
    FlowState &flow = m_flows[packet.flow];
    if (packet.header.tuple.protocol == net::tcp) {
        deliverTcp(packet.flow, packet);
        return;
    }
    if (packet.direction == Direction::Forward) {
        sendDatagram(packet.flow, Side::Server);
        return;
    }
    ++flow.answered;
    if (flow.answered < flow.spec.exchanges)
        m_queue.push(m_now + flow.spec.interval, EventQueue::What::Exchange, packet.flow);
    else
        flow.outcome = FlowOutcome::Completed;
}

void Simulation::deliverTcp(std::uint32_t number, const Packet &packet)
{
    FlowState &flow = m_flows[number];
    const HostFacts &hosts = m_options.hosts;
    const Side side = packet.direction == Direction::Forward ? Side::Server : Side::Client;
    TcpEndpoint &endpoint = side == Side::Server ? flow.server : flow.client;
    const bool wasOpen = endpoint.state() == TcpEndpoint::State::Established;
    endpoint.receive(
        {packet.tcpFlags, packet.sequence, packet.acknowledgement, packet.payloadOffset, packet.payloadLength, false}, hosts,
        m_segments);
    const bool isOpen = endpoint.state() == TcpEndpoint::State::Established;
    const FlowSpec &spec = flow.spec;
    if (side == Side::Server) {
        while (spec.requestBytes > 0 && flow.served < endpoint.received() / spec.requestBytes) {
            ++flow.served;
            endpoint.send(spec.answerBytes);
        }
        if (isOpen && endpoint.peerHasClosed())
            endpoint.close();
        endpoint.flush(hosts, m_segments);
        send(number, side, m_segments);
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
            m_queue.push(m_now + spec.interval, EventQueue::What::Exchange, number);
        } else {
            flow.outcome = FlowOutcome::Completed;
            if (spec.closes)
                endpoint.close();
        }
    }
    endpoint.flush(hosts, m_segments);
    send(number, side, m_segments);
}

} // namespace vpcanvas::sim
