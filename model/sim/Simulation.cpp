// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Simulation.h"

#include "trace/Start.h"

#include <algorithm>

namespace vpcanvas::sim {

using trace::Direction;

Simulation::Simulation(std::shared_ptr<const graph::NetworkGraph> graph, Options options)
    : m_graph(std::move(graph)),
      m_options(std::move(options)),
      m_tables(m_options.limits, m_options.seed, m_options.balancing),
      m_hosts(m_options.hosts, m_options.seed),
      m_random(Random::mix(m_options.seed))
{
}

std::uint32_t Simulation::add(const FlowSpec &spec)
{
    const std::uint32_t number = m_hosts.add(spec);
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
        m_hosts.start(item.subject, *this);
        break;
    case EventQueue::What::Exchange:
        m_hosts.ask(item.subject, *this);
        break;
    case EventQueue::What::Timer:
        m_hosts.timeOut(item.subject, item.detail, *this);
        break;
    case EventQueue::What::Arrive:
        m_hosts.deliver(Packet(m_log.packet(item.subject)), *this);
        break;
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

void Simulation::launch(Packet packet)
{
    packet.identification = static_cast<std::uint16_t>(m_log.packets() + 1);
    Moving moving;
    moving.ttl = packet.ttl;
    moving.header = packet.header;
    moving.packet = m_log.addPacket(packet);
    move(std::move(moving), true);
}

void Simulation::wake(SimTime due, EventQueue::What what, std::uint32_t flow, std::uint32_t detail)
{
    m_queue.push(due, what, flow, detail);
}

void Simulation::move(Moving moving, bool isStart)
{
    const Packet packet = m_log.packet(moving.packet);
    Way &way = m_hosts.way(packet.flow);
    m_packet = moving.packet;
    m_ttl = moving.ttl;
    m_isDoubtful = moving.isDoubtful;
    m_hasEnded = false;
    m_code.reset();
    m_interface = {};
    m_tables.begin(m_now, packet.tcpFlags, m_queue);
    trace::Walk walk(*m_graph, way.session, m_tables, *this, packet.direction, moving.header);
    walk.traits = std::move(moving.traits);

    if (isStart && m_hosts.isFirst(packet))
        for (const trace::Hop &answer : way.ends.answers)
            walk.hop(answer.component, answer.in, answer.out, answer.cause, answer.code);
    if (isStart && way.ends.code) {
        if (way.ends.isUnknown)
            (void)walk.doubtAndEnd(way.ends.culprit, *way.ends.code, {}, way.ends.culprit);
        else
            walk.stopSending(way.ends.culprit, *way.ends.code, way.ends.cause);
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
        if (packet.direction == Direction::Return && m_hosts.flow(packet.flow).spec.isInContainer
            && !crossBridge(moving.packet, walk.header))
            return;
        // A link-local service is as near as can be: its time is all that keeps its answer from being there already.
        if (packet.direction == Direction::Forward && std::holds_alternative<trace::LocalService>(way.session.arrived))
            m_queue.push(m_now + m_options.latencies.answering, EventQueue::What::Arrive, moving.packet);
        else
            m_hosts.deliver(packet, *this);
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

/// From the instance's own network into that of a container, which the host forwards to as a router does.
bool Simulation::crossBridge(std::uint32_t packet, const net::Header &header)
{
    constexpr net::Ipv4 firstContainer{0xAC110002}; // 172.17.0.2 of Docker's default bridge
    EventRecord event;
    event.time = m_now;
    event.packet = packet;
    event.isDoubtful = m_isDoubtful;
    event.ttl = static_cast<std::uint8_t>(m_ttl - 1);
    const bool passes = event.ttl > 0;
    event.kind = passes ? EventKind::Passed : EventKind::Dropped;
    event.hasCode = !passes;
    event.code = trace::Code::TtlExceeded;
    std::optional<net::Header> out = header;
    if (out->tuple.destination.isIpv4())
        out->tuple.destination = firstContainer;
    if (!passes)
        out.reset();
    const aws::ResourceRef instance = m_log.where(m_log.events().back());
    const trace::Cause cause{trace::CauseKind::Property, instance,
                             "docker0: TTL " + std::to_string(m_ttl) + " → " + std::to_string(event.ttl), -1};
    m_log.add(event, instance, header, out, cause, m_tables.changes);
    return passes;
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
    if (cause.kind == trace::CauseKind::DnsAnswer && !code)
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

} // namespace vpcanvas::sim
