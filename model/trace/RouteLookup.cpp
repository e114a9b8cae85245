// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/RouteLookup.h"

#include "trace/Delivery.h"
#include "trace/EgressOnlyGatewayStep.h"
#include "trace/EndpointStep.h"
#include "trace/InternetGatewayStep.h"
#include "trace/NatGatewayStep.h"
#include "trace/NatInstanceStep.h"
#include "trace/NetworkAclCheck.h"
#include "trace/PeeringStep.h"
#include "trace/TargetState.h"

namespace vpcanvas::trace {
namespace {

using aws::RouteTargetKind;

/// Whether a list whose entries are not known could hold the destination. A gateway endpoint's list holds public
/// addresses of its own service only, and what was drawn as something else is not that service.
bool mayHold(const Walk &walk, const graph::CompiledRoute &row, net::IpAddress destination)
{
    if (row.targetKind != RouteTargetKind::GatewayEndpoint)
        return true;
    if (isRfc1918(destination) || isRfc6598(destination))
        return false;
    const graph::PublicPlace *place = walk.graph.publicPlace(destination);
    if (!place)
        return true;
    const auto *service = std::get_if<graph::AwsServiceIndex>(&place->place);
    const graph::VpcEndpointNode *endpoint = walk.graph.at(graph::VpcEndpointIndex{row.target});
    return service && endpoint && walk.graph.at(*service)->serviceName == endpoint->serviceName;
}

/// Whether the list is that of the service drawn at the destination, so that it surely holds it.
bool surelyHolds(const Walk &walk, const graph::CompiledRoute &row, net::IpAddress destination)
{
    const graph::PublicPlace *place = walk.graph.publicPlace(destination);
    return row.targetKind == RouteTargetKind::GatewayEndpoint && place
        && std::holds_alternative<graph::AwsServiceIndex>(place->place) && mayHold(walk, row, destination);
}

/// The interface that the row's next hop is, if it is one.
graph::InterfaceIndex nextHop(const Walk &walk, const graph::CompiledRoute &row)
{
    if (row.targetKind != RouteTargetKind::NatGateway)
        return nextHopInterface(walk.graph, row);
    const graph::NatGatewayNode *gateway = walk.graph.at(graph::NatGatewayIndex{row.target});
    return gateway && !gateway->interfaces.empty() ? gateway->interfaces.front() : graph::InterfaceIndex{};
}

Next follow(Walk &walk, const FoundRoute &found, const graph::InterfaceNode &from)
{
    const graph::CompiledRoute &row = *found.route;
    switch (row.targetKind) {
    case RouteTargetKind::Local:
        return deliverLocally(walk, from.subnet);
    case RouteTargetKind::InternetGateway:
        return leaveByInternetGateway(walk, found, from.subnet);
    case RouteTargetKind::EgressOnlyInternetGateway:
        return leaveByEgressOnlyGateway(walk, found, from.subnet);
    case RouteTargetKind::NatGateway:
        return translateAtNatGateway(walk, found, from.subnet);
    case RouteTargetKind::NetworkInterface:
    case RouteTargetKind::Instance:
        return sendToInstance(found, walk, from.subnet);
    case RouteTargetKind::VpcPeeringConnection:
        return crossPeering(walk, found, from.subnet);
    case RouteTargetKind::GatewayEndpoint:
        return enterGatewayEndpoint(walk, found, from.subnet);
    case RouteTargetKind::GatewayLoadBalancerEndpoint:
        return walk.doubtAndEnd({aws::Kind::VpcEndpoint, row.targetId}, Code::NotSimulated, found.cause(),
                                {aws::Kind::VpcEndpoint, row.targetId});
    case RouteTargetKind::TransitGateway:
    case RouteTargetKind::VpnGateway:
    case RouteTargetKind::LocalGateway:
    case RouteTargetKind::CarrierGateway:
    case RouteTargetKind::CoreNetwork:
    case RouteTargetKind::Unknown:
        break;
    }
    const aws::ResourceRef target{aws::Kind::UnmodelledResource, row.targetId};
    return walk.doubtAndEnd(target, Code::NotSimulated, found.cause(), target);
}

} // namespace

Ended endUnseen(Walk &walk, const graph::UnmodelledNode &unseen, const FoundRoute &found)
{
    const Code code = unseen.isListed ? Code::NotSimulated : Code::UnknownResource;
    return walk.doubtAndEnd(unseen.ref, code, found.cause(), unseen.ref);
}

FoundRoute findRoute(const Walk &walk, graph::RouteTableIndex index)
{
    FoundRoute found;
    found.table = walk.graph.at(index);
    if (!found.table)
        return found;
    found.route = found.table->find(walk.destination());
    for (const graph::CompiledRoute &row : found.table->unknownPrefixLists) {
        if (found.route && found.route->targetKind == RouteTargetKind::Local)
            break; // lists hold no part of the VPC's own blocks
        if (surelyHolds(walk, row, walk.destination()))
            return {found.table, &row, true, {}};
        if (mayHold(walk, row, walk.destination())) {
            found.isCertain = false;
            found.unknown = {aws::Kind::PrefixList, walk.graph.table<aws::PrefixList>().idOf(row.prefixList)};
        }
    }
    if (found.route && found.table->rivalOf(*found.route))
        found.isCertain = false;
    return found;
}

FoundRoute findRoute(const Walk &walk, const graph::SubnetNode &subnet)
{
    return findRoute(walk, walk.graph.routeTableOf(subnet));
}

Next route(Walk &walk, graph::InterfaceIndex from)
{
    const graph::InterfaceNode &node = *walk.graph.at(from);
    const graph::SubnetNode &subnet = *walk.graph.at(node.subnet);
    const FoundRoute found = findRoute(walk, subnet);
    const graph::InterfaceIndex next = found.route ? nextHop(walk, *found.route) : graph::InterfaceIndex{};
    const graph::InterfaceNode *nextNode = walk.graph.at(next);
    const bool staysInSubnet = nextNode && nextNode->subnet == node.subnet;
    passNetworkAcl(walk, subnet, AclDirection::Outbound, staysInSubnet ? Crossing::Undocumented : Crossing::Certain);

    if (!found.table) {
        const graph::RouteTableIndex missing = walk.graph.routeTableOf(subnet);
        if (!missing.valid())
            return walk.doubtAndEnd(subnet.ref, Code::UnknownResource, {}, subnet.ref);
        const aws::ResourceRef unknown{aws::Kind::RouteTable, walk.graph.table<aws::RouteTable>().idOf(missing)};
        return walk.doubtAndEnd(subnet.ref, Code::UnknownResource, {CauseKind::RouteTableRow, unknown, {}, -1}, unknown);
    }
    const aws::ResourceRef &table = found.table->ref;
    const aws::ResourceRef &unknown = found.unknown.id.empty() ? table : found.unknown;
    if (!found.isCertain) {
        const Code code = found.unknown.id.empty() ? Code::PathMayVary : Code::UnknownResource;
        walk.doubt(table, code, found.route ? found.cause() : Cause{CauseKind::RouteTableRow, table, {}, -1}, unknown);
    }
    if (!found.route) {
        if (!walk.forward() && walk.memory.senderOf(walk.flowTuple()).valid())
            return returnToSender(walk, node.subnet);
        if (!found.isCertain)
            return walk.doubtAndEnd(table, Code::UnknownResource, {CauseKind::RouteTableRow, table, {}, -1}, unknown);
        return walk.stopForGood(table, Code::NoRouteToDestination, {CauseKind::RouteTableRow, table, {}, -1});
    }
    if (const graph::UnmodelledNode *unseen = unseenTarget(walk.graph, *found.route)) {
        walk.hop(table, walk.header, walk.header, found.cause());
        return endUnseen(walk, *unseen, found);
    }
    if (isBlackhole(walk.graph, *found.route, subnet.vpc))
        return walk.stopForGood(table, Code::BadStateRoute, found.cause());
    if (nextNode && next == from) // a device whose own subnet sends everything back to it
        return walk.stopForGood(table, Code::ForwardingLoop, found.cause());
    const bool decides = walk.forward() || found.route->targetKind != RouteTargetKind::Local;
    if (decides)
        walk.hop(table, walk.header, walk.header, found.cause());
    return follow(walk, found, node);
}

} // namespace vpcanvas::trace
