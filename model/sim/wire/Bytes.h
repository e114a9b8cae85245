// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::sim::wire {

using Bytes = std::vector<std::uint8_t>;

/// Appends in network order, the most significant byte first.
inline void put8(Bytes &to, std::uint32_t value)
{
    to.push_back(static_cast<std::uint8_t>(value));
}
inline void put16(Bytes &to, std::uint32_t value)
{
    put8(to, value >> 8);
    put8(to, value);
}
inline void put32(Bytes &to, std::uint32_t value)
{
    put16(to, value >> 16);
    put16(to, value);
}
inline void put64(Bytes &to, std::uint64_t value)
{
    put32(to, static_cast<std::uint32_t>(value >> 32));
    put32(to, static_cast<std::uint32_t>(value));
}
inline void put(Bytes &to, std::string_view text)
{
    to.insert(to.end(), text.begin(), text.end());
}

/// The Internet checksum: the ones' complement of the ones' complement sum of 16-bit words. Source: RFC 1071
inline std::uint16_t checksum(std::span<const std::uint8_t> bytes, std::uint32_t sum = 0)
{
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        sum += static_cast<std::uint32_t>(bytes[i] << 8 | bytes[i + 1]);
    if (bytes.size() % 2 == 1)
        sum += static_cast<std::uint32_t>(bytes.back() << 8);
    while (sum >> 16)
        sum = (sum & 0xFFFF) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

} // namespace vpcanvas::sim::wire
