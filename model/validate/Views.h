// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "validate/Index.h"

#include <vector>

namespace vpcanvas::validate {

/// What rules see. All pointers are into the network and live as long as the check.
struct NetworkView
{
    const aws::Network &network;
    const aws::Containment &containment;
    const Index &index;
};

/// One VPC with what belongs to it, but not its instances and interfaces (see SubnetView).
struct VpcView : NetworkView
{
    const aws::Vpc &vpc;
    std::vector<const aws::Subnet *> subnets;
    std::vector<const aws::RouteTable *> routeTables;
    std::vector<const aws::NetworkAcl *> networkAcls;
    std::vector<const aws::SecurityGroup *> securityGroups;
    std::vector<const aws::InternetGateway *> internetGateways;
    std::vector<const aws::EgressOnlyInternetGateway *> egressOnlyInternetGateways;
    std::vector<const aws::NatGateway *> natGateways;
    std::vector<const aws::VpcEndpoint *> endpoints;
    std::vector<const aws::LoadBalancer *> loadBalancers;

    VpcView(const NetworkView &view, const aws::Vpc &vpc);

    const aws::RouteTable *mainTable() const;
    const aws::SecurityGroup *defaultGroup() const; ///< named "default", or null
    const aws::RouteTable *tableOf(const aws::Subnet &subnet) const;
    const aws::NetworkAcl *aclOf(const aws::Subnet &subnet) const;
    std::vector<const aws::Subnet *> subnetsOf(const aws::RouteTable &table) const;
    /// A usable route to an internet gateway attached to this VPC, which is what makes a subnet public.
    /// Source: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
    bool hasInternetGatewayRoute(const aws::Subnet &subnet) const;
};

struct SubnetView
{
    const VpcView &vpc;
    const aws::Subnet &subnet;
    std::vector<const aws::NetworkInterface *> interfaces;

    SubnetView(const VpcView &view, const aws::Subnet &subnet);

    const aws::Network &network() const { return vpc.network; }
};

/// Whether the target of a route is there and can be used from this VPC.
enum class TargetState : std::uint8_t { Usable, Missing, Unusable, OtherVpc, Unknown };
TargetState targetState(const VpcView &view, const aws::RouteTarget &target);

} // namespace vpcanvas::validate
