// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Ids.h"

#include <compare>
#include <cstdint>
#include <limits>

namespace vpcanvas::graph {

/// Where a resource stands in its table of a NetworkGraph. It stays the same in every graph recompiled from that one,
/// also while the resource does not exist.
template<class Resource>
struct Index
{
    static constexpr std::uint32_t nowhere = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t value = nowhere;

    constexpr auto operator<=>(const Index &) const = default;
    constexpr bool valid() const { return value != nowhere; }
};

using VpcIndex = Index<aws::Vpc>;
using SubnetIndex = Index<aws::Subnet>;
using RouteTableIndex = Index<aws::RouteTable>;
using InternetGatewayIndex = Index<aws::InternetGateway>;
using EgressOnlyInternetGatewayIndex = Index<aws::EgressOnlyInternetGateway>;
using NatGatewayIndex = Index<aws::NatGateway>;
using InterfaceIndex = Index<aws::NetworkInterface>;
using AddressIndex = Index<aws::Address>;
using InstanceIndex = Index<aws::Instance>;
using SecurityGroupIndex = Index<aws::SecurityGroup>;
using NetworkAclIndex = Index<aws::NetworkAcl>;
using PrefixListIndex = Index<aws::PrefixList>;
using VpcEndpointIndex = Index<aws::VpcEndpoint>;
using EndpointServiceIndex = Index<aws::EndpointService>;
using LoadBalancerIndex = Index<aws::LoadBalancer>;
using TargetGroupIndex = Index<aws::TargetGroup>;
using PeeringIndex = Index<aws::VpcPeeringConnection>;
using InternetIndex = Index<aws::Internet>;
using InternetHostIndex = Index<aws::InternetHost>;
using AwsServiceIndex = Index<aws::AwsService>;
using OnPremisesIndex = Index<aws::OnPremisesNetwork>;
using UnmodelledIndex = Index<aws::UnmodelledResource>;

} // namespace vpcanvas::graph
