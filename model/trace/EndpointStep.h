// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/RouteLookup.h"
#include "trace/Walk.h"

namespace vpcanvas::trace {

/// A gateway endpoint: a route target without an address, which rewrites nothing. TCP and ICMP echo only, from its own VPC.
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
Next enterGatewayEndpoint(Walk &walk, const FoundRoute &found, graph::SubnetIndex from);

/// The answer of the service behind a gateway endpoint.
Next answerFromGatewayEndpoint(Walk &walk, const BehindGatewayEndpoint &place);

/// A packet comes to an interface endpoint: for the AWS service behind it, or by PrivateLink for a provider's own.
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html
Next arriveAtEndpoint(Walk &walk, graph::InterfaceIndex interface, const Cause &cause);

/// The answer of what stands behind an interface endpoint.
Next answerFromEndpoint(Walk &walk, graph::InterfaceIndex interface);

/// The AWS service of that name, as drawn or by its name alone.
aws::ResourceRef serviceRef(const graph::NetworkGraph &graph, const std::string &serviceName);

} // namespace vpcanvas::trace
