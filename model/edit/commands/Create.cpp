// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Create.h"

#include "aws/ZoneBox.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/CreateItems.h"
#include "edit/commands/Recipes.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

using aws::Kind;

/// What an item is let go over: the kinds that take it, the deepest first found wins.
std::vector<Kind> takers(PaletteItem item)
{
    switch (item) {
    case PaletteItem::Region:
        return {};
    case PaletteItem::Vpc:
    case PaletteItem::PlacementGroup:
    case PaletteItem::PrefixList:
        return {Kind::Region};
    case PaletteItem::S3:
    case PaletteItem::DynamoDb:
    case PaletteItem::CloudFormation:
    case PaletteItem::AwsService:
        return {Kind::Region};
    case PaletteItem::AvailabilityZone:
    case PaletteItem::InternetGateway:
    case PaletteItem::EgressOnlyInternetGateway:
    case PaletteItem::PeeringConnection:
        return {Kind::Vpc};
    case PaletteItem::Subnet:
    case PaletteItem::PublicSubnet:
        return {Kind::AvailabilityZone, Kind::Vpc};
    case PaletteItem::RouteTable:
    case PaletteItem::NetworkAcl:
    case PaletteItem::GatewayEndpoint:
        return {Kind::Subnet, Kind::Vpc};
    case PaletteItem::SecurityGroup:
        return {Kind::Instance, Kind::NetworkInterface, Kind::LoadBalancer, Kind::VpcEndpoint, Kind::Vpc};
    case PaletteItem::NetworkInterface:
        return {Kind::Instance, Kind::Subnet};
    case PaletteItem::Instance:
    case PaletteItem::NatInstance:
    case PaletteItem::ProxyInstance:
    case PaletteItem::WebInstance:
    case PaletteItem::NatGateway:
    case PaletteItem::PrivateNatGateway:
    case PaletteItem::InterfaceEndpoint:
    case PaletteItem::NetworkLoadBalancer:
        return {Kind::Subnet};
    case PaletteItem::EndpointService:
        return {Kind::LoadBalancer, Kind::Vpc};
    case PaletteItem::TargetGroup:
        return {Kind::LoadBalancer, Kind::Vpc};
    case PaletteItem::ElasticIp:
        return {Kind::Instance, Kind::NetworkInterface, Kind::NatGateway, Kind::Region};
    case PaletteItem::Internet:
    case PaletteItem::InternetHost:
    case PaletteItem::OnPremisesNetwork:
    case PaletteItem::Note:
        return {};
    }
    std::abort();
}

/// The parents of what an import left dangling may be missing: they take nothing.
bool isThere(const aws::Network &network, const aws::ResourceRef &ref)
{
    if (ref.kind != Kind::AvailabilityZone)
        return network.contains(ref);
    const auto zone = aws::zoneBoxOf(ref);
    return zone && network.find(zone->vpc) && network.find(zone->zone);
}

std::optional<aws::ResourceRef> ancestorOf(const aws::Network &network, const aws::Containment &containment,
                                           const std::optional<aws::ResourceRef> &under, const std::vector<Kind> &kinds)
{
    for (std::optional<aws::ResourceRef> at = under; at; at = containment.parentOf(*at))
        if (std::ranges::find(kinds, at->kind) != kinds.end() && isThere(network, *at))
            return at;
    return std::nullopt;
}

bool hasInstanceSpace(const Draft &draft, const aws::SubnetId &id)
{
    const aws::Subnet *subnet = draft.find(id);
    return subnet && subnet->cidrBlock.has_value();
}

Result<aws::ResourceRef> dispatch(Drop &drop)
{
    switch (drop.item) {
    case PaletteItem::Region:
        return createRegion(drop);
    case PaletteItem::AvailabilityZone:
        return createZone(drop);
    case PaletteItem::Vpc:
        return createVpc(drop);
    case PaletteItem::Subnet:
    case PaletteItem::PublicSubnet:
        return createSubnet(drop);
    case PaletteItem::RouteTable:
        return createRouteTable(drop);
    case PaletteItem::NetworkAcl:
        return createNetworkAcl(drop);
    case PaletteItem::SecurityGroup:
        return createSecurityGroup(drop);
    case PaletteItem::NetworkInterface:
        return createNetworkInterface(drop);
    case PaletteItem::Instance:
    case PaletteItem::NatInstance:
    case PaletteItem::ProxyInstance:
    case PaletteItem::WebInstance:
        return createInstance(drop);
    case PaletteItem::NatGateway:
    case PaletteItem::PrivateNatGateway:
        return createNatGateway(drop);
    case PaletteItem::InternetGateway:
        return createInternetGateway(drop);
    case PaletteItem::EgressOnlyInternetGateway:
        return createEgressOnlyInternetGateway(drop);
    case PaletteItem::GatewayEndpoint:
        return createGatewayEndpoint(drop);
    case PaletteItem::InterfaceEndpoint:
        return createInterfaceEndpoint(drop);
    case PaletteItem::EndpointService:
        return createEndpointService(drop);
    case PaletteItem::NetworkLoadBalancer:
        return createLoadBalancer(drop);
    case PaletteItem::TargetGroup:
        return createTargetGroup(drop);
    case PaletteItem::PeeringConnection:
        return createPeering(drop);
    case PaletteItem::PlacementGroup:
        return createPlacementGroup(drop);
    case PaletteItem::ElasticIp:
        return createElasticIp(drop);
    case PaletteItem::PrefixList:
        return createPrefixList(drop);
    case PaletteItem::Internet:
        return createInternet(drop);
    case PaletteItem::InternetHost:
        return createInternetHost(drop);
    case PaletteItem::S3:
    case PaletteItem::DynamoDb:
    case PaletteItem::CloudFormation:
    case PaletteItem::AwsService:
        return createService(drop);
    case PaletteItem::OnPremisesNetwork:
        return createOnPremises(drop);
    case PaletteItem::Note:
        return createNote(drop);
    }
    std::abort();
}

} // namespace

Kind kindOf(PaletteItem item)
{
    switch (item) {
    case PaletteItem::Region:
        return Kind::Region;
    case PaletteItem::AvailabilityZone:
        return Kind::AvailabilityZone;
    case PaletteItem::Vpc:
        return Kind::Vpc;
    case PaletteItem::Subnet:
    case PaletteItem::PublicSubnet:
        return Kind::Subnet;
    case PaletteItem::RouteTable:
        return Kind::RouteTable;
    case PaletteItem::NetworkAcl:
        return Kind::NetworkAcl;
    case PaletteItem::SecurityGroup:
        return Kind::SecurityGroup;
    case PaletteItem::NetworkInterface:
        return Kind::NetworkInterface;
    case PaletteItem::Instance:
    case PaletteItem::NatInstance:
    case PaletteItem::ProxyInstance:
    case PaletteItem::WebInstance:
        return Kind::Instance;
    case PaletteItem::NatGateway:
    case PaletteItem::PrivateNatGateway:
        return Kind::NatGateway;
    case PaletteItem::InternetGateway:
        return Kind::InternetGateway;
    case PaletteItem::EgressOnlyInternetGateway:
        return Kind::EgressOnlyInternetGateway;
    case PaletteItem::GatewayEndpoint:
    case PaletteItem::InterfaceEndpoint:
        return Kind::VpcEndpoint;
    case PaletteItem::EndpointService:
        return Kind::EndpointService;
    case PaletteItem::NetworkLoadBalancer:
        return Kind::LoadBalancer;
    case PaletteItem::TargetGroup:
        return Kind::TargetGroup;
    case PaletteItem::PeeringConnection:
        return Kind::VpcPeeringConnection;
    case PaletteItem::PlacementGroup:
        return Kind::PlacementGroup;
    case PaletteItem::ElasticIp:
        return Kind::Address;
    case PaletteItem::PrefixList:
        return Kind::PrefixList;
    case PaletteItem::Internet:
        return Kind::Internet;
    case PaletteItem::InternetHost:
        return Kind::InternetHost;
    case PaletteItem::S3:
    case PaletteItem::DynamoDb:
    case PaletteItem::CloudFormation:
    case PaletteItem::AwsService:
        return Kind::AwsService;
    case PaletteItem::OnPremisesNetwork:
        return Kind::OnPremisesNetwork;
    case PaletteItem::Note:
        return Kind::Note;
    }
    std::abort();
}

std::optional<aws::ResourceRef> dropTarget(const aws::Network &network, const aws::Containment &containment, PaletteItem item,
                                           const std::optional<aws::ResourceRef> &under)
{
    return ancestorOf(network, containment, under, takers(item));
}

namespace {

/// What the kinds alone say, without making anything.
std::optional<Error> whyNotHere(const aws::Network &network, const aws::Containment &containment, PaletteItem item,
                                const std::optional<aws::ResourceRef> &container)
{
    if (container && !network.contains(*container))
        return Error{errors::noSuchContainer, {}, {}};
    const Draft draft(network, containment);
    const auto target = dropTarget(network, containment, item, container);
    const auto vpc = target ? vpcOf(draft, *target) : std::nullopt;
    if (vpc && !draft.find(*vpc))
        return Error{errors::noSuchContainer, {}, {}};
    const std::string vpcName = vpc ? nameOf(draft, *vpc) : std::string();
    switch (item) {
    case PaletteItem::Region:
    case PaletteItem::InternetHost:
    case PaletteItem::OnPremisesNetwork:
        if (container)
            return Error{item == PaletteItem::Region ? errors::regionInside : errors::outsideOnly, {}, {}};
        return std::nullopt;
    case PaletteItem::Internet:
        if (!network.internets.empty())
            return Error{errors::hasInternet, {}, {}};
        return container ? std::optional(Error{errors::outsideOnly, {}, {}}) : std::nullopt;
    case PaletteItem::Vpc:
        if (container && containment.vpcOf(*container))
            return Error{errors::regionInside, {}, {}};
        return std::nullopt;
    case PaletteItem::S3:
    case PaletteItem::DynamoDb:
    case PaletteItem::CloudFormation:
    case PaletteItem::AwsService:
        if (container && containment.vpcOf(*container))
            return Error{errors::outsideVpcs, {}, {}};
        return std::nullopt;
    case PaletteItem::PlacementGroup:
    case PaletteItem::PrefixList:
    case PaletteItem::ElasticIp:
    case PaletteItem::Note:
        return std::nullopt;
    case PaletteItem::InternetGateway:
        if (vpc)
            if (const aws::InternetGateway *gateway = internetGatewayOf(draft, *vpc))
                return Error{errors::vpcHasGateway, {vpcName, nameOf(draft, gateway->id)}, {}};
        return std::nullopt;
    case PaletteItem::EgressOnlyInternetGateway:
        if (!vpc)
            return Error{errors::needsVpc, {}, {}};
        if (const aws::EgressOnlyInternetGateway *gateway = egressGatewayOf(draft, *vpc))
            return Error{errors::vpcHasEgressGateway, {vpcName, nameOf(draft, gateway->id)}, {}};
        return std::nullopt;
    case PaletteItem::AvailabilityZone:
    case PaletteItem::Subnet:
    case PaletteItem::PublicSubnet:
    case PaletteItem::RouteTable:
    case PaletteItem::NetworkAcl:
    case PaletteItem::GatewayEndpoint:
    case PaletteItem::SecurityGroup:
    case PaletteItem::TargetGroup:
        return target ? std::nullopt : std::optional(Error{errors::needsVpc, {}, {}});
    case PaletteItem::PeeringConnection:
        if (!target)
            return Error{errors::needsVpc, {}, {}};
        return network.vpcs.size() < 2 ? std::optional(Error{errors::peeringNeedsTwo, {}, {}}) : std::nullopt;
    case PaletteItem::NetworkInterface:
    case PaletteItem::Instance:
    case PaletteItem::NatInstance:
    case PaletteItem::ProxyInstance:
    case PaletteItem::WebInstance:
    case PaletteItem::NatGateway:
    case PaletteItem::PrivateNatGateway:
    case PaletteItem::InterfaceEndpoint:
    case PaletteItem::NetworkLoadBalancer: {
        if (!target)
            return Error{errors::needsSubnet, {}, {}};
        const aws::Subnet *subnet = subnetOf(draft, *target);
        if (!subnet)
            return Error{errors::needsSubnet, {}, {}};
        if (!hasInstanceSpace(draft, subnet->id))
            return Error{errors::subnetIpv6Only, {nameOf(draft, subnet->id)}, {}};
        return std::nullopt;
    }
    case PaletteItem::EndpointService: {
        const bool any = std::ranges::any_of(network.loadBalancers, [&](const auto &entry) {
            return target && (aws::ResourceRef(entry.first) == *target || entry.second.vpc == vpc);
        });
        return any ? std::nullopt : std::optional(Error{errors::needsLoadBalancer, {}, {}});
    }
    }
    std::abort();
}

} // namespace

std::optional<Error> whyNotDrop(const aws::Network &network, const aws::Containment &containment, PaletteItem item,
                                const std::optional<aws::ResourceRef> &container)
{
    const auto tried = create(network, containment, item, container, 0, 0);
    return tried ? std::nullopt : std::optional(tried.error());
}

Result<Created> create(const aws::Network &network, const aws::Containment &containment, PaletteItem item,
                       const std::optional<aws::ResourceRef> &container, double x, double y)
{
    if (auto why = whyNotHere(network, containment, item, container))
        return *why;
    Draft draft(network, containment);
    Drop drop{draft, item, dropTarget(network, containment, item, container), x, y};
    VPCANVAS_TRY(created, dispatch(drop));
    return Created{draft.op(), created};
}

} // namespace vpcanvas::edit
