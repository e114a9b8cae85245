// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/ConnectionState.h"
#include "sim/IndexTable.h"
#include "sim/Random.h"
#include "trace/Memory.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace vpcanvas::sim {

/// The rows of all NAT devices. A row's key outside is (device, outside address and port, destination, protocol): the
/// same outside port serves different destinations. 40 bytes a row, 16 to 32 for the two ways to find it.
/// Source: RFC 3022; https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
class NatTable
{
public:
    struct Row
    {
        std::uint32_t device = IndexTable::none; ///< graph::InterfaceIndex; none in a slot that is free
        std::uint32_t inside = 0;
        std::uint32_t outside = 0;
        std::uint32_t destination = 0;
        std::uint16_t insidePort = 0;
        std::uint16_t outsidePort = 0;
        std::uint16_t destinationPort = 0;
        std::uint8_t protocol = 0;
        ConnectionState state = ConnectionState::New;
        std::uint32_t number = 0; ///< in the whole simulation
        trace::PortRule rule = trace::PortRule::Gateway;
        SimTime used = 0;

        bool isGateways() const { return rule == trace::PortRule::Gateway; }
        bool isForwarded() const { return rule == trace::PortRule::Forwarded; } ///< begun from outside
        net::FiveTuple insideTuple() const;
        net::FiveTuple outsideTuple() const;
    };

    /// The slot of the row, or IndexTable::none.
    std::uint32_t findInside(std::uint32_t device, const net::FiveTuple &inside) const;
    std::uint32_t findOutside(std::uint32_t device, const net::FiveTuple &outside) const;
    /// Makes a row: the first address and port that are free. None where all are taken.
    std::optional<std::uint32_t> add(std::uint32_t device, const graph::InterfaceNode &node, const net::FiveTuple &inside,
                                     trace::PortRule rule, const Limits &limits, Random &random);
    /// The same for a flow that came in by a port-forwarding rule; both tuples are those of its answers.
    std::uint32_t addForwarded(std::uint32_t device, const net::FiveTuple &inside, const net::FiveTuple &outside);
    void remove(std::uint32_t slot);

    Row &at(std::uint32_t slot) { return m_rows[slot]; }
    const Row &at(std::uint32_t slot) const { return m_rows[slot]; }
    std::size_t size() const { return m_byInside.size(); }
    std::size_t bytes() const; ///< that the table holds

    template<class Visitor>
    void forEach(Visitor &&visit) const
    {
        for (const Row &row : m_rows)
            if (row.device != IndexTable::none)
                visit(row);
    }

private:
    /// The connections of one outside address to one destination.
    struct Pool
    {
        std::uint32_t device;
        std::uint32_t address;
        std::uint32_t destination;
        std::uint16_t port;
        std::uint16_t protocol;
        bool operator==(const Pool &) const = default;
    };
    struct PoolHash
    {
        using is_avalanching = void;
        std::size_t operator()(const Pool &pool) const
        {
            const std::uint64_t first = std::uint64_t{pool.device} << 32 | pool.address;
            const std::uint64_t ports = std::uint64_t{pool.destination} << 32 | std::uint64_t{pool.port} << 16 | pool.protocol;
            return Random::mix(first ^ Random::mix(ports + 0x9E3779B97F4A7C15U));
        }
    };
    struct PoolState
    {
        std::uint32_t connections = 0;
        std::uint32_t nextPort = 0; ///< where to look first
    };

    /// Who sends. Linux gives a sender the port again that it gave it before, towards another destination too, where that
    /// is free: find_appropriate_src() of the kernel's nf_nat_core.c.
    struct Sender
    {
        std::uint32_t device;
        std::uint32_t address;
        std::uint16_t port;
        std::uint16_t protocol;
        bool operator==(const Sender &) const = default;
    };
    struct SenderHash
    {
        using is_avalanching = void;
        std::size_t operator()(const Sender &sender) const
        {
            const std::uint64_t first = std::uint64_t{sender.device} << 32 | sender.address;
            return Random::mix(first ^ Random::mix((std::uint64_t{sender.port} << 16 | sender.protocol) + 0x9E3779B97F4A7C15U));
        }
    };

    static std::uint64_t hash(std::uint32_t device, std::uint32_t address, std::uint16_t port, std::uint32_t destination,
                              std::uint16_t destinationPort, std::uint8_t protocol);
    std::uint32_t keep(const Row &row);
    bool isTaken(const Row &wanted) const;
    std::optional<std::uint16_t> freePort(Row &wanted, std::uint32_t first, std::uint32_t last, std::uint32_t from) const;
    bool allocate(Row &row, std::uint16_t wantedPort, trace::PortRule rule, const Limits &limits, Random &random);

    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_free;
    IndexTable m_byInside;
    IndexTable m_byOutside;
    boost::unordered_flat_map<Pool, PoolState, PoolHash> m_pools;                        ///< of NAT gateways
    boost::unordered_flat_map<Sender, std::vector<std::uint32_t>, SenderHash> m_senders; ///< slots of Linux's rows, oldest first
};

} // namespace vpcanvas::sim
