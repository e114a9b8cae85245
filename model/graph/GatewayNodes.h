// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/LoadBalancer.h"
#include "aws/NatGateway.h"
#include "aws/TargetGroup.h"
#include "aws/VpcEndpoint.h"
#include "aws/VpcPeeringConnection.h"
#include "graph/Index.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vpcanvas::graph {

struct InternetGatewayNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;                   ///< where attached
    RouteTableIndex edgeRouteTable; ///< routes what comes in, if associated
};

struct EgressOnlyInternetGatewayNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
};

struct NatGatewayNode
{
    aws::ResourceRef ref;
    SubnetIndex subnet;
    aws::ConnectivityType connectivityType = aws::ConnectivityType::Public;
    aws::NatGatewayState state = aws::NatGatewayState::Available;
    std::vector<InterfaceIndex> interfaces;
};

struct VpcEndpointNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
    aws::VpcEndpointType type = aws::VpcEndpointType::Gateway;
    std::string serviceName;
    aws::VpcEndpointState state = aws::VpcEndpointState::Available;
    bool privateDnsEnabled = false;
    std::vector<InterfaceIndex> interfaces;
};

struct EndpointServiceNode
{
    aws::ResourceRef ref;
    std::string serviceName;
    std::vector<LoadBalancerIndex> loadBalancers;
    std::string privateDnsName;
};

struct CompiledListener
{
    net::Protocol protocol;
    std::uint16_t port = 0;
    TargetGroupIndex targetGroup;
};

struct LoadBalancerNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
    aws::LoadBalancerScheme scheme = aws::LoadBalancerScheme::Internal;
    std::vector<CompiledListener> listeners;
    bool crossZone = false;
    bool groupsJudgePrivateLink = true;
    std::vector<InterfaceIndex> interfaces; ///< its nodes
    std::string dnsName;
};

struct CompiledTarget
{
    std::variant<InstanceIndex, net::Ipv4> target;
    std::uint16_t port = 0;
    bool healthy = true;
};

struct TargetGroupNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
    aws::TargetType targetType = aws::TargetType::Instance;
    bool preservesClientIp = true; ///< the type's default where it is not set
    std::vector<CompiledTarget> targets;
};

struct PeeringSide
{
    VpcIndex vpc;
    std::string region;
    std::vector<net::Cidr> cidrBlocks;
    bool resolvesForRemote = false; ///< public names of its instances to private addresses
};

struct PeeringNode
{
    aws::ResourceRef ref;
    PeeringSide requester;
    PeeringSide accepter;
    aws::PeeringStatus status = aws::PeeringStatus::Active;
};

struct AddressNode
{
    aws::ResourceRef ref;
    net::Ipv4 publicIp;
};

} // namespace vpcanvas::graph
