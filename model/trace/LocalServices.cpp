// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/LocalServices.h"

#include <algorithm>
#include <array>

namespace vpcanvas::trace {
namespace {

enum class Local : std::uint8_t { Metadata, Resolver, Time, Licence, Router };

constexpr std::uint64_t ec2Prefix = 0xFD000EC200000000U; // fd00:ec2::/32

std::optional<Local> knownService(net::IpAddress address)
{
    constexpr std::array known{
        std::pair(net::IpAddress(net::Ipv4{0xA9FEA9FE}), Local::Metadata), // 169.254.169.254
        std::pair(net::IpAddress(net::Ipv4{0xA9FEA9FD}), Local::Resolver), // 169.254.169.253
        std::pair(net::IpAddress(net::Ipv4{0xA9FEA97B}), Local::Time),     // 169.254.169.123
        std::pair(net::IpAddress(net::Ipv4{0xA9FEA9FA}), Local::Licence),  // 169.254.169.250
        std::pair(net::IpAddress(net::Ipv6{ec2Prefix, 0x254}), Local::Metadata),
        std::pair(net::IpAddress(net::Ipv6{ec2Prefix, 0x253}), Local::Resolver),
        std::pair(net::IpAddress(net::Ipv6{ec2Prefix, 0x123}), Local::Time),
    };
    const auto hit = std::ranges::find(known, address, &std::pair<net::IpAddress, Local>::first);
    return hit == known.end() ? std::nullopt : std::optional(hit->second);
}

std::optional<Local> serviceAt(net::IpAddress address, const graph::VpcNode &vpc, const graph::SubnetNode &subnet)
{
    if (const auto known = knownService(address))
        return known;
    if (!address.isIpv4())
        return std::nullopt;
    if (!vpc.cidrBlocks.empty() && vpc.cidrBlocks.front().isIpv4()
        && address == net::IpAddress(vpc.cidrBlocks.front().address().ipv4() + 2))
        return Local::Resolver;
    for (const net::Cidr &block : subnet.blocks)
        if (block.isIpv4() && address == net::IpAddress(block.address().ipv4() + 1))
            return Local::Router;
    return std::nullopt;
}

bool isLinkLocal(net::IpAddress address)
{
    return net::Cidr(net::Ipv4{0xA9FE0000}, 16).contains(address)
        || net::Cidr(net::Ipv6{0xFE80000000000000U, 0}, 10).contains(address)
        || net::Cidr(net::Ipv6{ec2Prefix, 0}, 32).contains(address);
}

} // namespace

std::optional<Next> reachLocalService(Walk &walk, graph::InterfaceIndex from)
{
    const graph::InterfaceNode &node = *walk.graph.at(from);
    const graph::SubnetNode &subnet = *walk.graph.at(node.subnet);
    const graph::VpcNode *vpc = walk.graph.at(subnet.vpc);
    if (!vpc)
        return std::nullopt;
    const net::IpAddress to = walk.destination();
    const auto service = serviceAt(to, *vpc, subnet);
    if (!service && !isLinkLocal(to))
        return std::nullopt;
    const aws::ResourceRef component{aws::Kind::AwsService, to.toString()};
    walk.hop(node.component, std::nullopt, walk.header);
    if (!service)
        return walk.stopForGood(vpc->ref, Code::NoPossibleDestination); // not even a wider route forwards these
    if (*service == Local::Resolver && !vpc->enableDnsSupport)
        return walk.stopForGood(component, Code::BadState, {CauseKind::Property, vpc->ref, "enableDnsSupport = false", -1});
    Cause cause;
    const auto *owner = std::get_if<graph::InstanceIndex>(&node.owner);
    const graph::InstanceNode *instance = owner ? walk.graph.at(*owner) : nullptr;
    if (*service == Local::Metadata && instance) {
        if (!to.isIpv4() && !instance->metadataIpv6)
            return walk.stopForGood(component, Code::BadState,
                                    {CauseKind::Property, instance->ref, "httpProtocolIpv6 = disabled", -1});
        if (!instance->metadataEndpoint) // it still answers, with 403
            cause = {CauseKind::Property, instance->ref, "httpEndpoint = disabled", -1};
    }
    walk.hop(component, walk.header, std::nullopt, std::move(cause));
    walk.session.arrived = LocalService{component, from};
    walk.session.received = walk.header.tuple;
    return Ended{};
}

} // namespace vpcanvas::trace
