// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Simulation.h"
#include "sim/facts/Traffic.h"
#include "sim/wire/Frame.h"
#include "trace/Start.h"

#include <algorithm>

// The way of one packet: its steps, and what follows where it ends before its destination.

namespace vpcanvas::sim {

using trace::Direction;

namespace {

Direction opposite(Direction direction)
{
    return direction == Direction::Forward ? Direction::Return : Direction::Forward;
}

/// The address of the subnet's router: the first one after the network's own.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
std::optional<net::IpAddress> routerAddress(const graph::SubnetNode *subnet, net::Family family)
{
    if (subnet)
        for (const net::Cidr &block : subnet->blocks)
            if (block.family() == family) {
                net::IpAddress address = block.address();
                ++address.low;
                return address;
            }
    return std::nullopt;
}

std::optional<net::IpAddress> ownAddress(const graph::InterfaceNode *node, net::Family family)
{
    if (!node || (family == net::Family::IPv4 ? node->addresses.empty() : node->ipv6Addresses.empty()))
        return std::nullopt;
    return family == net::Family::IPv4 ? net::IpAddress(node->addresses.front().address)
                                       : net::IpAddress(node->ipv6Addresses.front());
}

} // namespace

void Simulation::begin(const Moving &moving, const Packet &packet)
{
    m_packet = moving.packet;
    m_ttl = moving.ttl;
    m_isDoubtful = moving.isDoubtful;
    m_length = wire::ipLength(packet);
    m_rewritten = {moving.quoted, moving.segmentSize};
    m_hasEnded = false;
    m_end = EventKind::Dropped;
    m_code.reset();
    m_refusal.reset();
    m_interface = {};
    m_device = {};
    m_tables.begin(m_now, packet, m_length, m_queue);
}

void Simulation::move(Moving moving, bool isStart)
{
    const Packet packet = m_log.packet(moving.packet);
    Way &way = m_hosts.way(packet.flow);
    begin(moving, packet);
    trace::Walk walk(*m_graph, way.session, m_tables, *this, packet.direction, moving.header);
    walk.traits = std::move(moving.traits);
    walk.quoted = moving.quoted;

    if (isStart && packet.fragmentOffset == 0 && m_hosts.isFirst(packet))
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
    else
        next = arriveNext(walk, next);
    // What leaves an interface does so at once; only links take time.
    while (std::holds_alternative<trace::Leave>(next) && !m_hasEnded) {
        m_current = next;
        m_interface = std::get<trace::Leave>(next).interface;
        next = fits(next, walk.header) ? walk.step(next) : trace::Next(trace::Ended{});
    }
    if (!m_tables.changes.empty() && m_log.size() > 0) {
        takeRows();
        m_log.amend(m_tables.changes);
    }
    if (m_hasEnded || walk.isLost()) {
        followEnd(moving, walk);
        return;
    }
    if (std::holds_alternative<trace::Ended>(next)) {
        arrived(packet, walk.header);
        return;
    }
    moving.header = walk.header;
    moving.traits = std::move(walk.traits);
    moving.quoted = walk.quoted;
    moving.segmentSize = m_rewritten.segmentSize;
    moving.ttl = m_ttl;
    moving.isDoubtful = m_isDoubtful;
    moving.next = next;
    travel(std::move(moving));
}

trace::Next Simulation::arriveNext(trace::Walk &walk, const trace::Next &next)
{
    m_current = next;
    if (const auto *arriving = std::get_if<trace::Arrive>(&next)) {
        m_interface = arriving->interface;
        if (!fits(next, walk.header))
            return trace::Ended{};
    }
    const bool comes = std::holds_alternative<trace::Arrive>(next) || std::holds_alternative<trace::OnInternet>(next);
    return comes ? walk.step(next) : next;
}

void Simulation::travel(Moving moving)
{
    const bool isNamed =
        moving.mayBeLost && std::ranges::find(m_options.lostPackets, moving.packet) != m_options.lostPackets.end();
    moving.mayBeLost = false;
    if (isNamed || (m_options.lossPerMillion > 0 && m_random.below(1'000'000) < m_options.lossPerMillion)) {
        lose(moving);
        return;
    }
    const bool isInside = std::holds_alternative<trace::Arrive>(moving.next);
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

bool Simulation::mayPass(Direction, const aws::ResourceRef &component, graph::InterfaceIndex device, const net::Header &header)
{
    if (m_hasEnded)
        return true;
    m_device = device;
    const Packet &packet = m_log.packet(m_packet);
    const bool isInstance = component.kind == aws::Kind::Instance;
    const bool isGateway = component.kind == aws::Kind::NatGateway;
    if (isInstance && packet.isFragment()) { // Linux tracks whole packets only: nf_defrag_ipv4
        write(EventKind::Joined, component, header, std::nullopt, {}, std::nullopt);
        return false;
    }
    if ((isInstance || isGateway) && m_ttl <= 1)
        return refuse(header, {component, device, trace::Code::TtlExceeded});
    if ((isInstance || isGateway) && !m_tables.admits(device, isGateway))
        return refuse(header, {component, device, trace::Code::RateExceeded, 0, false});
    // Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html
    if (isGateway && packet.isFragment() && header.tuple.protocol != net::udp)
        return refuse(header, {component, device, trace::Code::FragmentsNotForwarded, 0, false});
    if (m_length > traffic::mtuSmallest) {
        const Link link = linkAt(*m_graph, component, device);
        const bool isCutLater = isInstance && mayCut(packet); // on its way out, as a whole
        if (m_length > link.mtu && !isCutLater)
            return tooLarge(header, component, device, link);
    }
    if (packet.segmentSize > 0 && (isGateway || component.kind == aws::Kind::VpcEndpoint)) { // MSS clamping
        const std::uint16_t most = segmentSizeFor(linkAt(*m_graph, component, device).mtu, header.tuple.source.isIpv4());
        const std::uint16_t now = m_rewritten.segmentSize > 0 ? m_rewritten.segmentSize : packet.segmentSize;
        if (now > most)
            m_rewritten.segmentSize = most;
    }
    return true;
}

bool Simulation::mayCut(const Packet &packet)
{
    return packet.header.tuple.source.isIpv4() && !packet.dontFragment; // routers never cut IPv6, RFC 8200 section 4.5
}

bool Simulation::fits(const trace::Next &next, const net::Header &header)
{
    if (m_length <= traffic::mtuSmallest)
        return true;
    if (const auto *leaving = std::get_if<trace::Leave>(&next); leaving && leaving->role == trace::Role::Sender)
        return true; // it has looked before
    const std::uint16_t most = interfaceMtu(*m_graph, m_interface);
    return m_length <= most || tooLarge(header, m_graph->at(m_interface)->component, m_interface, {most});
}

bool Simulation::tooLarge(const net::Header &header, const aws::ResourceRef &component, graph::InterfaceIndex device,
                          const Link &link)
{
    if (!link.fragments || !mayCut(m_log.packet(m_packet)))
        return refuse(header, {component, device, trace::Code::PacketTooBig, link.mtu, link.answers});
    m_splitTo = link.mtu;
    write(EventKind::Split, component, header, std::nullopt, {}, std::nullopt);
    return false;
}

bool Simulation::refuse(const net::Header &header, const Refusal &refusal)
{
    m_refusal = refusal;
    write(EventKind::Dropped, refusal.component, header, std::nullopt, {}, refusal.code);
    return false;
}

void Simulation::followEnd(const Moving &moving, const trace::Walk &walk)
{
    Moving rest = moving;
    rest.header = walk.header;
    rest.traits = walk.traits;
    rest.ttl = m_ttl;
    rest.next = m_current;
    if (auto *left = std::get_if<trace::Leave>(&rest.next))
        left->role = trace::Role::Forwarder;
    const Packet packet = m_log.packet(moving.packet);
    if (m_end == EventKind::Split) {
        split(rest, m_splitTo, false);
    } else if (m_end == EventKind::Joined) {
        if (m_reassembly.add(m_interface.value, packet)) {
            rest.packet = packet.fragmentOf;
            move(std::move(rest), false);
        }
    } else if (m_refusal && m_refusal->isTold) {
        sendError(rest, *m_refusal);
    } else if (m_code == trace::Code::NatConnectionUnknown && m_tables.refusedAt.valid() && !(packet.tcpFlags & tcp::rst)) {
        resetFromNat(m_packet, walk.header, *m_graph->at(m_tables.refusedAt), m_tables.refusedAt);
    }
}

void Simulation::split(const Moving &moving, std::uint16_t most, bool isStart)
{
    for (const Packet &piece : fragments(m_log.packet(moving.packet), moving.packet, most)) {
        Moving part = moving;
        part.packet = addPacket(piece);
        part.mayBeLost = true;
        move(std::move(part), isStart);
    }
}

void Simulation::arrived(Packet packet, const net::Header &seen)
{
    if (packet.direction == Direction::Return && m_hosts.flow(packet.flow).spec.isInContainer && !crossBridge(m_packet, seen))
        return;
    if (packet.isError()) {
        const Quote &quote = m_log.quote(packet);
        const net::FiveTuple about = *m_rewritten.quoted;
        const IcmpError error{seen.tuple.source, seen.icmpType, seen.icmpCode, quote.mtu, m_log.packet(quote.packet).sequence};
        if (error.mtu > 0) {
            const auto known = m_pathMtus.try_emplace({about.source, about.destination}, error.mtu).first;
            known->second = std::min(known->second, error.mtu); // it only ever falls, RFC 1191 section 3
        }
        m_hosts.deliverError(packet.flow, opposite(packet.direction), error, *this);
    } else if (packet.isFragment()) {
        if (m_reassembly.add(EventRecord::none, packet))
            m_hosts.deliver(Packet(m_log.packet(packet.fragmentOf)), *this);
    } else if (packet.direction == Direction::Forward
               && std::holds_alternative<trace::LocalService>(m_hosts.way(packet.flow).session.arrived)) {
        // A link-local service is as near as can be: its time is all that keeps its answer from being there already.
        m_queue.push(m_now + m_options.latencies.answering, EventQueue::What::Arrive, m_packet);
    } else {
        if (m_rewritten.segmentSize > 0)
            packet.segmentSize = m_rewritten.segmentSize;
        m_hosts.deliver(packet, *this);
    }
}

void Simulation::sendError(const Moving &about, const Refusal &refusal)
{
    const Packet refused = m_log.packet(about.packet);
    if (refused.isError() || refused.fragmentOffset > 0) // RFC 1122 section 3.2.2
        return;
    const net::Family family = about.header.tuple.source.family;
    const bool isDevice = refusal.device.valid();
    const graph::InterfaceNode *node = m_graph->at(isDevice ? refusal.device : m_interface);
    const auto from = isDevice ? ownAddress(node, family) : routerAddress(node ? m_graph->at(node->subnet) : nullptr, family);
    const auto header = from ? errorHeader(refusal.code, about.header, *from) : std::nullopt;
    if (!header)
        return;
    trace::Next next = trace::Leave{refusal.device, trace::Role::Sender};
    if (!isDevice) {
        const graph::InterfaceIndex back = m_graph->interfaceAt(m_graph->vpcOf(m_interface), header->tuple.destination);
        if (!back.valid())
            return;
        next = trace::Arrive{back, {}};
    }
    Packet packet;
    packet.flow = refused.flow;
    packet.direction = opposite(refused.direction);
    packet.header = *header;
    packet.payloadLength = quotedLength(m_length, family == net::Family::IPv4);
    packet.quote = m_log.addQuote({about.packet, about.header, about.ttl, m_rewritten.segmentSize, refusal.mtu});
    Moving moving;
    moving.packet = addPacket(packet);
    moving.ttl = m_log.packet(moving.packet).ttl;
    moving.header = packet.header;
    moving.quoted = about.header.tuple;
    moving.next = next;
    if (isDevice) {
        move(std::move(moving), false);
        return;
    }
    writeSent(moving.packet, refusal.component, {});
    travel(std::move(moving));
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
    sendFromNat(packet, node, device);
}

void Simulation::finishFromNat(const NatTable::Row &row)
{
    const bool isOpen = row.state == ConnectionState::Established || row.state == ConnectionState::CloseWait;
    const graph::InterfaceNode *node = m_graph->at(graph::InterfaceIndex{row.device});
    if (row.isGateways() || row.protocol != net::tcp.number || !isOpen || !node)
        return;
    Packet packet;
    packet.flow = m_log.row(row.number).flow;
    packet.direction = row.isForwarded() ? Direction::Forward : Direction::Return; // to the host inside
    packet.header.tuple = trace::answerTo(row.insideTuple());
    packet.tcpFlags = tcp::fin | tcp::ack;
    packet.sequence = m_hosts.nextSequence(packet.flow, packet.direction);
    packet.acknowledgement = m_hosts.nextSequence(packet.flow, opposite(packet.direction));
    sendFromNat(packet, *node, graph::InterfaceIndex{row.device});
}

void Simulation::sendFromNat(Packet packet, const graph::InterfaceNode &node, graph::InterfaceIndex device)
{
    packet.dontFragment = true;
    Moving moving;
    moving.packet = addPacket(packet);
    moving.ttl = m_log.packet(moving.packet).ttl;
    moving.header = packet.header;
    moving.next = trace::Leave{device, trace::Role::Forwarder};
    writeSent(moving.packet, node.component, device);
    move(std::move(moving), false);
}

} // namespace vpcanvas::sim
