// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace vpcanvas::net {

/// An IPv6 address (RFC 4291).
struct Ipv6
{
    std::uint64_t high = 0; ///< the first 64 bits, host order
    std::uint64_t low = 0;  ///< the last 64 bits, host order

    constexpr auto operator<=>(const Ipv6 &) const = default;

    /// Text form of RFC 4291 section 2.2, with one "::" and an optional dotted IPv4 tail. No zone, no brackets.
    static Result<Ipv6> parse(std::string_view text);
    /// Canonical form of RFC 5952: lower case, longest run of zeros shortened.
    std::string toString() const;
};

} // namespace vpcanvas::net
