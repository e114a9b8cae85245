// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/Ipv4.h"
#include "net/Ipv6.h"

namespace vpcanvas::net {

enum class Family : std::uint8_t { IPv4, IPv6 };

/// An address of either family. IPv4 sorts before IPv6.
struct IpAddress
{
    Family family = Family::IPv4;
    std::uint64_t high = 0;
    std::uint64_t low = 0; ///< an IPv4 address is held in the lowest 32 bits

    constexpr IpAddress() = default;
    constexpr IpAddress(Ipv4 address) : low(address.bits) { }
    constexpr IpAddress(Ipv6 address) : family(Family::IPv6), high(address.high), low(address.low) { }

    constexpr auto operator<=>(const IpAddress &) const = default;

    constexpr bool isIpv4() const { return family == Family::IPv4; }
    constexpr Ipv4 ipv4() const { return Ipv4{static_cast<std::uint32_t>(low)}; } ///< only if isIpv4()
    constexpr Ipv6 ipv6() const { return Ipv6{high, low}; }                       ///< only if not isIpv4()
    constexpr int bitWidth() const { return isIpv4() ? 32 : 128; }

    static Result<IpAddress> parse(std::string_view text);
    std::string toString() const;
};

} // namespace vpcanvas::net
