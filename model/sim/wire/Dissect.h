// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/wire/Bytes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::sim::wire {

/// A field of a frame and the bytes that hold it.
struct Field
{
    std::string_view layer; ///< "ethernet", "ipv4", "ipv6", "tcp", "udp", "icmp", "icmpv6", "dns", "http" or "data"
    std::string_view name;  ///< "ttl", "sourcePort", ...: keys of resources/text/sim.json
    std::string value;      ///< as protocol analysers write it
    std::size_t offset = 0; ///< of its first byte in the frame
    std::size_t length = 0; ///< bytes
    bool isQuoted = false;  ///< of the packet that an ICMP error quotes

    bool operator==(const Field &) const = default;
};

/// Reads a frame as an analyser would, field by field, from the bytes alone. What is too short to be read is "data".
/// Source: RFC 791, RFC 8200, RFC 9293, RFC 768, RFC 792, RFC 4443, RFC 1035.
std::vector<Field> dissect(std::span<const std::uint8_t> frame);

} // namespace vpcanvas::sim::wire
