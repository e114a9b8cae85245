// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace vpcanvas::net {

/// An IPv4 address (RFC 791).
struct Ipv4
{
    std::uint32_t bits = 0; ///< host order

    constexpr auto operator<=>(const Ipv4 &) const = default;

    /// Dotted decimal with four parts, 0 to 255, no leading zeros (which some tools read as octal).
    static Result<Ipv4> parse(std::string_view text);
    std::string toString() const;
};

constexpr Ipv4 operator+(Ipv4 address, std::uint32_t offset)
{
    return Ipv4{address.bits + offset};
}

} // namespace vpcanvas::net
