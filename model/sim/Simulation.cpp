// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Simulation.h"

#include "sim/facts/Traffic.h"
#include "sim/wire/Frame.h"

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
    if (m_options.healthChecks > 0)
        checkHealth();
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
    case EventQueue::What::Check:
        m_hosts.check(item.subject, *this);
        break;
    case EventQueue::What::CheckEnd:
        m_hosts.endCheck(item.subject, item.detail, *this);
        break;
    case EventQueue::What::ExpireNat:
        if (const auto gone = m_tables.expireNat(m_now, item.subject, item.detail, m_queue)) {
            writeExpiry();
            finishFromNat(*gone);
        }
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
    while (isBusy())
        step();
}

std::uint32_t Simulation::addPacket(Packet packet)
{
    if (packet.ttl == 0)
        packet.ttl = m_options.hosts.ttl;
    if (!packet.isFragment())
        packet.identification = static_cast<std::uint16_t>(m_log.packets() + 1);
    return m_log.addPacket(packet);
}

void Simulation::launch(Packet packet)
{
    Moving moving;
    moving.packet = addPacket(packet);
    moving.ttl = m_log.packet(moving.packet).ttl;
    moving.header = packet.header;
    if (wire::ipLength(packet) > traffic::mtuSmallest) {
        const std::uint16_t most = mtu(packet.flow, packet.direction);
        if (wire::ipLength(packet) > most) {
            launchTooLarge(moving, most);
            return;
        }
    }
    move(std::move(moving), true);
}

void Simulation::launchTooLarge(const Moving &moving, std::uint16_t most)
{
    const Packet packet = m_log.packet(moving.packet);
    if (!packet.dontFragment) {
        split(moving, most, true);
        return;
    }
    // The kernel does not send it and tells the program at once: EMSGSIZE.
    EventRecord event;
    event.time = m_now;
    event.packet = moving.packet;
    event.kind = EventKind::Dropped;
    event.ttl = packet.ttl;
    event.code = trace::Code::PacketTooBig;
    event.hasCode = true;
    m_log.add(event, senderOf(packet), std::nullopt, std::nullopt, {}, m_tables.changes);
    IcmpError error{packet.header.tuple.source, 0, 0, most, packet.sequence};
    if (const auto header = errorHeader(event.code, packet.header, error.from))
        error.type = header->icmpType, error.code = header->icmpCode;
    m_hosts.deliverError(packet.flow, packet.direction, error, *this);
}

aws::ResourceRef Simulation::senderOf(const Packet &packet) const
{
    const trace::Session &session = m_hosts.way(packet.flow).session;
    const trace::Place &place = packet.direction == Direction::Forward ? session.source : session.arrived;
    if (const auto *interface = std::get_if<graph::InterfaceIndex>(&place))
        return m_graph->at(*interface)->component;
    if (const auto *outside = std::get_if<trace::OutsidePlace>(&place))
        return outside->component;
    return {};
}

std::uint16_t Simulation::mtu(std::uint32_t flow, Direction direction) const
{
    const trace::Session &session = m_hosts.way(flow).session;
    const bool isForward = direction == Direction::Forward;
    const std::uint16_t own = placeMtu(*m_graph, isForward ? session.source : session.arrived);
    const net::FiveTuple sent = isForward ? session.request : trace::answerTo(session.received);
    const auto known = m_pathMtus.find({sent.source, sent.destination});
    return known == m_pathMtus.end() ? own : std::min(own, known->second);
}

void Simulation::wake(SimTime due, EventQueue::What what, std::uint32_t flow, std::uint32_t detail)
{
    m_queue.push(due, what, flow, detail);
}

void Simulation::healthChanged(const HealthCheck &check)
{
    m_tables.setHealth(check.node, check.target, check.port, check.isHealthy);
    const graph::InterfaceNode *node = m_graph->at(check.node);
    EventRecord event;
    event.time = m_now;
    event.kind = EventKind::HealthChanged;
    event.interface = check.node.value;
    const aws::ResourceRef component = node ? node->component : aws::ResourceRef();
    const trace::Cause cause{
        trace::CauseKind::TargetHealth, component,
        trace::addressAndPort(check.target, check.port, net::tcp) + (check.isHealthy ? " healthy" : " unhealthy"), -1};
    m_log.add(event, component, std::nullopt, std::nullopt, cause, m_tables.changes);
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
    EventKind kind = code && !out ? EventKind::Dropped : out ? (in ? EventKind::Passed : EventKind::Sent) : EventKind::Delivered;
    if (cause.kind == trace::CauseKind::DnsAnswer && !code)
        kind = EventKind::Passed;
    const bool isDevice = component.kind == aws::Kind::Instance || component.kind == aws::Kind::NatGateway;
    if (isDevice && kind == EventKind::Passed && in) // a router counts it down, RFC 1812 section 5.3.1
        --m_ttl;
    write(kind, component, in, out, cause, code);
}

void Simulation::write(EventKind kind, const aws::ResourceRef &component, const std::optional<net::Header> &in,
                       const std::optional<net::Header> &out, const trace::Cause &cause, std::optional<trace::Code> code)
{
    const bool isEnd = kind == EventKind::Dropped || kind == EventKind::Split || kind == EventKind::Joined;
    if (isEnd) {
        m_tables.freeze();
        m_hasEnded = true;
        m_end = kind;
        m_code = code;
    }
    EventRecord event;
    event.time = m_now;
    event.packet = m_packet;
    event.isDoubtful = m_isDoubtful;
    event.kind = kind;
    event.ttl = m_ttl;
    event.hasCode = code.has_value();
    event.code = code.value_or(trace::Code{});
    const graph::InterfaceIndex at =
        component.kind == aws::Kind::NatGateway && m_device.valid() ? m_device : m_interface; // it is met before its interface
    if (const graph::InterfaceNode *node = m_graph->at(at); node && node->component == component)
        event.interface = at.value;
    if (kind == EventKind::Dropped && component.kind == aws::Kind::NatGateway && event.interface != EventRecord::none)
        m_tables.countDrop(at);
    else if (kind == EventKind::Dropped && component.kind == aws::Kind::Instance && m_device.valid())
        m_tables.countDrop(m_device);
    takeRows();
    m_log.add(event, component, in, out, cause, m_tables.changes);
    if (m_rewritten != Rewritten())
        m_log.rewrote(m_rewritten);
}

void Simulation::writeSent(std::uint32_t packet, const aws::ResourceRef &component, graph::InterfaceIndex interface)
{
    EventRecord event;
    event.time = m_now;
    event.packet = packet;
    event.kind = EventKind::Sent;
    event.ttl = m_log.packet(packet).ttl;
    event.interface = interface.value;
    m_log.add(event, component, std::nullopt, m_log.packet(packet).header, {}, m_tables.changes);
}

void Simulation::block(trace::Blocker &&) { }

void Simulation::doubt(const aws::ResourceRef &)
{
    m_isDoubtful = true;
}

} // namespace vpcanvas::sim
