// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "sim/EventLog.h"

namespace vpcanvas::sim {

/// The network interface at which the packet is in the event. That of a NAT gateway, endpoint or balancer is found also
/// where the event names the component only. Not valid elsewhere: at route tables, gateways, outside.
graph::InterfaceIndex interfaceOf(const EventLog &log, const EventRecord &event, const graph::NetworkGraph &graph);

/// The row of a route table that the event followed, or null.
const graph::CompiledRoute *routeOf(const EventLog &log, const EventRecord &event, const graph::NetworkGraph &graph);

} // namespace vpcanvas::sim
