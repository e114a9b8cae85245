// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"

namespace vpcanvas::trace {

/// The interface that a row leads to: its own, or that of an instance with one interface only.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
graph::InterfaceIndex nextHopInterface(const graph::NetworkGraph &graph, const graph::CompiledRoute &route);

/// Whether a dump says so, or the row's target is gone, not available, or not attached to the VPC.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
bool isBlackhole(const graph::NetworkGraph &graph, const graph::CompiledRoute &route, graph::VpcIndex vpc);

/// What stands for a target that a dump calls usable and does not hold, or that the model does not know; or null. Whether a
/// packet passes there is not known. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
const graph::UnmodelledNode *unseenTarget(const graph::NetworkGraph &graph, const graph::CompiledRoute &route);
/// The internet gateway of the VPC that the routes of a dump name although it does not hold it, or null.
const graph::UnmodelledNode *unseenInternetGateway(const graph::NetworkGraph &graph, graph::VpcIndex vpc);

} // namespace vpcanvas::trace
