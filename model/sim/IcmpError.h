// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/Header.h"
#include "trace/Code.h"

#include <optional>

namespace vpcanvas::sim {

/// The packet that an ICMP error is about, as whoever sent the error had received it.
struct Quote
{
    std::uint32_t packet = 0; ///< number in the log
    net::Header header;
    std::uint8_t ttl = 0;
    std::uint16_t segmentSize = 0; ///< as devices on its way had left it
    std::uint16_t mtu = 0;         ///< of the next hop, where the packet is too large for it

    bool operator==(const Quote &) const = default;
};

/// An ICMP error as the host learns of it to which it is sent.
struct IcmpError
{
    net::IpAddress from;
    std::uint8_t type = 0;
    std::uint8_t code = 0;
    std::uint16_t mtu = 0;
    std::uint32_t sequence = 0; ///< of the quoted packet

    bool operator==(const IcmpError &) const = default;
};

/// Type and code of the error that tells a sender why a router did not send its packet on: time exceeded, or destination
/// unreachable / packet too big. Nothing where it is silent. Source: RFC 792, RFC 1191, RFC 4443
std::optional<net::Header> errorHeader(trace::Code code, const net::Header &packet, net::IpAddress from);

/// How many bytes of a packet of that length an error quotes: the whole error stays within 576 bytes (RFC 1812 section
/// 4.3.2.3), or within 1280 (RFC 4443 section 2.4).
std::uint16_t quotedLength(std::size_t packetLength, bool isIpv4);

} // namespace vpcanvas::sim
