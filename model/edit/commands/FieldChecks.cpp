// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/FieldChecks.h"

#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/Recipes.h"
#include "edit/facts/Quotas.h"

#include <algorithm>
#include <set>

namespace vpcanvas::edit {
namespace {

using Refusal = std::optional<Error>;

Error refuse(ErrorCode code, std::vector<std::string> args = {})
{
    return {code, std::move(args), {}};
}

std::string nameIn(const aws::Network &network, const aws::ResourceRef &ref)
{
    return std::string(network.displayName(ref));
}

Refusal range(int value, int lowest, int highest)
{
    if (value < lowest || value > highest)
        return refuse(errors::outOfRange, {std::to_string(lowest), std::to_string(highest)});
    return std::nullopt;
}

bool isOver(aws::PeeringStatus status)
{
    using enum aws::PeeringStatus;
    return status == Deleted || status == Rejected || status == Failed || status == Expired || status == Deleting;
}

std::string joined(const std::vector<net::Cidr> &blocks)
{
    std::string text;
    for (const net::Cidr &block : blocks)
        text += (text.empty() ? "" : ", ") + block.toString();
    return text;
}

/// The families that AWS does not let live together in one VPC.
enum class Space : std::uint8_t { Ten, OneSevenTwo, OneNineTwo, Benchmark, Public };

Space spaceOf(const net::Cidr &block)
{
    if (net::Cidr(net::Ipv4{0x0A000000}, 8).contains(block))
        return Space::Ten;
    if (net::Cidr(net::Ipv4{0xAC100000}, 12).contains(block))
        return Space::OneSevenTwo;
    if (net::Cidr(net::Ipv4{0xC0A80000}, 16).contains(block))
        return Space::OneNineTwo;
    if (net::Cidr(net::Ipv4{0xC6130000}, 16).contains(block)) // 198.19.0.0/16
        return Space::Benchmark;
    return Space::Public;
}

bool mayStandBeside(const net::Cidr &added, const net::Cidr &known, bool knownIsPrimary)
{
    const Space other = spaceOf(known);
    const Space own = spaceOf(added);
    const bool ownPrivate = own == Space::Ten || own == Space::OneSevenTwo || own == Space::OneNineTwo;
    switch (other) {
    case Space::Ten:
        // 10.0.0.0/16 is refused beside a block of 10.0.0.0/15
        if (own == Space::Ten)
            return !(added == net::Cidr(net::Ipv4{0x0A000000}, 16) && net::Cidr(net::Ipv4{0x0A000000}, 15).contains(known));
        return own == Space::Public;
    case Space::OneSevenTwo:
        if (own == Space::OneSevenTwo)
            return !net::Cidr(net::Ipv4{0xAC1F0000}, 16).contains(added); // 172.31.0.0/16
        return own == Space::Public;
    case Space::OneNineTwo:
        return own == Space::OneNineTwo || own == Space::Public;
    case Space::Benchmark:
        return !ownPrivate;
    case Space::Public:
        // A private block beside a public one is only where the VPC was created with a private one.
        return own == Space::Public || (ownPrivate && !knownIsPrimary);
    }
    return true;
}

Refusal check(const aws::Network &, const auto &)
{
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::Vpc &vpc)
{
    if (vpc.cidrBlocks.empty())
        return refuse(errors::blockNeeded);
    if (std::cmp_greater(vpc.cidrBlocks.size(), quotas::ipv4BlocksPerVpcRaised.value))
        return refuse(errors::tooMany, {std::to_string(quotas::ipv4BlocksPerVpcRaised.value)});
    std::vector<net::Cidr> before;
    for (const net::Cidr &block : vpc.cidrBlocks) {
        if (auto why = whyBlockRefused(block, before))
            return why;
        before.push_back(block);
    }
    if (vpc.enableDnsHostnames && !vpc.enableDnsSupport)
        return refuse(errors::dnsHostnames);
    for (const auto &[id, subnet] : network.subnets) {
        const std::optional<net::Cidr> &inner = subnet.cidrBlock;
        if (subnet.vpc == vpc.id && inner
            && std::ranges::none_of(vpc.cidrBlocks, [&](const net::Cidr &block) { return block.contains(*inner); }))
            return refuse(errors::blockInUse, {inner->toString(), nameIn(network, id)});
    }
    for (const auto &[id, peering] : network.vpcPeeringConnections) {
        if (isOver(peering.status) || (peering.requester.vpc != vpc.id && peering.accepter.vpc != vpc.id))
            continue;
        const aws::PeeringVpcInfo &far = peering.requester.vpc == vpc.id ? peering.accepter : peering.requester;
        const aws::Vpc *peer = network.find(far.vpc);
        for (const net::Cidr &other : peer ? peer->cidrBlocks : far.cidrBlocks)
            for (const net::Cidr &block : vpc.cidrBlocks)
                if (block.overlaps(other))
                    return refuse(errors::peerOverlap, {block.toString(), nameIn(network, far.vpc)});
    }
    // A secondary block may not cover the destination of a route that leads elsewhere.
    for (const auto &[id, table] : network.routeTables)
        if (table.vpc == vpc.id)
            for (const aws::Route &route : table.routes)
                if (const auto *destination = std::get_if<net::Cidr>(&route.destination);
                    destination && route.target.targetKind != aws::RouteTargetKind::Local)
                    for (std::size_t i = 1; i < vpc.cidrBlocks.size(); ++i)
                        if (vpc.cidrBlocks[i].contains(*destination)) {
                            const bool isSubnet = std::ranges::any_of(network.subnets, [&](const auto &entry) {
                                return entry.second.vpc == vpc.id && entry.second.cidrBlock == *destination;
                            });
                            if (!isSubnet)
                                return refuse(errors::blockRoute,
                                              {vpc.cidrBlocks[i].toString(), destination->toString(), nameIn(network, id)});
                        }
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::Subnet &subnet)
{
    const aws::Vpc *vpc = network.find(subnet.vpc);
    if (subnet.cidrBlock) {
        const net::Cidr &block = *subnet.cidrBlock;
        if (!block.isIpv4())
            return refuse(errors::ipv4Needed, {block.toString()});
        if (block.prefix() < quotas::subnetPrefixShortest.value || block.prefix() > quotas::subnetPrefixLongest.value)
            return refuse(errors::subnetPrefix,
                          {block.toString(), std::to_string(quotas::subnetPrefixShortest.value),
                           std::to_string(quotas::subnetPrefixLongest.value)});
        if (vpc && std::ranges::none_of(vpc->cidrBlocks, [&](const net::Cidr &outer) { return outer.contains(block); }))
            return refuse(errors::subnetOutside, {block.toString(), joined(vpc->cidrBlocks)});
        for (const auto &[id, other] : network.subnets)
            if (id != subnet.id && other.vpc == subnet.vpc && other.cidrBlock && other.cidrBlock->overlaps(block))
                return refuse(errors::subnetOverlap, {block.toString(), nameIn(network, id), other.cidrBlock->toString()});
    }
    if (const auto *zone = network.find(subnet.availabilityZone); zone && vpc && zone->region != vpc->region)
        return refuse(errors::zoneOutside, {subnet.availabilityZone.value, vpc->region.value});
    const aws::RouteTable *table = network.find(subnet.routeTable);
    if (table && table->vpc != subnet.vpc)
        return refuse(errors::linkOtherVpc, {nameIn(network, subnet.id), nameIn(network, table->id)});
    const aws::NetworkAcl *acl = network.find(subnet.networkAcl);
    if (acl && acl->vpc != subnet.vpc)
        return refuse(errors::linkOtherVpc, {nameIn(network, subnet.id), nameIn(network, acl->id)});
    return std::nullopt;
}

/// The VPC that the target of a route must be of, or nothing where it has none.
std::optional<aws::VpcId> vpcOfTarget(const aws::Network &network, const aws::RouteTarget &target)
{
    using enum aws::RouteTargetKind;
    const auto ofSubnet = [&](const aws::SubnetId &id) -> std::optional<aws::VpcId> {
        const aws::Subnet *subnet = network.find(id);
        return subnet ? std::optional(subnet->vpc) : std::nullopt;
    };
    if (target.targetKind == InternetGateway) {
        if (const auto *gateway = network.find(aws::InternetGatewayId{target.targetId}))
            return gateway->vpc;
    } else if (target.targetKind == EgressOnlyInternetGateway) {
        if (const auto *gateway = network.find(aws::EgressOnlyInternetGatewayId{target.targetId}))
            return gateway->vpc;
    } else if (target.targetKind == NatGateway) {
        if (const auto *gateway = network.find(aws::NatGatewayId{target.targetId}))
            return ofSubnet(gateway->subnet);
    } else if (target.targetKind == NetworkInterface) {
        if (const auto *interface = network.find(aws::NetworkInterfaceId{target.targetId}))
            return ofSubnet(interface->subnet);
    } else if (target.targetKind == Instance) {
        for (const auto &[id, interface] : network.networkInterfaces)
            if (const auto *owner = std::get_if<aws::InstanceId>(&interface.attachment); owner && owner->value == target.targetId)
                return ofSubnet(interface.subnet);
    } else if (target.targetKind == GatewayEndpoint || target.targetKind == GatewayLoadBalancerEndpoint) {
        if (const auto *endpoint = network.find(aws::VpcEndpointId{target.targetId}))
            return endpoint->vpc;
    }
    return std::nullopt;
}

Refusal checkRoute(const aws::Network &network, const aws::RouteTable &table, const aws::Route &route)
{
    using enum aws::RouteTargetKind;
    static constexpr net::Cidr reserved(net::Ipv4{0xA9FEA800}, 22); // 169.254.168.0/22
    static constexpr net::Cidr nat64(net::Ipv6{0x0064FF9B00000000, 0}, 96);
    const aws::Vpc *vpc = network.find(table.vpc);
    const auto kind = route.target.targetKind;
    if (const auto *destination = std::get_if<net::Cidr>(&route.destination)) {
        if (reserved.contains(*destination))
            return refuse(errors::routeReserved, {destination->toString()});
        const bool isVpcBlock = vpc
            && (std::ranges::find(vpc->cidrBlocks, *destination) != vpc->cidrBlocks.end()
                || std::ranges::find(vpc->ipv6CidrBlocks, *destination) != vpc->ipv6CidrBlocks.end());
        if (kind == Local && !isVpcBlock)
            return refuse(errors::routeLocalOnly, {destination->toString()});
        const auto covers = [&](const net::Cidr &block) { return block.contains(*destination); };
        const bool inside =
            vpc && (std::ranges::any_of(vpc->cidrBlocks, covers) || std::ranges::any_of(vpc->ipv6CidrBlocks, covers));
        if (inside && kind != Local) {
            const bool wholeSubnet = std::ranges::any_of(network.subnets, [&](const auto &entry) {
                const aws::Subnet &subnet = entry.second;
                return subnet.vpc == table.vpc
                    && (subnet.cidrBlock == *destination
                        || std::ranges::find(subnet.ipv6CidrBlocks, *destination) != subnet.ipv6CidrBlocks.end());
            });
            const bool appliance =
                kind == NatGateway || kind == NetworkInterface || kind == Instance || kind == GatewayLoadBalancerEndpoint;
            if (!(isVpcBlock || wholeSubnet) || !appliance)
                return refuse(errors::routeInsideVpc, {destination->toString()});
        }
        const bool isIpv6 = !destination->isIpv4();
        if ((kind == EgressOnlyInternetGateway && !isIpv6) || (kind == NatGateway && isIpv6 && *destination != nat64))
            return refuse(errors::routeFamily, {destination->toString(), route.target.targetId});
        if (kind == GatewayEndpoint)
            return refuse(errors::endpointRoute);
    } else if (kind == Local || kind == GatewayLoadBalancerEndpoint) {
        return refuse(errors::routeTarget, {route.target.targetId});
    }
    if (kind == VpcPeeringConnection) {
        const auto *peering = network.find(aws::VpcPeeringConnectionId{route.target.targetId});
        if (peering && peering->requester.vpc != table.vpc && peering->accepter.vpc != table.vpc)
            return refuse(errors::routeTarget, {nameIn(network, peering->id)});
        return std::nullopt;
    }
    const bool needsVpc = kind == InternetGateway || kind == EgressOnlyInternetGateway || kind == NatGateway
        || kind == NetworkInterface || kind == Instance;
    if (needsVpc && vpcOfTarget(network, route.target) != table.vpc)
        return refuse(errors::routeTarget, {route.target.targetId});
    if (kind == Instance) {
        const auto count = std::ranges::count_if(network.networkInterfaces, [&](const auto &entry) {
            const auto *owner = std::get_if<aws::InstanceId>(&entry.second.attachment);
            return owner && owner->value == route.target.targetId;
        });
        if (count > 1)
            return refuse(errors::severalInterfaces, {nameIn(network, aws::InstanceId{route.target.targetId})});
    }
    return std::nullopt;
}

std::string destinationText(const aws::Network &network, const aws::Route &route)
{
    if (const auto *block = std::get_if<net::Cidr>(&route.destination))
        return block->toString();
    return nameIn(network, std::get<aws::PrefixListId>(route.destination));
}

Refusal check(const aws::Network &network, const aws::RouteTable &table)
{
    for (std::size_t i = 0; i < table.routes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            if (table.routes[j].destination == table.routes[i].destination && table.routes[j].origin == table.routes[i].origin)
                return refuse(errors::routeTwice, {destinationText(network, table.routes[i])});
        if (auto why = checkRoute(network, table, table.routes[i]))
            return why;
    }
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::NetworkInterface &interface)
{
    const aws::Subnet *subnet = network.find(interface.subnet);
    for (std::size_t i = 0; i < interface.privateIpAddresses.size(); ++i) {
        const aws::PrivateIpAddress &address = interface.privateIpAddresses[i];
        const std::string text = address.address.toString();
        if (subnet && subnet->cidrBlock) {
            if (!subnet->cidrBlock->contains(address.address))
                return refuse(errors::addressOutside, {text, subnet->cidrBlock->toString()});
            if (isReserved(*subnet->cidrBlock, address.address))
                return refuse(errors::addressReserved, {text, subnet->cidrBlock->toString()});
        }
        for (std::size_t j = 0; j < i; ++j)
            if (interface.privateIpAddresses[j].address == address.address)
                return refuse(errors::addressTaken, {text, nameIn(network, interface.id)});
    }
    for (const auto &[id, other] : network.networkInterfaces) {
        if (id == interface.id)
            continue;
        const aws::Subnet *otherSubnet = other.subnet == interface.subnet ? subnet : network.find(other.subnet);
        const bool sameVpc = subnet && otherSubnet && subnet->vpc == otherSubnet->vpc;
        const auto holder = [&network, &held = other] {
            const auto owner = ownerOf(held);
            return nameIn(network, owner ? *owner : aws::ResourceRef(held.id));
        };
        for (const aws::PrivateIpAddress &theirs : other.privateIpAddresses)
            for (const aws::PrivateIpAddress &mine : interface.privateIpAddresses) {
                if (sameVpc && mine.address == theirs.address)
                    return refuse(errors::addressTaken, {mine.address.toString(), holder()});
                if (mine.publicIp && mine.publicIp == theirs.publicIp)
                    return refuse(errors::publicIpTaken, {mine.publicIp->toString(), holder()});
            }
    }
    std::set<aws::SecurityGroupId> seen;
    for (const aws::SecurityGroupId &id : interface.groups) {
        const aws::SecurityGroup *group = network.find(id);
        if (group && subnet && group->vpc != subnet->vpc)
            return refuse(errors::groupOtherVpc, {nameIn(network, id)});
        if (!seen.insert(id).second)
            return refuse(errors::groupTwice, {nameIn(network, id)});
    }
    if (std::cmp_greater(interface.groups.size(), quotas::securityGroupsPerInterfaceRaised.value))
        return refuse(errors::tooMany, {std::to_string(quotas::securityGroupsPerInterfaceRaised.value)});
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::Instance &instance)
{
    if (auto why = range(instance.metadataOptions.httpPutResponseHopLimit, quotas::metadataHopLimitLowest.value,
                         quotas::metadataHopLimitHighest.value))
        return why;
    const aws::PlacementGroup *group = network.find(instance.placementGroup);
    const int partitions = group && group->strategy == aws::PlacementStrategy::Partition ? group->partitionCount : 0;
    if (auto why = range(instance.partitionNumber, 0, partitions))
        return why;
    for (const aws::PortForward &rule : instance.natOptions.portForwards) {
        if (!rule.protocol.hasPorts())
            return refuse(errors::notAChoice, {rule.protocol.toString(), "tcp, udp"});
        if (rule.port == 0 || rule.toPort == 0)
            return refuse(errors::outOfRange, {"1", "65535"});
    }
    if (instance.role == aws::InstanceRole::Proxy && instance.proxyOptions.port == 0)
        return refuse(errors::outOfRange, {"1", "65535"});
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::SecurityGroup &group)
{
    if (group.name.empty())
        return refuse(errors::nameNeeded);
    for (const auto &[id, other] : network.securityGroups)
        if (id != group.id && other.vpc == group.vpc && other.name == group.name)
            return refuse(errors::nameTaken, {group.name});
    for (const auto *rules : {&group.ingress, &group.egress})
        for (std::size_t i = 0; i < rules->size(); ++i) {
            const aws::SecurityGroupRule &rule = (*rules)[i];
            if (rule.protocol.isIcmp()) {
                if (auto why = range(rule.icmpType, -1, 255))
                    return why;
                if (auto why = range(rule.icmpCode, -1, 255))
                    return why;
            }
            for (std::size_t j = 0; j < i; ++j) {
                aws::SecurityGroupRule other = (*rules)[j];
                other.description = rule.description;
                if (other == rule)
                    return refuse(errors::ruleTwice);
            }
        }
    return std::nullopt;
}

Refusal check(const aws::Network &, const aws::NetworkAcl &acl)
{
    for (const auto *entries : {&acl.inbound, &acl.outbound}) {
        std::set<int> numbers;
        for (const aws::NetworkAclEntry &entry : *entries) {
            if (auto why =
                    range(entry.ruleNumber, quotas::networkAclRuleNumberLowest.value, quotas::networkAclRuleNumberHighest.value))
                return why;
            if (!numbers.insert(entry.ruleNumber).second)
                return refuse(errors::ruleNumberTaken, {std::to_string(entry.ruleNumber)});
            if (entry.protocol.isIcmp()) {
                if (auto why = range(entry.icmpType, -1, 255))
                    return why;
                if (auto why = range(entry.icmpCode, -1, 255))
                    return why;
            }
        }
    }
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::VpcEndpoint &endpoint)
{
    const aws::Vpc *vpc = network.find(endpoint.vpc);
    if (endpoint.privateDnsEnabled && vpc && !(vpc->enableDnsSupport && vpc->enableDnsHostnames))
        return refuse(errors::privateDns, {nameIn(network, vpc->id)});
    if (endpoint.vpcEndpointType == aws::VpcEndpointType::Gateway)
        if (auto why = whyGatewayServiceRefused(endpoint.serviceName, vpc ? vpc->region.value : std::string()))
            return why;
    if (endpoint.serviceName.empty())
        return refuse(errors::nameNeeded);
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::PlacementGroup &group)
{
    if (group.name.empty())
        return refuse(errors::nameNeeded);
    for (const auto &[id, other] : network.placementGroups)
        if (id != group.id && other.region == group.region && other.name == group.name)
            return refuse(errors::nameTaken, {group.name});
    if (group.strategy == aws::PlacementStrategy::Partition)
        return range(group.partitionCount, 1, quotas::partitionsPerZone.value);
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::LoadBalancer &balancer)
{
    std::set<std::uint16_t> ports;
    for (const aws::Listener &listener : balancer.listeners) {
        if (listener.port == 0)
            return refuse(errors::outOfRange, {"1", "65535"});
        if (!ports.insert(listener.port).second)
            return refuse(errors::portTaken, {std::to_string(listener.port)});
        const aws::TargetGroup *group = network.find(listener.targetGroup);
        if (group && group->vpc != balancer.vpc)
            return refuse(errors::linkOtherVpc, {nameIn(network, balancer.id), nameIn(network, group->id)});
    }
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::Address &address)
{
    for (const auto &[id, other] : network.addresses)
        if (id != address.id && other.publicIp == address.publicIp)
            return refuse(errors::publicIpTaken, {address.publicIp.toString(), nameIn(network, id)});
    for (const auto &[id, interface] : network.networkInterfaces)
        for (const aws::PrivateIpAddress &theirs : interface.privateIpAddresses)
            if (theirs.publicIp == address.publicIp && theirs.allocationId != address.id) {
                const auto owner = ownerOf(interface);
                return refuse(errors::publicIpTaken,
                              {address.publicIp.toString(), nameIn(network, owner ? *owner : aws::ResourceRef(id))});
            }
    return std::nullopt;
}

Refusal check(const aws::Network &network, const aws::InternetGateway &gateway)
{
    if (gateway.vpc)
        for (const auto &[id, other] : network.internetGateways)
            if (id != gateway.id && other.vpc == gateway.vpc)
                return refuse(errors::vpcHasGateway, {nameIn(network, *gateway.vpc), nameIn(network, id)});
    return std::nullopt;
}

Refusal check(const aws::Network &, const aws::AvailabilityZone &zone)
{
    if (auto why = range(zone.rackCount, 0, 1000))
        return why;
    return range(zone.hostsPerRack, 0, 1000);
}

} // namespace

std::optional<Error> whyBlockRefused(const net::Cidr &block, const std::vector<net::Cidr> &others)
{
    if (!block.isIpv4())
        return refuse(errors::ipv4Needed, {block.toString()});
    if (block.prefix() < quotas::vpcPrefixShortest.value || block.prefix() > quotas::vpcPrefixLongest.value)
        return refuse(
            errors::vpcPrefix,
            {block.toString(), std::to_string(quotas::vpcPrefixShortest.value), std::to_string(quotas::vpcPrefixLongest.value)});
    if (isNeverAllowed(block))
        return refuse(errors::neverAllowed, {block.toString()});
    bool isPrimary = true;
    for (const net::Cidr &other : others) {
        if (block.overlaps(other))
            return refuse(errors::blockOverlap, {block.toString(), other.toString()});
        if (!mayStandBeside(block, other, isPrimary))
            return refuse(errors::blockFamilies, {block.toString(), other.toString()});
        isPrimary = false;
    }
    return std::nullopt;
}

std::optional<Error> whyGatewayServiceRefused(const std::string &service, const std::string &region)
{
    if (!service.ends_with(".s3") && !service.ends_with(".dynamodb"))
        return refuse(errors::serviceNotOffered, {service});
    constexpr std::string_view prefix = "com.amazonaws.";
    const bool isOfRegion = region.empty() || !service.starts_with(prefix)
        || std::string_view(service).substr(prefix.size()).starts_with(region + '.');
    if (!isOfRegion)
        return refuse(errors::serviceOtherRegion, {service, region});
    return std::nullopt;
}

std::optional<Error> whyRefused(const aws::Network &network, const aws::Resource &resource)
{
    return std::visit([&](const auto &alternative) { return check(network, alternative); }, resource);
}

} // namespace vpcanvas::edit
