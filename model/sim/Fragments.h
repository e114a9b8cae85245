// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/Packet.h"

#include <map>
#include <vector>

namespace vpcanvas::sim {

/// The packet `number` cut so that each piece is at most `mtu` bytes long. Source: RFC 791 section 3.2, RFC 8200 section 4.5
std::vector<Packet> fragments(const Packet &packet, std::uint32_t number, std::uint16_t mtu);

/// Where fragments wait for each other: hosts, and devices that look at whole packets only.
class Reassembly
{
public:
    /// One more has come. Whether the packet is whole now; then its parts are forgotten.
    bool add(std::uint32_t place, const Packet &fragment);

private:
    struct Parts
    {
        std::uint32_t received = 0;
        std::uint32_t length = 0; ///< of all, once the last fragment is there
    };
    std::map<std::pair<std::uint32_t, std::uint32_t>, Parts> m_parts; ///< by place and packet
};

} // namespace vpcanvas::sim
