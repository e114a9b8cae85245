// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/RouteLookup.h"
#include "trace/Walk.h"

namespace vpcanvas::trace {

/// A route leads to the NAT gateway: TCP, UDP and ICMP from its own VPC get its private address and a port of its own.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
Next translateAtNatGateway(Walk &walk, const FoundRoute &found, graph::SubnetIndex from);

/// A packet addressed to the gateway itself: an answer to a flow it translated, or nobody's.
Next arriveAtNatGateway(Walk &walk, graph::InterfaceIndex interface);

/// The code that says why a NAT device does not translate.
constexpr Code codeOf(NatRefusal refusal)
{
    return refusal == NatRefusal::PortsExhausted ? Code::NatPortsExhausted : Code::NatConnectionUnknown;
}

} // namespace vpcanvas::trace
