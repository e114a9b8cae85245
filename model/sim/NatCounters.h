// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace vpcanvas::sim {

/// Counters of a NAT device since the beginning. A NAT gateway has them as metrics of CloudWatch.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/metrics-dimensions-nat-gateway.html
struct NatCounters
{
    std::uint64_t activeConnections = 0;      ///< of TCP, now
    std::uint64_t connectionAttempts = 0;     ///< of TCP: first SYNs
    std::uint64_t connectionsEstablished = 0; ///< of TCP: answered ones
    std::uint64_t errorPortAllocation = 0;
    std::uint64_t idleTimeouts = 0; ///< rows that grew too old without having been closed
    std::uint64_t packetsDropped = 0;
    std::uint64_t packetsInFromSource = 0;
    std::uint64_t bytesInFromSource = 0;
    std::uint64_t packetsOutToDestination = 0;
    std::uint64_t bytesOutToDestination = 0;
    std::uint64_t packetsInFromDestination = 0;
    std::uint64_t bytesInFromDestination = 0;
    std::uint64_t packetsOutToSource = 0;
    std::uint64_t bytesOutToSource = 0;

    using Metric = std::pair<std::string_view, std::uint64_t>;
    /// By CloudWatch's names.
    std::array<Metric, 14> metrics() const
    {
        return {{{"ActiveConnectionCount", activeConnections},
                 {"BytesInFromDestination", bytesInFromDestination},
                 {"BytesInFromSource", bytesInFromSource},
                 {"BytesOutToDestination", bytesOutToDestination},
                 {"BytesOutToSource", bytesOutToSource},
                 {"ConnectionAttemptCount", connectionAttempts},
                 {"ConnectionEstablishedCount", connectionsEstablished},
                 {"ErrorPortAllocation", errorPortAllocation},
                 {"IdleTimeoutCount", idleTimeouts},
                 {"PacketsDropCount", packetsDropped},
                 {"PacketsInFromDestination", packetsInFromDestination},
                 {"PacketsInFromSource", packetsInFromSource},
                 {"PacketsOutToDestination", packetsOutToDestination},
                 {"PacketsOutToSource", packetsOutToSource}}};
    }
};

} // namespace vpcanvas::sim
