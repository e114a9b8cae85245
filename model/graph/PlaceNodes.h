// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Instance.h"
#include "aws/NetworkInterface.h"
#include "aws/Subnet.h"
#include "graph/Index.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vpcanvas::graph {

/// A VPC and what belongs to it, as the packets in it meet it.
struct VpcNode
{
    struct SubnetBlock
    {
        net::Cidr block;
        SubnetIndex subnet;
    };

    aws::ResourceRef ref;
    std::string region;
    std::vector<net::Cidr> cidrBlocks; ///< of both families, the primary one first
    bool enableDnsSupport = true;
    bool enableDnsHostnames = false;
    RouteTableIndex mainRouteTable;
    NetworkAclIndex defaultNetworkAcl;
    SecurityGroupIndex defaultGroup;
    InternetGatewayIndex internetGateway; ///< attached
    EgressOnlyInternetGatewayIndex egressOnlyGateway;
    std::vector<VpcEndpointIndex> endpoints;
    std::vector<SubnetBlock> subnets; ///< by first address; AWS refuses overlaps, a drawing may hold some
    bool subnetsOverlap = false;

    bool contains(net::IpAddress address) const
    {
        for (const net::Cidr &block : cidrBlocks)
            if (block.contains(address))
                return true;
        return false;
    }
    /// The subnet whose block holds the address.
    SubnetIndex subnetOf(net::IpAddress address) const;
};

struct SubnetNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
    std::string availabilityZone;
    std::vector<net::Cidr> blocks; ///< of both families
    RouteTableIndex routeTable;    ///< explicit association, if any
    NetworkAclIndex networkAcl;    ///< explicit association, if any

    bool contains(net::IpAddress address) const
    {
        for (const net::Cidr &block : blocks)
            if (block.contains(address))
                return true;
        return false;
    }
};

struct InterfaceNode
{
    using Owner = std::variant<std::monostate, InstanceIndex, NatGatewayIndex, VpcEndpointIndex, LoadBalancerIndex>;

    aws::ResourceRef ref;
    aws::ResourceRef component; ///< what a person would click: the owner, or the interface itself
    Owner owner;
    bool isManaged = false; ///< made by a service that the model does not know; something answers there
    std::string balancer;   ///< "app/NAME/HASH" of an application, gateway or classic balancer, whose listeners are not modelled
    SubnetIndex subnet;
    std::vector<aws::PrivateIpAddress> addresses; ///< the first is the primary one
    std::vector<net::Ipv6> ipv6Addresses;
    std::vector<SecurityGroupIndex> groups;
    bool sourceDestCheck = true;

    bool has(net::IpAddress address) const;
    const aws::PrivateIpAddress *find(net::Ipv4 address) const;
};

struct InstanceNode
{
    aws::ResourceRef ref;
    std::string instanceType;
    aws::InstanceState state = aws::InstanceState::Running;
    aws::InstanceRole role = aws::InstanceRole::Ordinary;
    aws::NatOptions natOptions;
    aws::ProxyOptions proxyOptions;
    bool fetchesUrls = false;
    bool metadataEndpoint = true;
    bool metadataIpv6 = false;              ///< [fd00:ec2::254] answers
    std::vector<InterfaceIndex> interfaces; ///< by device index
};

} // namespace vpcanvas::graph
