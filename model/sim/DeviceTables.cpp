// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/DeviceTables.h"

#include "sim/Hash.h"

namespace vpcanvas::sim {
namespace {

/// The first of a load balancer node's own ports, 1024 to 65535; which one a flow gets is not documented.

RowState stateOf(const NatTable::Row &row)
{
    return {row.used, row.state, true};
}

RowState stateOf(const TrackedTable::Row &row)
{
    return {row.used, row.state, true};
}

/// CloudWatch counts connections of TCP that nobody has ended.
bool isActive(std::uint8_t protocol, ConnectionState state)
{
    return protocol == net::tcp.number && state < ConnectionState::LastAck;
}

bool isActive(const NatTable::Row &row)
{
    return isActive(row.protocol, row.state);
}

} // namespace

void DeviceTables::begin(SimTime now, const Packet &packet, std::size_t length, EventQueue &queue)
{
    m_now = now;
    m_flow = packet.flow;
    m_length = length;
    m_tcpFlags = packet.tcpFlags;
    m_queue = &queue;
    m_isError = packet.isError();
    m_isFrozen = m_isError;
    m_isQuestion = packet.direction == trace::Direction::Forward;
    refusedAt = {};
    device = {};
}

SimTime DeviceTables::timeoutOf(const NatTable::Row &row) const
{
    return row.isGateways() ? m_limits.gatewayIdle : linuxTimeout(row.state, net::Protocol{row.protocol}, m_limits);
}

SimTime DeviceTables::timeoutOf(const TrackedTable::Row &row) const
{
    return groupTimeout(row.state, row.tuple.protocol, m_limits);
}

std::uint32_t DeviceTables::newNumber(RowInfo info)
{
    newRows.push_back(info);
    return m_rowNumber++;
}

bool DeviceTables::admits(graph::InterfaceIndex nat, bool isGateway)
{
    const std::uint64_t packets = isGateway ? m_limits.gatewayPacketsPerSecond : m_limits.instancePacketsPerSecond;
    const std::uint64_t bytes = isGateway ? m_limits.gatewayBytesPerSecond : m_limits.instanceBytesPerSecond;
    NatDevice &now = m_devices[nat.value];
    if (now.second != m_now / second) {
        now.second = m_now / second;
        now.packets = 0;
        now.bytes = 0;
    }
    const bool isTooMuch = (packets > 0 && now.packets + 1 > packets) || (bytes > 0 && now.bytes + m_length > bytes);
    if (isTooMuch)
        return false;
    ++now.packets;
    now.bytes += m_length;
    return true;
}

void DeviceTables::count(std::uint32_t nat, bool fromInside)
{
    NatCounters &counters = m_devices[nat].counters;
    if (fromInside) {
        ++counters.packetsInFromSource;
        ++counters.packetsOutToDestination;
        counters.bytesInFromSource += m_length;
        counters.bytesOutToDestination += m_length;
    } else {
        ++counters.packetsInFromDestination;
        ++counters.packetsOutToSource;
        counters.bytesInFromDestination += m_length;
        counters.bytesOutToSource += m_length;
    }
}

void DeviceTables::use(NatTable::Row &row, std::uint32_t slot, bool fromInside, bool isNew)
{
    if (m_isFrozen)
        return;
    const RowState before = isNew ? RowState() : stateOf(row);
    const SimTime timeout = timeoutOf(row);
    row.state = sim::after(row.state, net::Protocol{row.protocol}, m_tcpFlags, fromInside != row.isForwarded(), isNew);
    row.used = m_now;
    if (!isNew && timeoutOf(row) < timeout) // it may go sooner than it was to be looked at
        m_queue->push(m_now + timeoutOf(row), EventQueue::What::ExpireNat, slot, row.number);
    changes.push_back({row.number, before, stateOf(row)});
    count(row.device, fromInside);
    NatCounters &counters = m_devices[row.device].counters;
    const bool isAnswered = before.state == ConnectionState::SynReceived && row.state == ConnectionState::Established;
    counters.connectionsEstablished += isAnswered ? 1U : 0U;
    counters.activeConnections += isActive(row) ? 1U : 0U;
    counters.activeConnections -= !isNew && isActive(row.protocol, before.state) ? 1U : 0U;
}

/// A row that has just been made for the packet.
void DeviceTables::begins(NatTable::Row &row, std::uint32_t slot, bool fromInside)
{
    row.number = newNumber({TableKind::Nat, row.device, m_flow, row.insideTuple(), row.outsideTuple()});
    use(row, slot, fromInside, true);
    m_queue->push(m_now + timeoutOf(row), EventQueue::What::ExpireNat, slot, row.number);
}

void DeviceTables::use(TrackedTable::Row &row, std::uint32_t slot, bool fromBeginner, bool isNew)
{
    if (m_isFrozen)
        return;
    const RowState before = isNew ? RowState() : stateOf(row);
    const SimTime timeout = timeoutOf(row);
    row.state = sim::after(row.state, row.tuple.protocol, m_tcpFlags, fromBeginner, isNew);
    row.used = m_now;
    if (!isNew && timeoutOf(row) < timeout)
        m_queue->push(m_now + timeoutOf(row), EventQueue::What::ExpireTracked, slot, row.number);
    changes.push_back({row.number, before, stateOf(row)});
}

void DeviceTables::removeNat(std::uint32_t slot)
{
    const NatTable::Row &row = m_nat.at(slot);
    changes.push_back({row.number, stateOf(row), {m_now, row.state, false}});
    NatCounters &counters = m_devices[row.device].counters;
    const bool wasClosed = row.protocol == net::tcp.number && !isActive(row);
    counters.activeConnections -= isActive(row) ? 1U : 0U;
    counters.idleTimeouts += wasClosed ? 0U : 1U;
    m_nat.remove(slot);
}

void DeviceTables::removeTracked(std::uint32_t slot)
{
    const TrackedTable::Row &row = m_tracked.at(slot);
    changes.push_back({row.number, stateOf(row), {m_now, row.state, false}});
    m_tracked.remove(slot);
}

std::optional<NatTable::Row> DeviceTables::expireNat(SimTime now, std::uint32_t slot, std::uint32_t number, EventQueue &queue)
{
    const NatTable::Row row = m_nat.at(slot);
    if (row.device == IndexTable::none || row.number != number)
        return std::nullopt;
    m_now = now;
    const SimTime due = row.used + timeoutOf(row);
    if (due > now) {
        queue.push(due, EventQueue::What::ExpireNat, slot, number);
        return std::nullopt;
    }
    removeNat(slot);
    return row;
}

void DeviceTables::expireTracked(SimTime now, std::uint32_t slot, std::uint32_t number, EventQueue &queue)
{
    const TrackedTable::Row &row = m_tracked.at(slot);
    if (row.interface == IndexTable::none || row.number != number)
        return;
    m_now = now;
    const SimTime due = row.used + timeoutOf(row);
    if (due <= now)
        removeTracked(slot);
    else
        queue.push(due, EventQueue::What::ExpireTracked, slot, number);
}

std::uint32_t DeviceTables::fresh(std::uint32_t slot)
{
    if (slot == IndexTable::none || m_nat.at(slot).used + timeoutOf(m_nat.at(slot)) > m_now)
        return slot;
    if (!m_isFrozen)
        removeNat(slot);
    return IndexTable::none;
}

std::uint32_t DeviceTables::freshTracked(std::uint32_t slot)
{
    if (slot == IndexTable::none || m_tracked.at(slot).used + timeoutOf(m_tracked.at(slot)) > m_now)
        return slot;
    if (!m_isFrozen)
        removeTracked(slot);
    return IndexTable::none;
}

NatCounters DeviceTables::counters(graph::InterfaceIndex of) const
{
    const auto found = m_devices.find(of.value);
    return found == m_devices.end() ? NatCounters() : found->second.counters;
}

/// An echo request is no answer to another one that went the other way with the same identifier: connection tracking keeps
/// the type with it (nf_conntrack_proto_icmp.c).
std::uint32_t DeviceTables::findTracked(std::uint32_t interface, const net::FiveTuple &packet) const
{
    if (!packet.protocol.isIcmp())
        return m_tracked.find(interface, packet);
    return m_tracked.findBegunBy(interface, m_isQuestion ? packet : trace::answerTo(packet));
}

bool DeviceTables::isTracked(graph::InterfaceIndex interface, trace::GroupDirection direction, const net::FiveTuple &packet)
{
    const std::uint32_t slot = freshTracked(findTracked(interface.value, packet));
    if (slot == IndexTable::none)
        return false;
    TrackedTable::Row &row = m_tracked.at(slot);
    const bool fromBeginner = row.tuple == packet;
    // What a rule once let pass goes on passing that way. The other way of an appliance is another judgement.
    const bool knows = !fromBeginner || (direction == trace::GroupDirection::Ingress ? row.ingress : row.egress);
    if (knows)
        use(row, slot, fromBeginner, false);
    return knows;
}

void DeviceTables::track(graph::InterfaceIndex interface, trace::GroupDirection direction, const net::FiveTuple &packet)
{
    if (m_isFrozen || (packet.protocol.isIcmp() && !m_isQuestion)) // an answer begins nothing
        return;
    std::uint32_t slot = findTracked(interface.value, packet);
    const bool isNew = slot == IndexTable::none;
    if (isNew)
        slot = m_tracked.add(interface.value, packet);
    TrackedTable::Row &row = m_tracked.at(slot);
    (direction == trace::GroupDirection::Ingress ? row.ingress : row.egress) = true;
    if (isNew)
        row.number = newNumber({TableKind::Tracked, interface.value, m_flow, packet, packet});
    use(row, slot, row.tuple == packet, isNew);
    if (isNew)
        m_queue->push(m_now + timeoutOf(row), EventQueue::What::ExpireTracked, slot, row.number);
}

const trace::Translation *DeviceTables::translationAt(graph::InterfaceIndex at, const net::FiveTuple &outside)
{
    device = at;
    if (outside.protocol.isIcmp() && m_isQuestion) // see findTracked()
        return nullptr;
    const std::uint32_t slot = fresh(m_nat.findOutside(at.value, outside));
    if (slot == IndexTable::none)
        return nullptr;
    NatTable::Row &row = m_nat.at(slot);
    use(row, slot, false, false);
    m_answer = {at, row.insideTuple(), row.outsideTuple()};
    return &m_answer;
}

const trace::Translation *DeviceTables::translationOf(graph::InterfaceIndex at, const net::FiveTuple &inside)
{
    if (inside.protocol.isIcmp() && !m_isQuestion) // likewise
        return nullptr;
    const std::uint32_t slot = fresh(m_nat.findInside(at.value, inside));
    if (slot == IndexTable::none)
        return nullptr;
    device = at;
    NatTable::Row &row = m_nat.at(slot);
    use(row, slot, true, false);
    m_answer = {at, row.insideTuple(), row.outsideTuple()};
    return &m_answer;
}

void DeviceTables::forwardPort(graph::InterfaceIndex at, const net::FiveTuple &inside, const net::FiveTuple &outside)
{
    device = at;
    if (m_isFrozen)
        return;
    const std::uint32_t slot = m_nat.addForwarded(at.value, inside, outside);
    m_devices[at.value].counters.connectionAttempts += inside.protocol == net::tcp ? 1U : 0U;
    begins(m_nat.at(slot), slot, false);
}

std::variant<net::FiveTuple, trace::NatRefusal> DeviceTables::translate(graph::InterfaceIndex at,
                                                                        const graph::InterfaceNode &node,
                                                                        const net::FiveTuple &inside, trace::PortRule rule)
{
    device = at;
    if (const std::uint32_t slot = fresh(m_nat.findInside(at.value, inside)); slot != IndexTable::none) {
        use(m_nat.at(slot), slot, true, false);
        return m_nat.at(slot).outsideTuple();
    }
    if (m_isError) // Linux and NAT gateways drop an error about a flow that they do not know, RFC 5508 section 4
        return trace::NatRefusal::NoConnection;
    if (m_isFrozen) // what it would have been does not matter any more
        return inside;
    NatCounters &counters = m_devices[at.value].counters;
    const bool isInMiddle = inside.protocol == net::tcp && !(m_tcpFlags & tcp::syn);
    if (isInMiddle && rule == trace::PortRule::Gateway) {
        refusedAt = at;
        return trace::NatRefusal::NoConnection;
    }
    counters.connectionAttempts += inside.protocol == net::tcp ? 1U : 0U;
    const auto slot = m_nat.add(at.value, node, inside, rule, m_limits, m_random);
    if (!slot) {
        ++counters.errorPortAllocation;
        refusedAt = at;
        return trace::NatRefusal::PortsExhausted;
    }
    NatTable::Row &row = m_nat.at(*slot);
    begins(row, *slot, true);
    return row.outsideTuple();
}

const trace::BalancedFlow *DeviceTables::balancedAt(graph::InterfaceIndex node, const net::FiveTuple &outside)
{
    const std::uint32_t at = m_balanced.findAtNode(node, outside);
    if (at == IndexTable::none)
        return nullptr;
    if (!m_isFrozen)
        m_balanced.use(at, m_now, m_tcpFlags, false);
    return &m_balanced.at(at);
}

const trace::BalancedFlow *DeviceTables::balancedTo(graph::InterfaceIndex target, const net::FiveTuple &outside)
{
    const std::uint32_t at = m_balanced.findAtTarget(target, outside);
    return at == IndexTable::none ? nullptr : &m_balanced.at(at);
}

bool DeviceTables::balance(trace::BalancedFlow &flow)
{
    const std::uint32_t known = m_balanced.findInside(flow);
    if (known == IndexTable::none)
        return m_isFrozen || m_balanced.add(flow, m_now, m_tcpFlags, m_limits);
    flow.outside = m_balanced.at(known).outside;
    if (!m_isFrozen)
        m_balanced.use(known, m_now, m_tcpFlags, true);
    return true;
}

std::optional<bool> DeviceTables::isHealthy(graph::InterfaceIndex node, net::IpAddress target, std::uint16_t port)
{
    const auto at = m_health.find({node.value, target, port});
    return at == m_health.end() ? std::nullopt : std::optional(at->second);
}

void DeviceTables::setHealth(graph::InterfaceIndex node, net::IpAddress target, std::uint16_t port, bool isHealthy)
{
    m_health[{node.value, target, port}] = isHealthy;
}

void DeviceTables::rememberOutbound(const net::FiveTuple &packet)
{
    const std::uint64_t hash = hashOf(packet, 2);
    if (m_isFrozen || m_outboundIndex.find(hash, [&](std::uint32_t i) { return m_outbound[i] == packet; }) != IndexTable::none)
        return;
    m_outboundIndex.insert(hash, static_cast<std::uint32_t>(m_outbound.size()));
    m_outbound.push_back(packet);
}

bool DeviceTables::isAnswerToOutbound(const net::FiveTuple &packet)
{
    const net::FiveTuple asked = trace::answerTo(packet);
    return m_outboundIndex.find(hashOf(asked, 2), [&](std::uint32_t i) { return m_outbound[i] == asked; }) != IndexTable::none;
}

void DeviceTables::rememberSender(graph::PeeringIndex by, const net::FiveTuple &packet)
{
    const std::uint64_t hash = hashOf(packet, 3);
    const auto is = [&](std::uint32_t i) { return m_senders[i].first == packet; };
    if (m_isFrozen || m_senderIndex.find(hash, is) != IndexTable::none)
        return;
    m_senderIndex.insert(hash, static_cast<std::uint32_t>(m_senders.size()));
    m_senders.emplace_back(packet, by);
}

graph::PeeringIndex DeviceTables::senderOf(const net::FiveTuple &packet)
{
    const net::FiveTuple asked = trace::answerTo(packet);
    const std::uint32_t at = m_senderIndex.find(hashOf(asked, 3), [&](std::uint32_t i) { return m_senders[i].first == asked; });
    return at == IndexTable::none ? graph::PeeringIndex{} : m_senders[at].second;
}

std::size_t DeviceTables::choose(std::size_t count, const net::FiveTuple &packet)
{
    // By protocol, both addresses and both ports; a connection stays where it is.
    // https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html
    if (count < 2 || m_balancing == Balancing::FirstTarget)
        return 0;
    return static_cast<std::size_t>(hashOf(packet, m_seed) % count);
}

} // namespace vpcanvas::sim
