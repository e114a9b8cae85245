// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "sim/LogIndex.h"

namespace vpcanvas::sim::flowlog {

/// Which way a packet takes from the interface that it leaves. The numbers are AWS's; 7 and 8 are more exact than its 2.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
enum class TrafficPath : std::uint8_t {
    None = 0,
    SameVpc = 1,
    VirtualPrivateGateway = 3,
    PeeringInRegion = 4,
    PeeringAcrossRegions = 5,
    LocalGateway = 6,
    GatewayEndpoint = 7,
    InternetGateway = 8,
};

/// That of the packet that leaves the interface in the event.
TrafficPath trafficPath(const EventLog &log, const LogIndex &index, const graph::NetworkGraph &graph, std::uint32_t event,
                        graph::InterfaceIndex interface, net::IpAddress destination);

} // namespace vpcanvas::sim::flowlog
