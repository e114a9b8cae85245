// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "graph/Compiler.h"

#include <algorithm>

namespace vpcanvas::graph {
namespace {

RoutePriority priorityOf(const aws::Route &route)
{
    switch (route.origin) {
    case aws::RouteOrigin::EnableVgwRoutePropagation:
    case aws::RouteOrigin::Advertisement:
        return RoutePriority::Propagated;
    case aws::RouteOrigin::CreateRouteTable:
    case aws::RouteOrigin::CreateRoute:
        break;
    }
    return std::holds_alternative<aws::PrefixListId>(route.destination) ? RoutePriority::PrefixList : RoutePriority::Static;
}

std::string rowText(const std::string &destination, const aws::RouteTarget &target)
{
    return destination + " → " + (target.targetId.empty() ? std::string(enumText(target.targetKind)) : target.targetId);
}

} // namespace

std::uint32_t Compiler::targetOf(const aws::RouteTarget &target)
{
    const std::string &id = target.targetId;
    switch (target.targetKind) {
    case aws::RouteTargetKind::InternetGateway:
        return intern(aws::InternetGatewayId{id}).value;
    case aws::RouteTargetKind::EgressOnlyInternetGateway:
        return intern(aws::EgressOnlyInternetGatewayId{id}).value;
    case aws::RouteTargetKind::NatGateway:
        return intern(aws::NatGatewayId{id}).value;
    case aws::RouteTargetKind::NetworkInterface:
        return intern(aws::NetworkInterfaceId{id}).value;
    case aws::RouteTargetKind::Instance:
        return intern(aws::InstanceId{id}).value;
    case aws::RouteTargetKind::VpcPeeringConnection:
        return intern(aws::VpcPeeringConnectionId{id}).value;
    case aws::RouteTargetKind::GatewayEndpoint:
    case aws::RouteTargetKind::GatewayLoadBalancerEndpoint:
        return intern(aws::VpcEndpointId{id}).value;
    case aws::RouteTargetKind::Local:
    case aws::RouteTargetKind::TransitGateway:
    case aws::RouteTargetKind::VpnGateway:
    case aws::RouteTargetKind::LocalGateway:
    case aws::RouteTargetKind::CarrierGateway:
    case aws::RouteTargetKind::CoreNetwork:
    case aws::RouteTargetKind::Unknown:
        return Index<void>::nowhere;
    }
    return Index<void>::nowhere;
}

std::shared_ptr<const RouteTableNode> Compiler::node(const aws::RouteTable &table)
{
    auto made = std::make_shared<RouteTableNode>();
    made->ref = table.id;
    made->vpc = intern(table.vpc);
    std::vector<net::Cidr> local;
    if (const aws::Vpc *vpc = m_network.find(table.vpc)) {
        local = vpc->cidrBlocks;
        local.insert(local.end(), vpc->ipv6CidrBlocks.begin(), vpc->ipv6CidrBlocks.end());
    }
    std::vector<net::Cidr> replaced;
    for (std::size_t i = 0; i < table.routes.size(); ++i) {
        const aws::Route &route = table.routes[i];
        CompiledRoute compiled;
        compiled.priority = priorityOf(route);
        compiled.targetKind = route.target.targetKind;
        compiled.target = targetOf(route.target);
        compiled.targetId = route.target.targetId;
        compiled.state = route.state;
        compiled.row = static_cast<int>(i);
        if (const auto *block = std::get_if<net::Cidr>(&route.destination)) {
            // A propagated route never beats the local one, not even when it is more specific.
            // https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html
            const auto covers = [&](const net::Cidr &own) { return own.contains(*block); };
            if (compiled.priority == RoutePriority::Propagated && std::ranges::any_of(local, covers))
                continue;
            compiled.block = *block;
            compiled.text = rowText(block->toString(), route.target);
            replaced.push_back(*block);
            made->routes.push_back(std::move(compiled));
            continue;
        }
        const auto &id = std::get<aws::PrefixListId>(route.destination);
        compiled.prefixList = intern(id);
        compiled.text = rowText(id.value, route.target);
        made->prefixLists.push_back(compiled.prefixList);
        const aws::PrefixList *list = m_network.find(id);
        if (!list || list->entries.empty()) {
            made->unknownPrefixLists.push_back(std::move(compiled));
            continue;
        }
        for (const net::Cidr &block : list->entries) {
            made->routes.push_back(compiled);
            made->routes.back().block = block;
        }
    }
    for (const net::Cidr &block : local) {
        if (std::ranges::find(replaced, block) != replaced.end())
            continue; // its target was replaced, or a dump lists the row itself
        CompiledRoute compiled;
        compiled.block = block;
        compiled.targetId = "local";
        compiled.text = block.toString() + " → local";
        made->routes.push_back(std::move(compiled));
    }
    made->sort();
    return made;
}

} // namespace vpcanvas::graph
