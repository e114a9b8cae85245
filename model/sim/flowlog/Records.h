// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/flowlog/Options.h"
#include "sim/flowlog/Sightings.h"

namespace vpcanvas::sim::flowlog {

/// Packets of one flow at one interface within one aggregation interval, or that there were none.
struct Record
{
    graph::InterfaceIndex interface;
    std::int64_t windowStart = 0; ///< Unix seconds, as all here
    std::int64_t start = 0;       ///< of the first packet; of the interval where there is none
    std::int64_t end = 0;         ///< of the last packet
    net::FiveTuple tuple;         ///< of the packets, ports 0 where the protocol has none
    bool isIngress = false;
    bool isAccepted = true;
    TrafficPath path = TrafficPath::None;
    std::uint8_t tcpFlags = 0;
    std::uint64_t packets = 0; ///< 0: NODATA
    std::uint64_t bytes = 0;   ///< of IP
};

/// By interval, then by interface, then by first packet. Intervals are counted from the epoch.
std::vector<Record> records(const Simulation &simulation, const aws::Network &network, const Options &options);

} // namespace vpcanvas::sim::flowlog
