// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/Links.h"

#include "sim/facts/Traffic.h"

#include <algorithm>

namespace vpcanvas::sim {
namespace {

constexpr std::uint16_t mtu(std::uint32_t figure)
{
    return static_cast<std::uint16_t>(figure);
}

bool hasJumboFrames(const graph::InstanceNode &instance)
{
    const std::string_view family = std::string_view(instance.instanceType).substr(0, instance.instanceType.find('.'));
    return std::ranges::find(traffic::familiesWithoutJumboFrames, family) == std::end(traffic::familiesWithoutJumboFrames);
}

std::string_view regionOf(const graph::NetworkGraph &graph, const graph::PeeringSide &side)
{
    const graph::VpcNode *vpc = graph.at(side.vpc);
    return vpc ? vpc->region : side.region;
}

} // namespace

std::uint16_t interfaceMtu(const graph::NetworkGraph &graph, graph::InterfaceIndex interface)
{
    const graph::InterfaceNode *node = graph.at(interface);
    const auto *index = node ? std::get_if<graph::InstanceIndex>(&node->owner) : nullptr;
    const graph::InstanceNode *instance = index ? graph.at(*index) : nullptr;
    return mtu(instance && !hasJumboFrames(*instance) ? traffic::mtuSmallest : traffic::mtuInsideVpc);
}

std::uint16_t placeMtu(const graph::NetworkGraph &graph, const trace::Place &place)
{
    if (const auto *interface = std::get_if<graph::InterfaceIndex>(&place)) {
        const graph::InterfaceNode *node = graph.at(*interface);
        const bool isEndpoint = node && std::holds_alternative<graph::VpcEndpointIndex>(node->owner);
        return isEndpoint ? mtu(traffic::mtuInterfaceEndpoint) : interfaceMtu(graph, *interface);
    }
    // What Ethernet carries, and what AWS promises outside a VPC.
    return std::holds_alternative<trace::LocalService>(place) ? mtu(traffic::mtuInsideVpc) : mtu(traffic::mtuSmallest);
}

Link linkAt(const graph::NetworkGraph &graph, const aws::ResourceRef &component, graph::InterfaceIndex device)
{
    switch (component.kind) {
    case aws::Kind::InternetGateway:
    case aws::Kind::EgressOnlyInternetGateway:
        return {mtu(traffic::mtuInternetGateway)};
    case aws::Kind::NatGateway:
        return {mtu(traffic::mtuNatGateway)};
    case aws::Kind::VpcEndpoint:
        return {mtu(traffic::mtuInterfaceEndpoint), false, false};
    case aws::Kind::VpcPeeringConnection: {
        const graph::PeeringNode *peering = graph.at(graph.find(aws::VpcPeeringConnectionId{component.id}));
        const bool isInRegion = peering && regionOf(graph, peering->requester) == regionOf(graph, peering->accepter);
        return {mtu(isInRegion ? traffic::mtuPeeringInRegion : traffic::mtuPeeringBetweenRegions)};
    }
    default:
        return {interfaceMtu(graph, device)};
    }
}

} // namespace vpcanvas::sim
