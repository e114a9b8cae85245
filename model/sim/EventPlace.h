// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "sim/LogIndex.h"

namespace vpcanvas::sim {

/// The network interface at which the packet is in the event. That of a NAT gateway, endpoint or balancer is found also
/// where the event names the component only. Not valid elsewhere: at route tables, gateways, outside.
graph::InterfaceIndex interfaceOf(const EventLog &log, const EventRecord &event, const graph::NetworkGraph &graph);

/// The row of a route table that the event followed, or null.
const graph::CompiledRoute *routeOf(const EventLog &log, const EventRecord &event, const graph::NetworkGraph &graph);

/// On which sides of its interface a packet that passes there is on the wire. Not on an endpoint's other one, nor between
/// a load balancer and an endpoint, nor on its way in where only its fragments came and were put together.
struct Sides
{
    bool in = true;
    bool out = true;
};
Sides sidesOf(const EventLog &log, const LogIndex &index, std::uint32_t event);

/// Whether a packet that is dropped at an interface had come in: whoever is behind it drops it, not the network before.
bool isLetIn(const EventRecord &event);

} // namespace vpcanvas::sim
