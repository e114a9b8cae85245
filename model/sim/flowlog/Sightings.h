// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/Simulation.h"
#include "sim/flowlog/TrafficPath.h"

namespace vpcanvas::sim::flowlog {

/// One packet as one network interface sees it, with what its security groups and the subnet's network ACL say together.
struct Sighting
{
    SimTime time = 0;
    graph::InterfaceIndex interface;
    std::uint32_t packet = 0;
    net::FiveTuple tuple; ///< as it is there
    bool isIngress = false;
    bool isAccepted = true;
    TrafficPath path = TrafficPath::None; ///< of what leaves
};

/// All that flow logs take note of, in order of time. Left out is what AWS does not log: Amazon's DNS, instance metadata,
/// time, licences, a subnet's router, and the way between an endpoint's interface and a Network Load Balancer. Also what
/// neither groups nor ACLs stop and what reaches no interface: drops by routes, gateways, source/destination checks.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-limitations.html
std::vector<Sighting> sightings(const Simulation &simulation);

} // namespace vpcanvas::sim::flowlog
