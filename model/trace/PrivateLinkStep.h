// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

#include <optional>

namespace vpcanvas::trace {

/// From an interface endpoint to the load balancer of the endpoint service that it names, if that is one of the network's.
/// Nothing if it is AWS's or of another account. One way: the provider cannot open a flow back.
/// Source: https://docs.aws.amazon.com/vpc/latest/privatelink/create-endpoint-service.html
std::optional<Next> enterPrivateLink(Walk &walk, const graph::VpcEndpointNode &endpoint, graph::InterfaceIndex interface,
                                     const Cause &cause);

/// The answer comes out of the link at the consumer's endpoint.
Next leavePrivateLink(Walk &walk, const BalancedFlow &flow);

} // namespace vpcanvas::trace
