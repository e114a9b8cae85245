// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Delivery.h"

#include "trace/EndpointStep.h"
#include "trace/LoadBalancerStep.h"
#include "trace/NatGatewayStep.h"
#include "trace/NatInstanceStep.h"
#include "trace/NetworkAclCheck.h"
#include "trace/SecurityGroupCheck.h"

namespace vpcanvas::trace {

namespace {

/// The balancer that the interface is of, as a dump lists it, or the interface where it does not.
aws::ResourceRef unmodelledBalancer(const Walk &walk, const graph::InterfaceNode &node)
{
    aws::ResourceRef balancer = node.ref;
    walk.graph.table<aws::UnmodelledResource>().forEach([&](graph::UnmodelledIndex, const graph::UnmodelledNode &candidate) {
        if (candidate.ref.id.ends_with("loadbalancer/" + node.balancer) || candidate.ref.id == node.balancer)
            balancer = candidate.ref;
    });
    return balancer;
}

} // namespace

Next deliverInSubnet(Walk &walk, graph::SubnetIndex subnet)
{
    const graph::InterfaceIndex interface = walk.graph.interfaceAt(subnet, walk.destination());
    if (!interface.valid())
        return walk.stopForGood(walk.graph.at(subnet)->ref, Code::NoPossibleDestination);
    return Arrive{interface, subnet};
}

Next deliverInto(Walk &walk, graph::VpcIndex vpc)
{
    const graph::InterfaceIndex interface = walk.graph.interfaceAt(vpc, walk.destination());
    if (interface.valid())
        return Arrive{interface, {}};
    const graph::VpcNode *node = walk.graph.at(vpc);
    if (!node) {
        const aws::ResourceRef unknown{aws::Kind::Vpc, walk.graph.table<aws::Vpc>().idOf(vpc)};
        return walk.doubtAndEnd(unknown, Code::UnknownResource, {}, unknown);
    }
    const graph::SubnetNode *subnet = walk.graph.at(node->subnetOf(walk.destination()));
    return walk.stopForGood(subnet ? subnet->ref : node->ref, Code::NoPossibleDestination);
}

Next deliverLocally(Walk &walk, graph::SubnetIndex from)
{
    const graph::VpcIndex vpc = walk.graph.at(from)->vpc;
    if (!walk.graph.at(vpc))
        return walk.doubtAndEnd(walk.graph.at(from)->ref, Code::UnknownResource, {}, walk.graph.at(from)->ref);
    Next next = deliverInto(walk, vpc);
    if (auto *arriving = std::get_if<Arrive>(&next))
        arriving->from = from;
    return next;
}

Next arrive(Walk &walk, const Arrive &arrive)
{
    const graph::InterfaceNode &node = *walk.graph.at(arrive.interface);
    const graph::SubnetNode *subnet = walk.graph.at(node.subnet);
    if (!subnet)
        return walk.doubtAndEnd(node.component, Code::UnknownResource, {}, node.ref);
    if (arrive.from != node.subnet)
        passNetworkAcl(walk, *subnet, AclDirection::Inbound);
    else if (arrive.as == Arriving::AtNextHop)
        passNetworkAcl(walk, *subnet, AclDirection::Inbound, Crossing::Undocumented);
    const Cause cause = passSecurityGroups(walk, arrive.interface, GroupDirection::Ingress, Role::Forwarder);

    if (std::holds_alternative<graph::NatGatewayIndex>(node.owner))
        return arriveAtNatGateway(walk, arrive.interface);
    if (std::holds_alternative<graph::LoadBalancerIndex>(node.owner))
        return arriveAtLoadBalancer(walk, arrive.interface, cause);
    if (std::holds_alternative<graph::VpcEndpointIndex>(node.owner))
        return arriveAtEndpoint(walk, arrive.interface, cause);
    const bool isOwn = node.has(walk.destination());
    if (!isOwn && node.sourceDestCheck && !node.isManaged)
        walk.stop(node.component, Code::EniSourceDestCheckRestriction,
                  {CauseKind::SourceDestCheck, node.ref, "sourceDestCheck = true", -1});
    if (const auto *instance = std::get_if<graph::InstanceIndex>(&node.owner))
        return arriveAtInstance(walk, arrive.interface, *instance, cause);
    if (!isOwn)
        return walk.doubtAndEnd(node.component, Code::NotSimulated, {}, node.ref);
    if (!node.balancer.empty()) { // which ports it listens on and where it sends is not modelled
        const aws::ResourceRef balancer = unmodelledBalancer(walk, node);
        return walk.doubtAndEnd(balancer, Code::NotSimulated, {}, balancer);
    }
    if (!node.isManaged)
        walk.doubt(node.component, Code::UnknownResource, {CauseKind::Property, node.ref, "attachment = none", -1}, node.ref);
    return accept(walk, arrive.interface, cause);
}

Ended accept(Walk &walk, graph::InterfaceIndex interface, Cause cause)
{
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    if (walk.forward() && !walk.quoted) {
        // What a host sends to itself never leaves it, so no kernel believes that a packet from elsewhere is its own (RFC 1812
        // section 5.3.7). Here that is one that a NAT instance sent back.
        if (node.has(walk.source()) && walk.header.tuple != walk.session.request)
            return walk.stopForGood(node.component, Code::NoPossibleDestination);
        walk.session.arrived = interface;
        walk.session.received = walk.header.tuple;
    } else {
        const auto *sender = std::get_if<graph::InterfaceIndex>(walk.forward() ? &walk.session.arrived : &walk.session.source);
        if (!sender || *sender != interface || !walk.isOfTheEnd())
            return walk.stopForGood(node.component, Code::NoPossibleDestination);
    }
    walk.hop(node.component, walk.header, std::nullopt, std::move(cause));
    return {};
}

} // namespace vpcanvas::trace
