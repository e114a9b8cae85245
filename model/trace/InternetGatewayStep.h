// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/RouteLookup.h"
#include "trace/Walk.h"

namespace vpcanvas::trace {

/// Out of a VPC. IPv4: the private source becomes the public address associated with it, ports stay; refused without
/// an association, and to RFC 1918 or RFC 6598 addresses. IPv6: no translation.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
Next leaveByInternetGateway(Walk &walk, const FoundRoute &found, graph::SubnetIndex from);

/// Into a VPC, to an interface by its public address. An edge route table, if the gateway has one, may send the packet
/// to an appliance first. Source: https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html
Next enterByInternetGateway(Walk &walk, graph::InterfaceIndex interface, net::Ipv4 privateAddress);

/// From the internet to a private address: no gateway has a mapping for it.
Next refuseAtInternetGateway(Walk &walk, graph::InterfaceIndex interface);

} // namespace vpcanvas::trace
