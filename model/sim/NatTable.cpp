// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/NatTable.h"

namespace vpcanvas::sim {
namespace {

std::uint32_t bits(net::IpAddress address)
{
    return static_cast<std::uint32_t>(address.low);
}

std::uint8_t number(net::Protocol protocol)
{
    return static_cast<std::uint8_t>(protocol.number);
}

net::FiveTuple tuple(std::uint8_t protocol, std::uint32_t source, std::uint16_t sourcePort, std::uint32_t destination,
                     std::uint16_t destinationPort)
{
    return {net::Protocol{protocol}, net::Ipv4{source}, sourcePort, net::Ipv4{destination}, destinationPort};
}

} // namespace

net::FiveTuple NatTable::Row::insideTuple() const
{
    return tuple(protocol, inside, insidePort, destination, destinationPort);
}

net::FiveTuple NatTable::Row::outsideTuple() const
{
    return tuple(protocol, outside, outsidePort, destination, destinationPort);
}

std::uint64_t NatTable::hash(std::uint32_t device, std::uint32_t address, std::uint16_t port, std::uint32_t destination,
                             std::uint16_t destinationPort, std::uint8_t protocol)
{
    const std::uint64_t first = std::uint64_t{address} << 32 | destination;
    const std::uint64_t ports =
        std::uint64_t{port} << 48 | std::uint64_t{destinationPort} << 32 | std::uint64_t{protocol} << 24 | (device & 0xFFFFFF);
    return Random::mix(first ^ Random::mix(ports + 0x9E3779B97F4A7C15U));
}

std::uint32_t NatTable::findInside(std::uint32_t device, const net::FiveTuple &inside) const
{
    if (!inside.source.isIpv4())
        return IndexTable::none;
    const std::uint64_t key = hash(device, bits(inside.source), inside.sourcePort, bits(inside.destination),
                                   inside.destinationPort, number(inside.protocol));
    return m_byInside.find(key, [&](std::uint32_t slot) {
        const Row &row = m_rows[slot];
        return row.device == device && row.insideTuple() == inside;
    });
}

std::uint32_t NatTable::findOutside(std::uint32_t device, const net::FiveTuple &outside) const
{
    if (!outside.source.isIpv4())
        return IndexTable::none;
    const std::uint64_t key = hash(device, bits(outside.source), outside.sourcePort, bits(outside.destination),
                                   outside.destinationPort, number(outside.protocol));
    return m_byOutside.find(key, [&](std::uint32_t slot) {
        const Row &row = m_rows[slot];
        return row.device == device && row.outsideTuple() == outside;
    });
}

bool NatTable::isTaken(const Row &wanted) const
{
    return findOutside(wanted.device, wanted.outsideTuple()) != IndexTable::none;
}

std::optional<std::uint16_t> NatTable::freePort(Row &wanted, std::uint32_t first, std::uint32_t last, std::uint32_t from) const
{
    if (from < first || from > last)
        from = first;
    const std::uint32_t count = last - first + 1;
    for (std::uint32_t i = 0; i < count; ++i) {
        wanted.outsidePort = static_cast<std::uint16_t>(first + (from - first + i) % count);
        if (!isTaken(wanted))
            return wanted.outsidePort;
    }
    return std::nullopt;
}

bool NatTable::allocate(Row &row, std::uint16_t wantedPort, trace::PortRule rule, const Limits &limits, Random &random)
{
    if (rule == trace::PortRule::Gateway) {
        PoolState &pool = m_pools[{row.device, row.outside, row.destination, row.destinationPort, row.protocol}];
        if (pool.connections >= limits.gatewayConnections)
            return false;
        const auto port = freePort(row, limits.gatewayFirstPort, limits.gatewayLastPort, pool.nextPort);
        if (!port)
            return false;
        ++pool.connections;
        pool.nextPort = *port + 1U;
        return true;
    }
    if (rule == trace::PortRule::KeepOrLinux)
        if (const auto known = m_senders.find(Sender{row.device, row.inside, row.insidePort, row.protocol});
            known != m_senders.end()) {
            row.outsidePort = m_rows[known->second.back()].outsidePort;
            if (!isTaken(row))
                return true;
        }
    row.outsidePort = wantedPort;
    if (!isTaken(row))
        return true;
    const std::uint32_t first = limits.instanceFirstPort;
    const std::uint32_t last = limits.instanceLastPort;
    switch (rule) {
    case trace::PortRule::Gateway:
    case trace::PortRule::Forwarded:
    case trace::PortRule::KeepOrNextFree:
        return freePort(row, first, last, first).has_value();
    case trace::PortRule::KeepOrLinux: // from a random port on, as the kernel does
        return freePort(row, first, last, first + random.below(last - first + 1)).has_value();
    case trace::PortRule::KeepOrFrom50001:
        return freePort(row, first, last, 50001).has_value();
    }
    return false;
}

std::optional<std::uint32_t> NatTable::add(std::uint32_t device, const graph::InterfaceNode &node, const net::FiveTuple &inside,
                                           trace::PortRule rule, const Limits &limits, Random &random)
{
    Row row;
    row.device = device;
    row.inside = bits(inside.source);
    row.insidePort = inside.sourcePort;
    row.destination = bits(inside.destination);
    row.destinationPort = inside.destinationPort;
    row.protocol = number(inside.protocol);
    row.rule = rule;
    const std::size_t addresses =
        row.isGateways() ? std::min<std::size_t>(node.addresses.size(), limits.gatewayAddresses) : std::size_t{1};
    bool isPlaced = false;
    for (std::size_t i = 0; i < addresses && !isPlaced; ++i) {
        row.outside = node.addresses[i].address.bits;
        isPlaced = allocate(row, inside.sourcePort, rule, limits, random);
    }
    if (!isPlaced)
        return std::nullopt;

    const std::uint32_t slot = keep(row);
    if (rule == trace::PortRule::KeepOrLinux)
        m_senders[{device, row.inside, row.insidePort, row.protocol}].push_back(slot);
    return slot;
}

std::uint32_t NatTable::addForwarded(std::uint32_t device, const net::FiveTuple &inside, const net::FiveTuple &outside)
{
    Row row;
    row.device = device;
    row.inside = bits(inside.source);
    row.insidePort = inside.sourcePort;
    row.outside = bits(outside.source);
    row.outsidePort = outside.sourcePort;
    row.destination = bits(inside.destination);
    row.destinationPort = inside.destinationPort;
    row.protocol = number(inside.protocol);
    row.rule = trace::PortRule::Forwarded;
    return keep(row);
}

std::uint32_t NatTable::keep(const Row &row)
{
    auto slot = static_cast<std::uint32_t>(m_rows.size());
    if (m_free.empty()) {
        m_rows.push_back(row);
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_rows[slot] = row;
    }
    m_byInside.insert(hash(row.device, row.inside, row.insidePort, row.destination, row.destinationPort, row.protocol), slot);
    m_byOutside.insert(hash(row.device, row.outside, row.outsidePort, row.destination, row.destinationPort, row.protocol), slot);
    return slot;
}

void NatTable::remove(std::uint32_t slot)
{
    Row &row = m_rows[slot];
    m_byInside.erase(hash(row.device, row.inside, row.insidePort, row.destination, row.destinationPort, row.protocol), slot);
    m_byOutside.erase(hash(row.device, row.outside, row.outsidePort, row.destination, row.destinationPort, row.protocol), slot);
    if (row.isGateways()) {
        const auto pool = m_pools.find(Pool{row.device, row.outside, row.destination, row.destinationPort, row.protocol});
        if (--pool->second.connections == 0)
            m_pools.erase(pool);
    }
    if (row.rule == trace::PortRule::KeepOrLinux) {
        const auto sender = m_senders.find(Sender{row.device, row.inside, row.insidePort, row.protocol});
        std::erase(sender->second, slot);
        if (sender->second.empty())
            m_senders.erase(sender);
    }
    row = {};
    m_free.push_back(slot);
}

std::size_t NatTable::bytes() const
{
    return m_rows.capacity() * sizeof(Row) + m_free.capacity() * sizeof(std::uint32_t) + m_byInside.bytes() + m_byOutside.bytes()
        + m_pools.bucket_count() * (sizeof(Pool) + sizeof(PoolState) + 1)
        + m_senders.bucket_count() * (sizeof(Sender) + sizeof(std::vector<std::uint32_t>) + 1)
        + m_senders.size() * sizeof(std::uint32_t);
}

} // namespace vpcanvas::sim
