// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/InterfaceStep.h"

#include "trace/Delivery.h"
#include "trace/LoadBalancerStep.h"
#include "trace/LocalServices.h"
#include "trace/RouteLookup.h"
#include "trace/SecurityGroupCheck.h"

namespace vpcanvas::trace {

Next leave(Walk &walk, const Leave &leave)
{
    const graph::InterfaceNode &node = *walk.graph.at(leave.interface);
    const bool isSender = leave.role == Role::Sender;
    const graph::SubnetNode *subnet = walk.graph.at(node.subnet);
    if (!subnet)
        return walk.doubtAndEnd(node.component, Code::UnknownResource, {}, {aws::Kind::Subnet, node.ref.id});

    if (isSender)
        if (const auto service = reachLocalService(walk, leave.interface))
            return *service;

    const bool isInstance = std::holds_alternative<graph::InstanceIndex>(node.owner);
    if (isInstance && node.sourceDestCheck && !node.has(walk.source())) {
        const Cause cause{CauseKind::SourceDestCheck, node.ref, "sourceDestCheck = true", -1};
        if (isSender)
            walk.stopSending(node.component, Code::EniSourceDestCheckRestriction, cause);
        else
            walk.stop(node.component, Code::EniSourceDestCheckRestriction, cause);
    }
    const Cause cause = passSecurityGroups(walk, leave.interface, GroupDirection::Egress, leave.role);
    if (isSender)
        walk.hop(node.component, std::nullopt, walk.header, cause);

    if (const auto balancer = answerThroughBalancer(walk, leave.interface))
        return *balancer;
    if (subnet->contains(walk.destination()))
        return deliverInSubnet(walk, node.subnet);
    return route(walk, leave.interface);
}

} // namespace vpcanvas::trace
