// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/ConnectionState.h"
#include "sim/IndexTable.h"
#include "trace/Memory.h"

#include <vector>

namespace vpcanvas::sim {

/// The flows that security groups remember, each at one interface.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
class TrackedTable
{
public:
    struct Row
    {
        std::uint32_t interface = IndexTable::none; ///< none in a slot that is free
        std::uint32_t number = 0;                   ///< in the whole simulation
        net::FiveTuple tuple;                       ///< of the packet that a rule let pass
        SimTime used = 0;
        ConnectionState state = ConnectionState::New;
        bool ingress = false; ///< let pass in this direction
        bool egress = false;
    };

    /// The flow of the packet, whichever way the packet goes; IndexTable::none where it is not known.
    std::uint32_t find(std::uint32_t interface, const net::FiveTuple &packet) const;
    /// The flow that such a packet began.
    std::uint32_t findBegunBy(std::uint32_t interface, const net::FiveTuple &packet) const;
    std::uint32_t add(std::uint32_t interface, const net::FiveTuple &packet);
    void remove(std::uint32_t slot);

    Row &at(std::uint32_t slot) { return m_rows[slot]; }
    const Row &at(std::uint32_t slot) const { return m_rows[slot]; }
    std::size_t size() const { return m_index.size(); }

private:
    static std::uint64_t hash(std::uint32_t interface, const net::FiveTuple &packet);

    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_free;
    IndexTable m_index;
};

} // namespace vpcanvas::sim
