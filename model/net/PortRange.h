// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace vpcanvas::net {

/// Ports `from` to `to`, both included.
struct PortRange
{
    std::uint16_t from = 0;
    std::uint16_t to = 65535;

    constexpr auto operator<=>(const PortRange &) const = default;
    constexpr bool contains(std::uint16_t port) const { return from <= port && port <= to; }
    constexpr bool contains(const PortRange &other) const { return from <= other.from && other.to <= to; }
    constexpr bool isAll() const { return from == 0 && to == 65535; }

    /// "80", "1024-65535" or "all".
    static Result<PortRange> parse(std::string_view text);
    std::string toString() const;
};

/// A single port, 0 to 65535, in decimal.
Result<std::uint16_t> parsePort(std::string_view text);

} // namespace vpcanvas::net
