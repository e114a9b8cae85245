// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/IpAddress.h"
#include "net/Protocol.h"

namespace vpcanvas::net {

/// What identifies a flow on the wire. Ports are 0 where the protocol has none.
struct FiveTuple
{
    Protocol protocol = tcp;
    IpAddress source;
    std::uint16_t sourcePort = 0;
    IpAddress destination;
    std::uint16_t destinationPort = 0;

    constexpr auto operator<=>(const FiveTuple &) const = default;
    constexpr FiveTuple reversed() const { return {protocol, destination, destinationPort, source, sourcePort}; }
};

/// The parts of a packet's headers that decide where it goes and that devices rewrite.
/// For ICMP the ports are 0 except that `sourcePort` carries the echo identifier (RFC 792), which NAT devices translate.
struct Header
{
    FiveTuple tuple;
    std::uint8_t icmpType = 0;
    std::uint8_t icmpCode = 0;

    constexpr auto operator<=>(const Header &) const = default;
};

} // namespace vpcanvas::net
