// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace vpcanvas::sim {

/// SplitMix64: the same numbers from the same seed with every compiler and library.
/// Source: https://prng.di.unimi.it/splitmix64.c (public domain)
class Random
{
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) { }

    static constexpr std::uint64_t mix(std::uint64_t value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31);
    }
    constexpr std::uint64_t next() { return mix(m_state += 0x9E3779B97F4A7C15U); }
    /// 0 to `count` - 1. The bias for counts far below 2^32 is not worth a loop.
    constexpr std::uint32_t below(std::uint32_t count) { return static_cast<std::uint32_t>(((next() >> 32) * count) >> 32); }

private:
    std::uint64_t m_state;
};

} // namespace vpcanvas::sim
