// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Reparent.h"

#include "aws/ZoneBox.h"
#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

using aws::Kind;
using aws::ResourceRef;

Error cannot(const Draft &draft, const ResourceRef &ref, const ResourceRef &over)
{
    return Error{errors::cannotMoveInto, {nameOf(draft, ref), nameOf(draft, over)}, {}};
}

std::vector<Kind> homesOf(Kind kind)
{
    switch (kind) {
    case Kind::Vpc:
    case Kind::PlacementGroup:
        return {Kind::Region};
    case Kind::AvailabilityZone:
    case Kind::RouteTable:
    case Kind::EndpointService:
        return {Kind::Vpc};
    case Kind::Subnet:
        return {Kind::AvailabilityZone};
    case Kind::Instance:
    case Kind::NatGateway:
    case Kind::NetworkInterface:
    case Kind::VpcEndpoint:
    case Kind::LoadBalancer:
        return {Kind::Subnet};
    case Kind::Region:
    case Kind::InternetGateway:
    case Kind::EgressOnlyInternetGateway:
    case Kind::Address:
    case Kind::SecurityGroup:
    case Kind::NetworkAcl:
    case Kind::PrefixList:
    case Kind::TargetGroup:
    case Kind::VpcPeeringConnection:
    case Kind::Internet:
    case Kind::InternetHost:
    case Kind::AwsService:
    case Kind::OnPremisesNetwork:
    case Kind::UnmodelledResource:
    case Kind::Note:
    case Kind::TrafficSet:
        return {};
    }
    return {};
}

/// Moves an interface into another subnet of the same or another VPC: a new address, and groups of that VPC only.
std::optional<Error> rehome(Draft &draft, const aws::NetworkInterfaceId &id, const aws::Subnet &from, const aws::Subnet &to)
{
    aws::NetworkInterface interface = *draft.find(id);
    if (!to.cidrBlock)
        return Error{errors::subnetIpv6Only, {nameOf(draft, to.id)}, {}};
    for (aws::PrivateIpAddress &address : interface.privateIpAddresses) {
        // The same place in the new block reads best, if nobody has it.
        std::optional<net::Ipv4> wanted;
        if (from.cidrBlock && from.cidrBlock->contains(address.address))
            wanted = to.cidrBlock->address().ipv4() + (address.address.bits - from.cidrBlock->address().ipv4().bits);
        bool taken = false;
        draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &other) {
            if (other.id != id)
                taken = taken
                    || std::ranges::find(other.privateIpAddresses, wanted.value_or(net::Ipv4{}), &aws::PrivateIpAddress::address)
                        != other.privateIpAddresses.end();
        });
        if (!wanted || taken || !to.cidrBlock->contains(*wanted) || isReserved(*to.cidrBlock, *wanted))
            wanted = freeAddress(draft, to);
        if (!wanted)
            return Error{errors::subnetFull, {nameOf(draft, to.id)}, {}};
        address.address = *wanted;
    }
    interface.subnet = to.id;
    if (from.vpc != to.vpc) {
        interface.groups.clear();
        if (const auto group = defaultGroupOf(draft, to.vpc); group && interface.interfaceType != "nat_gateway")
            interface.groups = {*group};
    }
    draft.put(interface);
    return std::nullopt;
}

/// A route of the old VPC cannot lead to what left it.
void cutRoutesTo(Draft &draft, const ResourceRef &ref, const std::vector<aws::NetworkInterfaceId> &interfaces,
                 const aws::VpcId &vpc)
{
    std::vector<aws::RouteTableId> tables;
    draft.forEach<aws::RouteTable>([&](const aws::RouteTable &table) {
        if (table.vpc == vpc)
            tables.push_back(table.id);
    });
    for (const aws::RouteTableId &id : tables)
        draft.change(id, [&](aws::RouteTable &table) {
            std::erase_if(table.routes, [&](const aws::Route &route) {
                return route.target.targetId == ref.id
                    || std::ranges::find(interfaces, aws::NetworkInterfaceId{route.target.targetId}) != interfaces.end();
            });
        });
}

std::optional<Error> moveIntoSubnet(Draft &draft, const ResourceRef &ref, const aws::Subnet &to)
{
    const auto interfaces =
        ref.kind == Kind::NetworkInterface ? std::vector{aws::NetworkInterfaceId{ref.id}} : interfacesOf(draft, ref);
    const aws::Subnet *known = subnetOf(draft, ref);
    if (!known || interfaces.empty())
        return cannot(draft, ref, to.id);
    const aws::Subnet from = *known;
    const bool boundToVpc = ref.kind == Kind::VpcEndpoint || ref.kind == Kind::LoadBalancer;
    if (boundToVpc && from.vpc != to.vpc)
        return cannot(draft, ref, to.id);
    for (const aws::NetworkInterfaceId &id : interfaces) {
        const aws::Subnet *home = draft.find(draft.find(id)->subnet);
        if (!home)
            continue;
        if (boundToVpc && id != interfaces.front()) { // its other zones stay; none may be this one
            if (home->availabilityZone == to.availabilityZone)
                return Error{errors::endpointOneZone, {nameOf(draft, ref), to.availabilityZone.value}, {}};
            continue;
        }
        if (auto why = rehome(draft, id, *home, to))
            return why;
    }
    if (ref.kind == Kind::NatGateway)
        draft.change(aws::NatGatewayId{ref.id}, [&](aws::NatGateway &gateway) { gateway.subnet = to.id; });
    if (from.vpc != to.vpc)
        cutRoutesTo(draft, ref, interfaces, from.vpc);
    return std::nullopt;
}

/// A subnet into another zone, of its VPC or of another one, which needs a block free there.
std::optional<Error> moveIntoZone(Draft &draft, const aws::SubnetId &id, const aws::ZoneBox &zone)
{
    aws::Subnet subnet = *draft.find(id);
    const bool otherVpc = subnet.vpc != zone.vpc;
    if (otherVpc) {
        const aws::Vpc *vpc = draft.find(zone.vpc);
        const bool fits = vpc && subnet.cidrBlock
            && std::ranges::any_of(vpc->cidrBlocks, [&](const net::Cidr &block) { return block.contains(*subnet.cidrBlock); });
        bool overlaps = false;
        draft.forEach<aws::Subnet>([&](const aws::Subnet &other) {
            overlaps = overlaps
                || (other.vpc == zone.vpc && other.cidrBlock && subnet.cidrBlock && other.cidrBlock->overlaps(*subnet.cidrBlock));
        });
        if (!fits || overlaps)
            return Error{
                errors::cidrTakenThere,
                {nameOf(draft, id), subnet.cidrBlock ? subnet.cidrBlock->toString() : std::string(), nameOf(draft, zone.vpc)},
                {}};
        subnet.routeTable.reset();
        subnet.networkAcl.reset();
        const auto group = defaultGroupOf(draft, zone.vpc);
        std::vector<aws::NetworkInterfaceId> inside;
        draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
            if (interface.subnet == id)
                inside.push_back(interface.id);
        });
        for (const aws::NetworkInterfaceId &interface : inside)
            draft.change(interface, [&](aws::NetworkInterface &changed) {
                const bool had = !changed.groups.empty();
                changed.groups.clear();
                if (had && group)
                    changed.groups = {*group};
            });
    }
    subnet.vpc = zone.vpc;
    subnet.availabilityZone = ensureZone(draft, regionOf(draft, zone.vpc), zone.zone.value);
    draft.put(subnet);
    return std::nullopt;
}

} // namespace

std::optional<ResourceRef> containerFor(const Draft &draft, const ResourceRef &ref, const ResourceRef &over)
{
    const std::vector<Kind> homes = homesOf(ref.kind);
    for (std::optional<ResourceRef> at = over; at; at = draft.parentOf(*at)) {
        if (*at == ref) // not into itself
            return std::nullopt;
        const bool isPlainZone = at->kind == Kind::AvailabilityZone && !aws::zoneBoxOf(*at);
        if (std::ranges::find(homes, at->kind) != homes.end() && draft.contains(*at) && !isPlainZone)
            return at;
    }
    return std::nullopt;
}

Result<ResourceRef> reparent(Draft &draft, const ResourceRef &ref, const ResourceRef &over)
{
    const auto target = containerFor(draft, ref, over);
    if (!target) // what stands outside, or has its place on the canvas only, lies where it was put
        return homesOf(ref.kind).empty() && draft.parentOf(ref) ? Result<ResourceRef>(*draft.parentOf(ref))
                                                                : Result<ResourceRef>(cannot(draft, ref, over));
    switch (ref.kind) {
    case Kind::Subnet:
        if (auto why = moveIntoZone(draft, aws::SubnetId{ref.id}, *aws::zoneBoxOf(*target)))
            return *why;
        break;
    case Kind::Instance:
    case Kind::NatGateway:
    case Kind::NetworkInterface:
    case Kind::VpcEndpoint:
    case Kind::LoadBalancer:
        if (auto why = moveIntoSubnet(draft, ref, *draft.find(aws::SubnetId{target->id})))
            return *why;
        break;
    case Kind::PlacementGroup:
        draft.change(aws::PlacementGroupId{ref.id},
                     [&](aws::PlacementGroup &group) { group.region = aws::RegionId{target->id}; });
        break;
    case Kind::Vpc: // its subnets name zones of its Region
    case Kind::AvailabilityZone:
    case Kind::RouteTable:
    case Kind::EndpointService:
    case Kind::Region:
    case Kind::InternetGateway:
    case Kind::EgressOnlyInternetGateway:
    case Kind::Address:
    case Kind::SecurityGroup:
    case Kind::NetworkAcl:
    case Kind::PrefixList:
    case Kind::TargetGroup:
    case Kind::VpcPeeringConnection:
    case Kind::Internet:
    case Kind::InternetHost:
    case Kind::AwsService:
    case Kind::OnPremisesNetwork:
    case Kind::UnmodelledResource:
    case Kind::Note:
    case Kind::TrafficSet:
        return cannot(draft, ref, *target);
    }
    draft.setParent(ref, target);
    return *target;
}

Result<std::optional<ResourceRef>> borderAfterMove(Draft &draft, const ResourceRef &gateway,
                                                   const std::optional<ResourceRef> &over)
{
    const auto attached = vpcOf(draft, gateway);
    const auto target = over ? vpcOf(draft, *over) : std::nullopt;
    if (!target || target == attached)
        return attached ? std::optional<ResourceRef>(*attached) : std::nullopt;
    if (attached || gateway.kind == Kind::VpcEndpoint)
        return attached && gateway.kind != Kind::VpcEndpoint
            ? Error{errors::gatewayAttached, {nameOf(draft, gateway), nameOf(draft, *attached)}, {}}
            : cannot(draft, gateway, *target);
    if (gateway.kind == Kind::InternetGateway) {
        if (const auto *other = internetGatewayOf(draft, *target))
            return Error{errors::vpcHasGateway, {nameOf(draft, *target), nameOf(draft, other->id)}, {}};
        draft.change(aws::InternetGatewayId{gateway.id}, [&](aws::InternetGateway &changed) { changed.vpc = target; });
    } else {
        if (const auto *other = egressGatewayOf(draft, *target))
            return Error{errors::vpcHasEgressGateway, {nameOf(draft, *target), nameOf(draft, other->id)}, {}};
        draft.change(aws::EgressOnlyInternetGatewayId{gateway.id},
                     [&](aws::EgressOnlyInternetGateway &changed) { changed.vpc = target; });
    }
    return std::optional<ResourceRef>(*target);
}

} // namespace vpcanvas::edit
