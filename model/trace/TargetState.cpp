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

template<class Resource>
bool exists(const graph::NetworkGraph &graph, const graph::CompiledRoute &route)
{
    return graph.at(graph::Index<Resource>{route.target}) != nullptr;
}

/// Whether the row's target is of a kind that the model knows, and is there.
bool isKnown(const graph::NetworkGraph &graph, const graph::CompiledRoute &route)
{
    switch (route.targetKind) {
    case RouteTargetKind::InternetGateway:
        return exists<aws::InternetGateway>(graph, route);
    case RouteTargetKind::EgressOnlyInternetGateway:
        return exists<aws::EgressOnlyInternetGateway>(graph, route);
    case RouteTargetKind::NatGateway:
        return exists<aws::NatGateway>(graph, route);
    case RouteTargetKind::NetworkInterface:
        return exists<aws::NetworkInterface>(graph, route);
    case RouteTargetKind::Instance:
        return exists<aws::Instance>(graph, route);
    case RouteTargetKind::VpcPeeringConnection:
        return exists<aws::VpcPeeringConnection>(graph, route);
    case RouteTargetKind::GatewayEndpoint:
    case RouteTargetKind::GatewayLoadBalancerEndpoint:
        return exists<aws::VpcEndpoint>(graph, route);
    case RouteTargetKind::Local:
        return true;
    case RouteTargetKind::TransitGateway:
    case RouteTargetKind::VpnGateway:
    case RouteTargetKind::LocalGateway:
    case RouteTargetKind::CarrierGateway:
    case RouteTargetKind::CoreNetwork:
    case RouteTargetKind::Unknown:
        return true; // its own step says that it is not simulated
    }
    return true;
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

const graph::UnmodelledNode *unseenTarget(const graph::NetworkGraph &graph, const graph::CompiledRoute &route)
{
    if (route.state == aws::RouteState::Blackhole || isKnown(graph, route))
        return nullptr;
    return graph.at(graph.find(aws::UnmodelledResourceId{route.targetId}));
}

const graph::UnmodelledNode *unseenInternetGateway(const graph::NetworkGraph &graph, graph::VpcIndex vpc)
{
    const graph::UnmodelledNode *gateway = nullptr;
    graph.table<aws::UnmodelledResource>().forEach([&](graph::UnmodelledIndex index, const graph::UnmodelledNode &node) {
        if (node.vpc.valid() && node.vpc == vpc && node.type == "InternetGateways")
            gateway = graph.at(index);
    });
    return gateway;
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
