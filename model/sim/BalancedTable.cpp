// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/BalancedTable.h"

#include "sim/Hash.h"

namespace vpcanvas::sim {
namespace {

constexpr std::uint32_t firstPort = 1024;
constexpr std::uint32_t lastPort = 65535;

std::uint64_t insideHash(const trace::BalancedFlow &flow)
{
    return hashOf(flow.inside, hashOf(flow.node.value, flow.endpoint.value));
}

} // namespace

std::uint32_t BalancedTable::findInside(const trace::BalancedFlow &flow) const
{
    return m_byInside.find(insideHash(flow), [&](std::uint32_t i) {
        const trace::BalancedFlow &other = m_rows[i].flow;
        return other.node == flow.node && other.endpoint == flow.endpoint && other.inside == flow.inside;
    });
}

std::uint32_t BalancedTable::findAtNode(graph::InterfaceIndex node, const net::FiveTuple &outside) const
{
    return m_byNode.find(hashOf(outside, node.value),
                         [&](std::uint32_t i) { return m_rows[i].flow.node == node && m_rows[i].flow.outside == outside; });
}

std::uint32_t BalancedTable::findAtTarget(graph::InterfaceIndex target, const net::FiveTuple &outside) const
{
    return m_byTarget.find(hashOf(outside, target.value),
                           [&](std::uint32_t i) { return m_rows[i].flow.target == target && m_rows[i].flow.outside == outside; });
}

BalancedTable::PoolKey BalancedTable::poolKey(graph::InterfaceIndex node, net::FiveTuple outside)
{
    outside.sourcePort = 0;
    return {node.value, outside};
}

bool BalancedTable::isLive(const Row &row, SimTime now, const Limits &limits)
{
    const bool isTcp = row.flow.outside.protocol == net::tcp;
    if (isTcp && row.state >= ConnectionState::LastAck)
        return false;
    return row.used + (isTcp ? limits.nodeTcpIdle : limits.nodeUdpIdle) > now;
}

std::optional<std::uint16_t> BalancedTable::freePort(Pool &pool, SimTime now, const Limits &limits)
{
    if (pool.connections >= limits.nodeConnections) { // some may have been idle for too long
        for (const std::uint32_t row : pool.rows)
            if (row != IndexTable::none && m_rows[row].isCounted && !isLive(m_rows[row], now, limits)) {
                m_rows[row].isCounted = false;
                --pool.connections;
            }
        if (pool.connections >= limits.nodeConnections)
            return std::nullopt;
    }
    for (std::uint32_t tried = firstPort; tried <= lastPort; ++tried) {
        const std::uint16_t port = pool.next;
        pool.next = port == lastPort ? static_cast<std::uint16_t>(firstPort) : static_cast<std::uint16_t>(port + 1);
        const std::size_t at = port - firstPort;
        if (at >= pool.rows.size())
            pool.rows.resize(at + 1, IndexTable::none);
        if (pool.rows[at] != IndexTable::none && isLive(m_rows[pool.rows[at]], now, limits))
            continue;
        if (pool.rows[at] != IndexTable::none) {
            if (m_rows[pool.rows[at]].isCounted)
                --pool.connections;
            forget(pool.rows[at]);
        }
        return port;
    }
    return std::nullopt;
}

void BalancedTable::forget(std::uint32_t row)
{
    const trace::BalancedFlow &flow = m_rows[row].flow;
    if (findInside(flow) == row)
        m_byInside.erase(insideHash(flow), row);
    if (findAtNode(flow.node, flow.outside) == row)
        m_byNode.erase(hashOf(flow.outside, flow.node.value), row);
    if (findAtTarget(flow.target, flow.outside) == row)
        m_byTarget.erase(hashOf(flow.outside, flow.target.value), row);
    m_free.push_back(row);
}

bool BalancedTable::add(trace::BalancedFlow &flow, SimTime now, std::uint8_t tcpFlags, const Limits &limits)
{
    Row made;
    Pool *pool = nullptr;
    if (flow.outside.source != flow.inside.source) { // the node puts itself in
        pool = &m_pools[poolKey(flow.node, flow.outside)];
        const auto port = freePort(*pool, now, limits);
        if (!port)
            return false;
        flow.outside.sourcePort = *port;
        made.isCounted = true;
        ++pool->connections;
    }
    made.flow = flow;
    made.used = now;
    made.state = after(ConnectionState::New, flow.inside.protocol, tcpFlags, true, true);
    auto row = static_cast<std::uint32_t>(m_rows.size());
    if (m_free.empty()) {
        m_rows.push_back(std::move(made));
    } else {
        row = m_free.back();
        m_free.pop_back();
        m_rows[row] = std::move(made);
    }
    if (pool)
        pool->rows[flow.outside.sourcePort - firstPort] = row;
    m_byInside.insert(insideHash(flow), row);
    if (findAtNode(flow.node, flow.outside) == IndexTable::none)
        m_byNode.insert(hashOf(flow.outside, flow.node.value), row);
    if (findAtTarget(flow.target, flow.outside) == IndexTable::none)
        m_byTarget.insert(hashOf(flow.outside, flow.target.value), row);
    return true;
}

void BalancedTable::use(std::uint32_t row, SimTime now, std::uint8_t tcpFlags, bool fromClient)
{
    Row &used = m_rows[row];
    const bool isAgain = fromClient && used.state >= ConnectionState::LastAck && tcpFlags == tcp::syn;
    used.state = after(used.state, used.flow.inside.protocol, tcpFlags, fromClient, isAgain);
    used.used = now;
    const bool hasEnded = used.flow.inside.protocol == net::tcp && used.state >= ConnectionState::LastAck;
    const bool ownsPort = used.flow.outside.source != used.flow.inside.source;
    if (ownsPort && used.isCounted == hasEnded) {
        Pool &pool = m_pools[poolKey(used.flow.node, used.flow.outside)];
        hasEnded ? --pool.connections : ++pool.connections;
        used.isCounted = !hasEnded;
    }
}

std::uint32_t BalancedTable::connections(graph::InterfaceIndex node, const net::FiveTuple &outside) const
{
    const auto pool = m_pools.find(poolKey(node, outside));
    return pool == m_pools.end() ? 0 : pool->second.connections;
}

} // namespace vpcanvas::sim
