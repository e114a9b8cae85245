// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/FieldFollow.h"

#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/FieldChecks.h"
#include "edit/commands/Recipes.h"
#include "edit/commands/ServedTables.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

/// Gives the interfaces of a subnet the same places in its new block, or the next free ones.
std::optional<Error> readdress(Draft &draft, const aws::Subnet &subnet, const net::Cidr &before)
{
    std::vector<aws::NetworkInterfaceId> inside;
    draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
        if (interface.subnet == subnet.id)
            inside.push_back(interface.id);
    });
    const auto isOld = [&](const aws::PrivateIpAddress &address) {
        return before.contains(address.address) && !subnet.cidrBlock->contains(address.address);
    };
    for (const aws::NetworkInterfaceId &id : inside) {
        aws::NetworkInterface interface = *draft.find(id);
        for (aws::PrivateIpAddress &address : interface.privateIpAddresses) {
            if (!isOld(address))
                continue;
            const std::uint32_t offset = address.address.bits - before.address().ipv4().bits;
            const net::Ipv4 same = subnet.cidrBlock->address().ipv4() + offset;
            if (subnet.cidrBlock->contains(same) && !isReserved(*subnet.cidrBlock, same)) {
                address.address = same;
            } else {
                draft.put(interface);
                const auto next = freeAddress(draft, subnet);
                if (!next)
                    return Error{errors::subnetFull, {nameOf(draft, subnet.id)}, {}};
                address.address = *next;
            }
        }
        draft.put(interface);
    }
    return std::nullopt;
}

std::optional<Error> followSubnet(Draft &draft, const aws::Subnet &before, const aws::Subnet &after)
{
    if (before.cidrBlock && after.cidrBlock && before.cidrBlock != after.cidrBlock)
        return readdress(draft, after, *before.cidrBlock);
    return std::nullopt;
}

/// A block that was replaced takes its subnets along, at the same distance from its start.
std::optional<Error> followVpc(Draft &draft, const aws::Vpc &before, const aws::Vpc &after)
{
    if (before.cidrBlocks.size() != after.cidrBlocks.size())
        return std::nullopt;
    for (std::size_t i = 0; i < before.cidrBlocks.size(); ++i) {
        const net::Cidr &old = before.cidrBlocks[i];
        const net::Cidr &now = after.cidrBlocks[i];
        if (old == now || !old.isIpv4() || !now.isIpv4())
            continue;
        std::vector<aws::Subnet> inside;
        draft.forEach<aws::Subnet>([&](const aws::Subnet &subnet) {
            if (subnet.vpc == after.id && subnet.cidrBlock && old.contains(*subnet.cidrBlock) && !now.contains(*subnet.cidrBlock))
                inside.push_back(subnet);
        });
        for (const aws::Subnet &subnet : inside) {
            const std::uint32_t offset = subnet.cidrBlock->address().ipv4().bits - old.address().ipv4().bits;
            const net::Cidr block(now.address().ipv4() + offset, subnet.cidrBlock->prefix());
            if (offset >= now.ipv4Size() || !now.contains(block))
                return Error{errors::blockInUse, {subnet.cidrBlock->toString(), nameOf(draft, subnet.id)}, {}};
            aws::Subnet moved = subnet;
            moved.cidrBlock = block;
            draft.put(moved);
            if (auto why = readdress(draft, moved, *subnet.cidrBlock))
                return why;
        }
        // Security group rules and network ACL entries that named the block keep naming it.
        std::vector<aws::SecurityGroup> groups;
        draft.forEach<aws::SecurityGroup>([&](const aws::SecurityGroup &group) {
            if (group.vpc == after.id)
                groups.push_back(group);
        });
        for (aws::SecurityGroup &group : groups) {
            for (auto *rules : {&group.ingress, &group.egress})
                for (aws::SecurityGroupRule &rule : *rules)
                    if (auto *peer = std::get_if<net::Cidr>(&rule.peer); peer && *peer == old)
                        *peer = now;
            draft.put(group);
        }
    }
    return std::nullopt;
}

std::optional<Error> followRouteTable(Draft &draft, const aws::RouteTable &before, const aws::RouteTable &after)
{
    if (before.main && !after.main) // a VPC always has one: another is made main instead
        return Error{errors::mainNeeded, {}, {}};
    if (!before.main && after.main) {
        std::vector<aws::RouteTableId> others;
        draft.forEach<aws::RouteTable>([&](const aws::RouteTable &table) {
            if (table.vpc == after.vpc && table.main && table.id != after.id)
                others.push_back(table.id);
        });
        for (const aws::RouteTableId &id : others)
            draft.change(id, [](aws::RouteTable &table) { table.main = false; });
    }
    const auto isOfEndpoint = [](const aws::Route &route) {
        return route.target.targetKind == aws::RouteTargetKind::GatewayEndpoint;
    };
    for (std::size_t i = 0; i < std::min(before.routes.size(), after.routes.size()); ++i)
        if (before.routes.size() == after.routes.size() && before.routes[i] != after.routes[i]
            && (isOfEndpoint(before.routes[i]) || isOfEndpoint(after.routes[i])))
            return Error{errors::endpointRoute, {}, {}};
    return std::nullopt;
}

/// A public address of the VPC, which keeps its internet gateway attached.
std::optional<net::Ipv4> publicAddressIn(const Draft &draft, const aws::VpcId &vpc)
{
    std::optional<net::Ipv4> found;
    draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
        const aws::Subnet *subnet = draft.find(interface.subnet);
        for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
            if (!found && subnet && subnet->vpc == vpc)
                found = address.publicIp;
    });
    return found;
}

/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/delete-igw.html
std::optional<Error> followInternetGateway(Draft &draft, const aws::InternetGateway &before, const aws::InternetGateway &after)
{
    if (!before.vpc || before.vpc == after.vpc)
        return std::nullopt;
    if (after.vpc)
        return Error{errors::gatewayAttached, {nameOf(draft, after.id), nameOf(draft, *before.vpc)}, {}};
    if (const auto address = publicAddressIn(draft, *before.vpc))
        return Error{errors::gatewayInUse, {nameOf(draft, *before.vpc), address->toString()}, {}};
    return std::nullopt;
}

std::optional<Error> followNatGateway(Draft &draft, const aws::NatGateway &before, const aws::NatGateway &after)
{
    if (before.connectivityType == after.connectivityType)
        return std::nullopt;
    for (const aws::NetworkInterfaceId &id : attachedTo(draft, after.id)) {
        if (after.connectivityType == aws::ConnectivityType::Private) {
            releaseElasticIps(draft, id);
        } else {
            giveElasticIp(draft, id);
            break;
        }
    }
    return std::nullopt;
}

std::optional<Error> followInstance(Draft &draft, const aws::Instance &before, const aws::Instance &after)
{
    if (before.role != after.role && after.role == aws::InstanceRole::Nat)
        for (const aws::NetworkInterfaceId &id : attachedTo(draft, after.id)) // else it drops what it should forward
            draft.change(id, [](aws::NetworkInterface &interface) { interface.sourceDestCheck = false; });
    if (before.placementGroup != after.placementGroup)
        draft.change(after.id, [](aws::Instance &instance) { instance.partitionNumber = 0; });
    return std::nullopt;
}

std::optional<Error> followAddress(Draft &draft, const aws::Address &before, const aws::Address &after)
{
    if (before.publicIp == after.publicIp)
        return std::nullopt;
    std::vector<aws::NetworkInterfaceId> holders;
    draft.forEach<aws::NetworkInterface>([&](const aws::NetworkInterface &interface) {
        for (const aws::PrivateIpAddress &address : interface.privateIpAddresses)
            if (address.allocationId == after.id)
                holders.push_back(interface.id);
    });
    for (const aws::NetworkInterfaceId &id : holders)
        draft.change(id, [&](aws::NetworkInterface &interface) {
            for (aws::PrivateIpAddress &address : interface.privateIpAddresses)
                if (address.allocationId == after.id)
                    address.publicIp = after.publicIp;
        });
    return std::nullopt;
}

/// Editing the Elastic IP on the interface edits the allocation.
std::optional<Error> followInterface(Draft &draft, const aws::NetworkInterface &before, const aws::NetworkInterface &after)
{
    for (std::size_t i = 0; i < after.privateIpAddresses.size(); ++i) {
        const aws::PrivateIpAddress &address = after.privateIpAddresses[i];
        if (!address.allocationId)
            continue;
        if (!address.publicIp) {
            const aws::AllocationId released = *address.allocationId;
            draft.change(after.id,
                         [&](aws::NetworkInterface &interface) { interface.privateIpAddresses[i].allocationId.reset(); });
            draft.erase(released);
        } else if (i < before.privateIpAddresses.size() && before.privateIpAddresses[i].publicIp != address.publicIp) {
            draft.change(*address.allocationId, [&](aws::Address &known) { known.publicIp = *address.publicIp; });
        }
    }
    // Addresses that went away with their row.
    for (const aws::PrivateIpAddress &old : before.privateIpAddresses)
        if (old.allocationId
            && std::ranges::find(after.privateIpAddresses, old.allocationId, &aws::PrivateIpAddress::allocationId)
                == after.privateIpAddresses.end()
            && draft.find(*old.allocationId))
            draft.erase(*old.allocationId);
    return std::nullopt;
}

std::optional<Error> followEndpoint(Draft &draft, const aws::VpcEndpoint &before, const aws::VpcEndpoint &after)
{
    if (after.vpcEndpointType != aws::VpcEndpointType::Gateway || before.serviceName == after.serviceName)
        return std::nullopt;
    const aws::RegionId region = regionOf(draft, after.vpc);
    if (auto why = whyGatewayServiceRefused(after.serviceName, region.value))
        return why;
    const aws::PrefixListId list = ensureServicePrefixList(draft, after.serviceName, region);
    for (const aws::RouteTableId &id : servedTables(draft.base(), after.id))
        draft.change(id, [&](aws::RouteTable &table) {
            for (aws::Route &route : table.routes)
                if (route.target.targetId == after.id.value)
                    route.destination = list;
        });
    return std::nullopt;
}

template<class R>
std::optional<Error> followAny(Draft &draft, const R &before, const R &after)
{
    if constexpr (std::is_same_v<R, aws::Subnet>)
        return followSubnet(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::Vpc>)
        return followVpc(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::RouteTable>)
        return followRouteTable(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::InternetGateway>)
        return followInternetGateway(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::NatGateway>)
        return followNatGateway(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::Instance>)
        return followInstance(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::Address>)
        return followAddress(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::NetworkInterface>)
        return followInterface(draft, before, after);
    else if constexpr (std::is_same_v<R, aws::VpcEndpoint>)
        return followEndpoint(draft, before, after);
    else
        return std::nullopt;
}

} // namespace

void normalise(aws::Resource &resource)
{
    if (auto *group = std::get_if<aws::SecurityGroup>(&resource)) {
        for (auto *rules : {&group->ingress, &group->egress})
            for (aws::SecurityGroupRule &rule : *rules) {
                if (!rule.protocol.hasPorts())
                    rule.ports = {};
                if (!rule.protocol.isIcmp())
                    rule.icmpType = rule.icmpCode = -1;
            }
    } else if (auto *acl = std::get_if<aws::NetworkAcl>(&resource)) {
        for (auto *entries : {&acl->inbound, &acl->outbound}) {
            for (aws::NetworkAclEntry &entry : *entries) {
                if (!entry.protocol.hasPorts())
                    entry.ports = {};
                if (!entry.protocol.isIcmp())
                    entry.icmpType = entry.icmpCode = -1;
            }
        }
    } else if (auto *placement = std::get_if<aws::PlacementGroup>(&resource)) {
        if (placement->strategy != aws::PlacementStrategy::Partition)
            placement->partitionCount = 0;
        else if (placement->partitionCount == 0)
            placement->partitionCount = 2; // what the console offers first
    }
}

std::optional<Error> follow(Draft &draft, const aws::Resource &before, const aws::Resource &after)
{
    return std::visit([&](const auto &was) { return followAny(draft, was, std::get<std::decay_t<decltype(was)>>(after)); },
                      before);
}

bool isAnsweredByFollowing(const aws::Resource &before, const aws::Resource &after, const Error &error)
{
    const auto *was = std::get_if<aws::Vpc>(&before);
    const auto *is = std::get_if<aws::Vpc>(&after);
    // A block that was replaced took its subnets along; one that was removed did not.
    return was && is && was->cidrBlocks.size() == is->cidrBlocks.size() && error.code == errors::blockInUse;
}

} // namespace vpcanvas::edit
