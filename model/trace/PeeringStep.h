// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/RouteLookup.h"
#include "trace/Walk.h"

namespace vpcanvas::trace {

/// Into the VPC on the other side, to one of its own interfaces: not transitive, not to its gateways.
/// Source: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html
Next crossPeering(Walk &walk, const FoundRoute &found, graph::SubnetIndex from);

/// The answer to a flow that a NAT gateway sent through a peering goes back by it even where no route leads back.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
Next returnToSender(Walk &walk, graph::SubnetIndex from);

} // namespace vpcanvas::trace
