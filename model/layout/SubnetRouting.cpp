// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/SubnetRouting.h"

#include "aws/Containment.h"

#include <algorithm>

namespace vpcanvas::layout {
namespace {

using aws::Kind;
using aws::RouteTargetKind;

std::optional<aws::ResourceRef> present(const aws::Network &network, Kind kind, const std::string &id)
{
    aws::ResourceRef ref(kind, id);
    return network.contains(ref) ? std::optional(std::move(ref)) : std::nullopt;
}

} // namespace

std::optional<aws::ResourceRef> routeTargetRef(const aws::Network &network, const aws::RouteTarget &target)
{
    switch (target.targetKind) {
    case RouteTargetKind::Local:
        return std::nullopt;
    case RouteTargetKind::InternetGateway:
        return present(network, Kind::InternetGateway, target.targetId);
    case RouteTargetKind::EgressOnlyInternetGateway:
        return present(network, Kind::EgressOnlyInternetGateway, target.targetId);
    case RouteTargetKind::NatGateway:
        return present(network, Kind::NatGateway, target.targetId);
    case RouteTargetKind::Instance:
        return present(network, Kind::Instance, target.targetId);
    case RouteTargetKind::NetworkInterface: {
        const aws::NetworkInterface *interface = network.find(aws::NetworkInterfaceId{target.targetId});
        if (!interface)
            return std::nullopt;
        const auto owner = ownerOf(*interface);
        return owner && network.contains(*owner) ? owner : std::optional<aws::ResourceRef>(interface->id);
    }
    case RouteTargetKind::VpcPeeringConnection:
        return present(network, Kind::VpcPeeringConnection, target.targetId);
    case RouteTargetKind::GatewayEndpoint:
    case RouteTargetKind::GatewayLoadBalancerEndpoint:
        return present(network, Kind::VpcEndpoint, target.targetId);
    case RouteTargetKind::TransitGateway:
    case RouteTargetKind::VpnGateway:
    case RouteTargetKind::LocalGateway:
    case RouteTargetKind::CarrierGateway:
    case RouteTargetKind::CoreNetwork:
    case RouteTargetKind::Unknown:
        return present(network, Kind::UnmodelledResource, target.targetId);
    }
    return std::nullopt;
}

SubnetRouting::SubnetRouting(const aws::Network &network) : m_network(&network)
{
    for (const auto &[id, table] : network.routeTables)
        if (table.main)
            m_mainTables.try_emplace(table.vpc, &table);
}

const aws::RouteTable *SubnetRouting::tableOf(const aws::Subnet &subnet) const
{
    if (const aws::RouteTable *table = m_network->find(subnet.routeTable))
        return table;
    const auto main = m_mainTables.find(subnet.vpc);
    return main == m_mainTables.end() ? nullptr : main->second;
}

bool SubnetRouting::isPublic(const aws::Subnet &subnet) const
{
    const aws::RouteTable *table = tableOf(subnet);
    return table && std::ranges::any_of(table->routes, [&](const aws::Route &route) {
               return route.target.targetKind == RouteTargetKind::InternetGateway && route.state == aws::RouteState::Active;
           });
}

} // namespace vpcanvas::layout
