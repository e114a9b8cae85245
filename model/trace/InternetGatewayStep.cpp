// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/InternetGatewayStep.h"

#include "trace/TargetState.h"

namespace vpcanvas::trace {
namespace {

std::string associationText(net::IpAddress inside, net::IpAddress outside)
{
    return inside.toString() + " ↔ " + outside.toString();
}

/// Where an edge route table sends the packet: to an appliance, or on to its destination.
Next throughEdgeTable(Walk &walk, const graph::InternetGatewayNode &gateway, graph::InterfaceIndex interface)
{
    const FoundRoute found = findRoute(walk, gateway.edgeRouteTable);
    if (!found.route || found.route->targetKind == aws::RouteTargetKind::Local)
        return Arrive{interface, {}};
    if (const graph::UnmodelledNode *unseen = unseenTarget(walk.graph, *found.route)) {
        walk.hop(found.table->ref, walk.header, walk.header, found.cause());
        return endUnseen(walk, *unseen, found);
    }
    if (isBlackhole(walk.graph, *found.route, walk.graph.vpcOf(interface)))
        return walk.stopForGood(found.table->ref, Code::BadStateRoute, found.cause());
    walk.hop(found.table->ref, walk.header, walk.header, found.cause());
    const graph::InterfaceIndex appliance = nextHopInterface(walk.graph, *found.route);
    if (!appliance.valid()) {
        const aws::ResourceRef target{aws::Kind::VpcEndpoint, found.route->targetId};
        return walk.doubtAndEnd(target, Code::NotSimulated, found.cause(), target);
    }
    return Arrive{appliance, {}, Arriving::AtNextHop};
}

const graph::VpcNode *vpcOf(const Walk &walk, graph::InterfaceIndex interface)
{
    return walk.graph.at(walk.graph.vpcOf(interface));
}

} // namespace

Next leaveByInternetGateway(Walk &walk, const FoundRoute &found, graph::SubnetIndex from)
{
    const graph::InternetGatewayNode &gateway = *walk.graph.at(graph::InternetGatewayIndex{found.route->target});
    const graph::VpcIndex vpc = walk.graph.at(from)->vpc;
    const net::Header in = walk.header;
    if (!in.tuple.source.isIpv4()) {
        if (isUniqueLocal(in.tuple.source) || !walk.graph.interfaceAt(vpc, in.tuple.source).valid())
            return walk.stopForGood(gateway.ref, Code::IgwPublicIpAssociationForEgress);
        if (!walk.mayPass(gateway.ref))
            return Ended{};
        walk.hop(gateway.ref, in, in);
        return OnInternet{};
    }
    if (isRfc1918(in.tuple.destination))
        return walk.stopForGood(gateway.ref, Code::IgwDestinationAddressNotInRfc1918Egress);
    if (isRfc6598(in.tuple.destination))
        return walk.stopForGood(gateway.ref, Code::IgwDestinationAddressNotInRfc6598Egress);
    const graph::InterfaceNode *sender = walk.graph.at(walk.graph.interfaceAt(vpc, in.tuple.source));
    const aws::PrivateIpAddress *address = sender ? sender->find(in.tuple.source.ipv4()) : nullptr;
    if (!address || !address->publicIp) {
        if (walk.traits.keptPrivateSource)
            return walk.stopForGood(gateway.ref, Code::NatInstanceNotMasquerading,
                                    {CauseKind::KernelSwitch, walk.traits.forwarder, "masquerade = false", -1});
        return walk.stopForGood(
            gateway.ref, Code::IgwPublicIpAssociationForEgress,
            {CauseKind::PublicIpAssociation, sender ? sender->ref : gateway.ref, in.tuple.source.toString() + " ↔ none", -1});
    }
    if (!walk.mayPass(gateway.ref))
        return Ended{};
    walk.rewriteSource(*address->publicIp);
    walk.traits.throughNatGateway = false;
    walk.hop(gateway.ref, in, walk.header,
             {CauseKind::PublicIpAssociation, sender->ref, associationText(address->address, *address->publicIp), -1});
    return OnInternet{};
}

Next refuseAtInternetGateway(Walk &walk, graph::InterfaceIndex interface)
{
    const graph::VpcNode *vpc = vpcOf(walk, interface);
    const graph::InternetGatewayNode *gateway = vpc ? walk.graph.at(vpc->internetGateway) : nullptr;
    const graph::UnmodelledNode *unseen =
        vpc && !gateway ? unseenInternetGateway(walk.graph, walk.graph.vpcOf(interface)) : nullptr;
    if (!gateway && !unseen)
        return walk.stopForGood(vpc ? vpc->ref : internetRef(walk.graph), Code::GatewayNotAttached);
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    return walk.stopForGood(gateway ? gateway->ref : unseen->ref, Code::IgwPrivateIpAssociationForIngress,
                            {CauseKind::PublicIpAssociation, node.ref, walk.destination().toString() + " ↔ none", -1});
}

Next enterByInternetGateway(Walk &walk, graph::InterfaceIndex interface, net::Ipv4 privateAddress)
{
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    const graph::VpcNode *vpc = vpcOf(walk, interface);
    if (!vpc)
        return walk.doubtAndEnd(node.component, Code::UnknownResource, {}, node.ref);
    const graph::InternetGatewayNode *gateway = walk.graph.at(vpc->internetGateway);
    const net::Header in = walk.header;
    const bool isIpv4 = in.tuple.destination.isIpv4();
    if (!isIpv4) {
        const graph::EgressOnlyInternetGatewayNode *outOnly = walk.graph.at(vpc->egressOnlyGateway);
        if (outOnly && walk.memory.isAnswerToOutbound(walk.flowTuple())) {
            walk.hop(outOnly->ref, in, in);
            return Arrive{interface, {}};
        }
        if (!gateway && outOnly)
            return walk.stopForGood(outOnly->ref, Code::EgressOnlyGatewayAcceptsNoInbound);
    }
    const graph::UnmodelledNode *unseen = gateway ? nullptr : unseenInternetGateway(walk.graph, walk.graph.vpcOf(interface));
    if (unseen) // routes of a dump prove that it is attached; its edge route table is not known
        walk.doubt(unseen->ref, Code::UnknownResource, {}, unseen->ref);
    else if (!gateway)
        walk.stop(vpc->ref, Code::GatewayNotAttached);
    const aws::ResourceRef &at = gateway ? gateway->ref : unseen ? unseen->ref : vpc->ref;
    if (isRfc1918(in.tuple.source))
        return walk.stopForGood(at, Code::IgwSourceAddressNotInRfc1918Ingress);
    if (isRfc6598(in.tuple.source))
        return walk.stopForGood(at, Code::IgwSourceAddressNotInRfc6598Ingress);
    if (isIpv4) {
        walk.rewriteDestination(privateAddress);
        walk.hop(at, in, walk.header,
                 {CauseKind::PublicIpAssociation, node.ref, associationText(privateAddress, in.tuple.destination), -1});
    } else {
        walk.hop(at, in, in);
    }
    if (gateway && gateway->edgeRouteTable.valid())
        return throughEdgeTable(walk, *gateway, interface);
    return Arrive{interface, {}};
}

} // namespace vpcanvas::trace
