// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/LoadBalancerStep.h"

#include "trace/Delivery.h"
#include "trace/NetworkAclCheck.h"
#include "trace/PrivateLinkStep.h"
#include "trace/SecurityGroupCheck.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

/// The node's own ports are 1024 to 65535; which one a flow gets is not documented. 1025 is that of the PrivateLink example.
constexpr std::uint16_t nodePort = 1025;

std::vector<BalancerTarget> knownTargets(const graph::NetworkGraph &graph, const graph::TargetGroupNode &group,
                                         const graph::InterfaceNode &node)
{
    const graph::SubnetNode &subnet = *graph.at(node.subnet);
    std::vector<BalancerTarget> all;
    for (const graph::CompiledTarget &target : group.targets) {
        BalancerTarget known{{}, {}, target.port, target.healthy, true};
        if (const auto *index = std::get_if<graph::InstanceIndex>(&target.target)) {
            const graph::InstanceNode *instance = graph.at(*index);
            if (!instance || instance->interfaces.empty())
                continue;
            known.interface = instance->interfaces.front();
            const graph::InterfaceNode *first = graph.at(known.interface);
            if (!first || first->addresses.empty())
                continue;
            known.address = first->addresses.front().address;
        } else {
            known.address = std::get<net::Ipv4>(target.target);
            known.interface = graph.interfaceAt(group.vpc.valid() ? group.vpc : subnet.vpc, known.address);
        }
        if (const graph::InterfaceNode *at = graph.at(known.interface))
            if (const graph::SubnetNode *zone = graph.at(at->subnet))
                known.sameZone = zone->availabilityZone == subnet.availabilityZone;
        all.push_back(known);
    }
    return all;
}

Next balance(Walk &walk, graph::InterfaceIndex index, graph::InterfaceIndex endpoint, const aws::ResourceRef &service)
{
    const graph::InterfaceNode &node = *walk.graph.at(index);
    const graph::LoadBalancerNode *balancer = walk.graph.at(std::get<graph::LoadBalancerIndex>(node.owner));
    if (!balancer || node.addresses.empty() || !walk.graph.at(node.subnet))
        return walk.doubtAndEnd(node.component, Code::UnknownResource, {}, node.component);
    const net::Header in = walk.header;
    const auto listener = std::ranges::find_if(balancer->listeners, [&](const graph::CompiledListener &candidate) {
        return candidate.protocol == in.tuple.protocol && candidate.port == in.tuple.destinationPort;
    });
    if (listener == balancer->listeners.end())
        return walk.stopForGood(balancer->ref, Code::Elbv2ListenersMismatch, {CauseKind::Listener, balancer->ref, {}, -1});
    const graph::TargetGroupNode *group = walk.graph.at(listener->targetGroup);
    Cause cause{CauseKind::Listener, balancer->ref, listener->protocol.toString() + ' ' + std::to_string(listener->port),
                static_cast<int>(listener - balancer->listeners.begin())};
    if (group)
        cause.row += " → " + group->ref.id;
    if (!group || group->targets.empty())
        return walk.stopForGood(balancer->ref, Code::Elbv2ListenerHasNoTg, cause);
    if (group->targetType == aws::TargetType::Alb)
        return walk.doubtAndEnd(balancer->ref, Code::NotSimulated, cause, group->ref);

    std::vector<BalancerTarget> targets = knownTargets(walk.graph, *group, node);
    if (targets.empty())
        return walk.doubtAndEnd(balancer->ref, Code::UnknownResource, cause, group->ref);
    if (!balancer->crossZone) {
        std::erase_if(targets, [](const BalancerTarget &target) { return !target.sameZone; });
        if (targets.empty())
            return walk.stopForGood(balancer->ref, Code::ElbNotCrosszone,
                                    {CauseKind::Property, balancer->ref, "crossZoneLoadBalancing = false", -1});
    }
    for (BalancerTarget &target : targets)
        target.healthy = walk.memory.isHealthy(index, target.address, target.port).value_or(target.healthy);
    // With no healthy target at all a node sends to every one of them.
    if (std::ranges::any_of(targets, &BalancerTarget::healthy))
        std::erase_if(targets, [](const BalancerTarget &target) { return !target.healthy; });
    const BalancerTarget &target = targets[walk.memory.choose(targets.size(), in.tuple)];

    const bool isPrivateLink = endpoint.valid();
    const bool seesClient = group->preservesClientIp && !isPrivateLink;
    const auto *client = std::get_if<graph::InterfaceIndex>(&walk.session.source);
    if (seesClient && client && *client == target.interface) // documented to time out at times
        walk.doubt(balancer->ref, Code::PathMayVary, {CauseKind::Property, group->ref, "preserveClientIp = true", -1},
                   group->ref);
    walk.header.tuple.destination = target.address;
    walk.header.tuple.destinationPort = target.port;
    if (!seesClient) {
        walk.header.tuple.source = node.addresses.front().address;
        walk.header.tuple.sourcePort = nodePort;
    }
    walk.traits = {};
    walk.traits.balancerGroups = node.groups;
    BalancedFlow flow{index, target.interface, in.tuple, walk.header.tuple, endpoint, service};
    if (!walk.memory.balance(flow)) {
        walk.header = in;
        return walk.stopForGood(balancer->ref, Code::ElbPortsExhausted, cause);
    }
    walk.header.tuple = flow.outside;
    walk.hop(balancer->ref, in, walk.header, cause);
    return Leave{index};
}

/// An ICMP error about an answer goes to the target that gave it.
Next sendErrorToTarget(Walk &walk, graph::InterfaceIndex node)
{
    const aws::ResourceRef &balancer = walk.graph.at(node)->component;
    const net::Header in = walk.header;
    const net::FiveTuple inside = walk.flowTuple();
    BalancedFlow flow{node, {}, inside, inside, {}, {}};
    if (!walk.memory.balance(flow) || flow.outside == inside)
        return walk.stopForGood(balancer, Code::NoPossibleDestination);
    walk.rewrite(flow.outside);
    walk.hop(balancer, in, walk.header, {CauseKind::NatRow, balancer, translationText(inside, flow.outside), 0});
    return Leave{node};
}

} // namespace

std::vector<BalancerTarget> targetsOf(const graph::NetworkGraph &graph, const graph::LoadBalancerNode &balancer,
                                      const graph::CompiledListener &listener, graph::InterfaceIndex node)
{
    const graph::TargetGroupNode *group = graph.at(listener.targetGroup);
    const graph::InterfaceNode *at = graph.at(node);
    if (!group || !at || !graph.at(at->subnet))
        return {};
    std::vector<BalancerTarget> targets = knownTargets(graph, *group, *at);
    if (!balancer.crossZone)
        std::erase_if(targets, [](const BalancerTarget &target) { return !target.sameZone; });
    return targets;
}

Next arriveAtLoadBalancer(Walk &walk, graph::InterfaceIndex node, const Cause &cause)
{
    const net::Header in = walk.header;
    const net::FiveTuple asked = answerTo(walk.flowTuple());
    if (const BalancedFlow *flow = walk.memory.balancedAt(node, asked)) {
        walk.rewrite(answerTo(flow->inside));
        walk.traits = {};
        walk.hop(walk.graph.at(node)->component, in, walk.header,
                 {CauseKind::NatRow, walk.graph.at(node)->component, translationText(flow->inside, flow->outside), 0});
        if (flow->endpoint.valid())
            return leavePrivateLink(walk, *flow);
        return Leave{node};
    }
    if (!walk.graph.at(node)->has(walk.destination()))
        return walk.doubtAndEnd(walk.graph.at(node)->component, Code::NotSimulated, {}, walk.graph.at(node)->component);
    if (!walk.forward()) // the answer to a health check of its own, or nothing that it asked for
        return accept(walk, node, cause);
    if (walk.quoted)
        return sendErrorToTarget(walk, node);
    return balance(walk, node, {}, {});
}

Next balanceFromPrivateLink(Walk &walk, graph::InterfaceIndex node, graph::InterfaceIndex endpoint,
                            const aws::ResourceRef &service)
{
    const graph::InterfaceNode &at = *walk.graph.at(node);
    const graph::LoadBalancerNode *balancer = walk.graph.at(std::get<graph::LoadBalancerIndex>(at.owner));
    if (balancer && balancer->groupsJudgePrivateLink && !at.groups.empty())
        (void)passSecurityGroups(walk, node, GroupDirection::Ingress, Role::Forwarder);
    return balance(walk, node, endpoint, service);
}

std::optional<Next> answerThroughBalancer(Walk &walk, graph::InterfaceIndex target)
{
    if (walk.forward())
        return std::nullopt;
    const net::FiveTuple asked = answerTo(walk.flowTuple());
    const BalancedFlow *flow = walk.memory.balancedTo(target, asked);
    if (!flow)
        return std::nullopt;
    const graph::InterfaceIndex node = flow->node;
    const graph::SubnetIndex from = walk.graph.at(target)->subnet;
    if (walk.graph.at(node)->subnet != from)
        passNetworkAcl(walk, *walk.graph.at(from), AclDirection::Outbound);
    return Arrive{node, from};
}

} // namespace vpcanvas::trace
