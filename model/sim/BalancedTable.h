// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/ConnectionState.h"
#include "sim/IndexTable.h"
#include "trace/Memory.h"

#include <map>
#include <vector>

namespace vpcanvas::sim {

/// The flows that nodes of Network Load Balancers pass to targets. Where a node puts its own address in, it has a number of
/// ports for each target; a port is free again when its connection has ended or was idle for too long.
class BalancedTable
{
public:
    /// The row, or IndexTable::none.
    std::uint32_t findInside(const trace::BalancedFlow &flow) const;
    std::uint32_t findAtNode(graph::InterfaceIndex node, const net::FiveTuple &outside) const;
    std::uint32_t findAtTarget(graph::InterfaceIndex target, const net::FiveTuple &outside) const;
    const trace::BalancedFlow &at(std::uint32_t row) const { return m_rows[row].flow; }

    /// A new flow, whose outside port is chosen here where the node's address is its source. False: none is left.
    bool add(trace::BalancedFlow &flow, SimTime now, std::uint8_t tcpFlags, const Limits &limits);
    void use(std::uint32_t row, SimTime now, std::uint8_t tcpFlags, bool fromClient);
    /// Connections of the node's address to the target that have not ended.
    std::uint32_t connections(graph::InterfaceIndex node, const net::FiveTuple &outside) const;

private:
    struct Row
    {
        trace::BalancedFlow flow;
        SimTime used = 0;
        ConnectionState state = ConnectionState::New;
        bool isCounted = false; ///< it holds a port of its pool
    };
    struct Pool
    {
        std::uint32_t connections = 0;
        std::uint16_t next = 1025;       ///< that of the PrivateLink example is the first
        std::vector<std::uint32_t> rows; ///< by port, from 1024
    };
    using PoolKey = std::pair<std::uint32_t, net::FiveTuple>;

    static PoolKey poolKey(graph::InterfaceIndex node, net::FiveTuple outside);
    static bool isLive(const Row &row, SimTime now, const Limits &limits);
    std::optional<std::uint16_t> freePort(Pool &pool, SimTime now, const Limits &limits);
    void forget(std::uint32_t row);

    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_free;
    IndexTable m_byNode;
    IndexTable m_byTarget;
    IndexTable m_byInside;
    std::map<PoolKey, Pool> m_pools;
};

} // namespace vpcanvas::sim
