// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/Header.h"
#include "sim/Random.h"

#include <string_view>

namespace vpcanvas::sim {

constexpr std::uint64_t hashOf(std::uint64_t value, std::uint64_t seed)
{
    return Random::mix(value ^ (seed + 0x9E3779B97F4A7C15U));
}

constexpr std::uint64_t hashOf(const net::FiveTuple &tuple, std::uint64_t seed)
{
    std::uint64_t hash = hashOf(tuple.source.low, seed);
    if (!tuple.source.isIpv4())
        hash = hashOf(tuple.source.high, hash);
    hash = hashOf(tuple.destination.low, hash);
    if (!tuple.destination.isIpv4())
        hash = hashOf(tuple.destination.high, hash);
    const auto protocol = static_cast<std::uint16_t>(tuple.protocol.number);
    return hashOf(std::uint64_t{tuple.sourcePort} << 32 | std::uint64_t{tuple.destinationPort} << 16 | protocol, hash);
}

/// FNV-1a, by 64 bits: not the library's, so that it is the same everywhere.
constexpr std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = 0xCBF29CE484222325U ^ seed;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

} // namespace vpcanvas::sim
