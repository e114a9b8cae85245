// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace vpcanvas::net {

/// An IP protocol number (IANA), or every protocol, which EC2 writes as -1.
struct Protocol
{
    std::int16_t number = -1;

    constexpr auto operator<=>(const Protocol &) const = default;
    constexpr bool matches(Protocol other) const { return number == -1 || number == other.number; }
    constexpr bool isAll() const { return number == -1; }
    constexpr bool hasPorts() const { return number == 6 || number == 17; } ///< as EC2's rules see it: TCP and UDP
    constexpr bool isIcmp() const { return number == 1 || number == 58; }

    /// "tcp", "udp", "icmp", "icmpv6" (any case), "all", or a number from -1 to 255.
    static Result<Protocol> parse(std::string_view text);
    /// "tcp", "udp", "icmp", "icmpv6", "all", or the number.
    std::string toString() const;
};

inline constexpr Protocol allProtocols{-1};
inline constexpr Protocol icmp{1};
inline constexpr Protocol tcp{6};
inline constexpr Protocol udp{17};
inline constexpr Protocol icmpv6{58};

} // namespace vpcanvas::net
