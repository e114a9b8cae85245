// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/ConnectionState.h"
#include "sim/Streams.h"
#include "trace/PathTrace.h"

namespace vpcanvas::sim {

/// What a packet carries. Its bytes are made when somebody looks.
enum class Payload : std::uint8_t { None, Request, Answer, Echo };

/// A packet as its sender made it. What devices rewrite is in the events.
struct Packet
{
    std::uint32_t flow = 0;
    trace::Direction direction = trace::Direction::Forward;
    net::Header header;
    std::uint8_t ttl = 64;
    std::uint16_t identification = 0; ///< of IPv4
    std::uint8_t tcpFlags = 0;
    std::uint32_t sequence = 0; ///< TCP, or the number of an echo
    std::uint32_t acknowledgement = 0;
    Payload payload = Payload::None;
    std::uint32_t payloadTotal = 0;  ///< of the whole message
    std::uint32_t payloadOffset = 0; ///< what part of it this packet carries
    std::uint16_t payloadLength = 0;
    std::uint32_t stream = Streams::none; ///< of which it carries that part, where its text matters
    bool isRetransmission = false;

    bool operator==(const Packet &) const = default;
};

} // namespace vpcanvas::sim
