// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/Packet.h"
#include "sim/wire/Bytes.h"

#include <array>

namespace vpcanvas::sim::wire {

using Mac = std::array<std::uint8_t, 6>;

/// The whole frame as it is on the wire where the packet has this header and this time to live: Ethernet II, IPv4
/// (RFC 791) or IPv6 (RFC 8200), TCP (RFC 9293), UDP (RFC 768) or ICMP echo (RFC 792, RFC 4443), with lengths and checksums.
Bytes frame(const Packet &packet, const net::Header &seen, std::uint8_t ttl, const Mac &from, const Mac &to,
            std::string_view said = {});

/// Bytes of the IP packet, as length fields and MTUs count them.
std::size_t ipLength(const Packet &packet);

} // namespace vpcanvas::sim::wire
