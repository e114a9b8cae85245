// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Fragments.h"

#include "sim/wire/Frame.h"

#include <algorithm>

namespace vpcanvas::sim {

std::vector<Packet> fragments(const Packet &packet, std::uint32_t number, std::uint16_t mtu)
{
    const std::size_t header = wire::fragmentHeader(packet);
    const std::size_t length = packet.isFragment() ? packet.payloadLength : wire::ipLength(packet) - wire::ipHeader(packet);
    const std::size_t most = (mtu - header) / 8 * 8; // offsets count in units of 8 bytes
    std::vector<Packet> all;
    for (std::size_t offset = 0; offset < length; offset += most) {
        Packet &piece = all.emplace_back(packet);
        const std::size_t size = std::min(most, length - offset);
        piece.fragmentOf = packet.isFragment() ? packet.fragmentOf : number;
        piece.fragmentOffset = static_cast<std::uint16_t>(packet.fragmentOffset + offset);
        piece.payloadLength = static_cast<std::uint16_t>(size);
        piece.hasMoreFragments = offset + size < length || packet.hasMoreFragments;
    }
    return all;
}

bool Reassembly::add(std::uint32_t place, const Packet &fragment)
{
    const auto at = m_parts.try_emplace({place, fragment.fragmentOf}).first;
    Parts &parts = at->second;
    parts.received += fragment.payloadLength;
    if (!fragment.hasMoreFragments)
        parts.length = fragment.fragmentOffset + std::uint32_t{fragment.payloadLength};
    if (parts.length == 0 || parts.received < parts.length)
        return false;
    m_parts.erase(at);
    return true;
}

} // namespace vpcanvas::sim
