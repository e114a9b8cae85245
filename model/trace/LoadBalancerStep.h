// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

#include <optional>

namespace vpcanvas::trace {

/// A target as a node of a balancer may send to it.
struct BalancerTarget
{
    graph::InterfaceIndex interface;
    net::IpAddress address;
    std::uint16_t port = 0;
    bool healthy = true; ///< as it was drawn
    bool sameZone = true;
};

/// The targets behind a listener that the node sends to: those of its zone, or all with cross-zone balancing.
std::vector<BalancerTarget> targetsOf(const graph::NetworkGraph &graph, const graph::LoadBalancerNode &balancer,
                                      const graph::CompiledListener &listener, graph::InterfaceIndex node);

/// A packet comes to a node of a Network Load Balancer: a listener's target group gives it a target, of the node's zone
/// unless cross-zone is on, healthy ones first. Whether the target sees the client's address depends on the target group.
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-target-groups.html
Next arriveAtLoadBalancer(Walk &walk, graph::InterfaceIndex node, const Cause &cause);

/// A packet comes to the node from a consumer's endpoint; the target sees the node's address.
Next balanceFromPrivateLink(Walk &walk, graph::InterfaceIndex node, graph::InterfaceIndex endpoint,
                            const aws::ResourceRef &service);

/// The answer of a target that saw the client's address goes back through the node, whatever its subnet's routes say.
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html
std::optional<Next> answerThroughBalancer(Walk &walk, graph::InterfaceIndex target);

} // namespace vpcanvas::trace
