// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/flowlog/TrafficPath.h"

#include "sim/EventPlace.h"

namespace vpcanvas::sim::flowlog {
namespace {

const std::string &regionOf(const graph::PeeringSide &side, const graph::NetworkGraph &graph)
{
    const graph::VpcNode *vpc = graph.at(side.vpc);
    return vpc ? vpc->region : side.region;
}

TrafficPath peeringPath(const graph::PeeringNode *peering, const graph::NetworkGraph &graph)
{
    if (!peering)
        return TrafficPath::None;
    const bool isInRegion = regionOf(peering->requester, graph) == regionOf(peering->accepter, graph);
    return isInRegion ? TrafficPath::PeeringInRegion : TrafficPath::PeeringAcrossRegions;
}

TrafficPath pathOf(const graph::CompiledRoute &route, const graph::NetworkGraph &graph)
{
    using enum aws::RouteTargetKind;
    switch (route.targetKind) {
    case Local:
    case NatGateway:
    case NetworkInterface:
    case Instance:
    case GatewayLoadBalancerEndpoint:
        return TrafficPath::SameVpc;
    case InternetGateway:
        return TrafficPath::InternetGateway;
    case GatewayEndpoint:
        return TrafficPath::GatewayEndpoint;
    case VpnGateway:
        return TrafficPath::VirtualPrivateGateway;
    case VpcPeeringConnection:
        return peeringPath(graph.at(graph::PeeringIndex{route.target}), graph);
    case LocalGateway:
        return TrafficPath::LocalGateway;
    case EgressOnlyInternetGateway:
    case TransitGateway:
    case CarrierGateway:
    case CoreNetwork:
    case Unknown:
        return TrafficPath::None;
    }
    return TrafficPath::None;
}

} // namespace

TrafficPath trafficPath(const EventLog &log, const LogIndex &index, const graph::NetworkGraph &graph, std::uint32_t event,
                        graph::InterfaceIndex interface, net::IpAddress destination)
{
    const graph::VpcIndex vpc = graph.vpcOf(interface);
    if (const std::uint32_t number = index.next(event); number != LogIndex::none && log[number].kind != EventKind::Split) {
        const EventRecord &next = log[number];
        const aws::ResourceRef &where = log.where(next);
        if (const graph::CompiledRoute *route = routeOf(log, next, graph))
            return pathOf(*route, graph);
        if (where.kind == aws::Kind::VpcPeeringConnection) // back to a NAT gateway, which no row says
            return peeringPath(graph.at(graph.find(aws::VpcPeeringConnectionId{where.id})), graph);
        if (where.kind == aws::Kind::RouteTable || where.kind == aws::Kind::Subnet || where.kind == aws::Kind::Vpc)
            return TrafficPath::None; // nothing is there
        if (const graph::InterfaceIndex other = interfaceOf(log, next, graph); other.valid() && graph.vpcOf(other) == vpc)
            return TrafficPath::SameVpc;
    }
    const graph::VpcNode *node = graph.at(vpc);
    return node && node->contains(destination) ? TrafficPath::SameVpc : TrafficPath::None;
}

} // namespace vpcanvas::sim::flowlog
