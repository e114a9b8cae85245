// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Cidr.h"

#include <optional>
#include <string>
#include <vector>

namespace vpcanvas::aws {

/// Holds its own associations, so that a subnet cannot have two route tables or two network ACLs.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html
struct Subnet
{
    static constexpr Kind kind = Kind::Subnet;
    SubnetId id;
    std::string name;
    VpcId vpc;
    AvailabilityZoneId availabilityZone;
    std::optional<net::Cidr> cidrBlock; ///< none in an IPv6-only subnet
    std::vector<net::Cidr> ipv6CidrBlocks;
    bool mapPublicIpOnLaunch = false;
    std::optional<RouteTableId> routeTable; ///< explicit association; none means the VPC's main table
    std::optional<NetworkAclId> networkAcl; ///< none means the VPC's default network ACL

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
        visit("availabilityZone", self.availabilityZone);
        visit("cidrBlock", self.cidrBlock);
        visit("ipv6CidrBlocks", self.ipv6CidrBlocks);
        visit("mapPublicIpOnLaunch", self.mapPublicIpOnLaunch);
        visit("routeTable", self.routeTable);
        visit("networkAcl", self.networkAcl);
    }
    bool operator==(const Subnet &) const = default;
};

} // namespace vpcanvas::aws
