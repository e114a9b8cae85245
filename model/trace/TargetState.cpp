// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/TargetState.h"

namespace vpcanvas::trace {
namespace {

using aws::RouteTargetKind;

bool isInstanceGone(const graph::NetworkGraph &graph, graph::InterfaceIndex interface)
{
    const graph::InterfaceNode *node = graph.at(interface);
    const auto *owner = node ? std::get_if<graph::InstanceIndex>(&node->owner) : nullptr;
    if (!owner)
        return !node;
    const graph::InstanceNode *instance = graph.at(*owner);
    return instance && instance->state == aws::InstanceState::Terminated;
}

} // namespace

graph::InterfaceIndex nextHopInterface(const graph::NetworkGraph &graph, const graph::CompiledRoute &route)
{
    if (route.targetKind == RouteTargetKind::NetworkInterface)
        return {route.target};
    if (route.targetKind != RouteTargetKind::Instance)
        return {};
    const graph::InstanceNode *instance = graph.at(graph::InstanceIndex{route.target});
    return instance && instance->interfaces.size() == 1 ? instance->interfaces.front() : graph::InterfaceIndex{};
}

bool isBlackhole(const graph::NetworkGraph &graph, const graph::CompiledRoute &route, graph::VpcIndex vpc)
{
    if (route.state == aws::RouteState::Blackhole)
        return true;
    switch (route.targetKind) {
    case RouteTargetKind::InternetGateway: {
        const auto *gateway = graph.at(graph::InternetGatewayIndex{route.target});
        return !gateway || gateway->vpc != vpc;
    }
    case RouteTargetKind::EgressOnlyInternetGateway: {
        const auto *gateway = graph.at(graph::EgressOnlyInternetGatewayIndex{route.target});
        return !gateway || gateway->vpc != vpc;
    }
    case RouteTargetKind::NatGateway: {
        const auto *gateway = graph.at(graph::NatGatewayIndex{route.target});
        const graph::SubnetNode *subnet = gateway ? graph.at(gateway->subnet) : nullptr;
        return !gateway || gateway->state != aws::NatGatewayState::Available || (subnet && subnet->vpc != vpc);
    }
    case RouteTargetKind::NetworkInterface:
    case RouteTargetKind::Instance:
        return isInstanceGone(graph, nextHopInterface(graph, route)) || graph.vpcOf(nextHopInterface(graph, route)) != vpc;
    case RouteTargetKind::VpcPeeringConnection: {
        const auto *peering = graph.at(graph::PeeringIndex{route.target});
        return !peering || (peering->requester.vpc != vpc && peering->accepter.vpc != vpc);
    }
    case RouteTargetKind::GatewayEndpoint: {
        const auto *endpoint = graph.at(graph::VpcEndpointIndex{route.target});
        return !endpoint || endpoint->vpc != vpc;
    }
    case RouteTargetKind::Local:
    case RouteTargetKind::GatewayLoadBalancerEndpoint:
    case RouteTargetKind::TransitGateway:
    case RouteTargetKind::VpnGateway:
    case RouteTargetKind::LocalGateway:
    case RouteTargetKind::CarrierGateway:
    case RouteTargetKind::CoreNetwork:
    case RouteTargetKind::Unknown:
        return false;
    }
    return false;
}

} // namespace vpcanvas::trace
