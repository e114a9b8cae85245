// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Cidr.h"
#include "net/PortRange.h"
#include "net/Protocol.h"

#include <string>
#include <variant>
#include <vector>

namespace vpcanvas::aws {

/// One source or destination of one permission: EC2's IpPermissions, flattened.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
struct SecurityGroupRule
{
    net::Protocol protocol;
    net::PortRange ports; ///< read for TCP and UDP only; every other protocol matches all ports
    int icmpType = -1;    ///< read for ICMP and ICMPv6; -1 is any
    int icmpCode = -1;
    std::variant<net::Cidr, PrefixListId, SecurityGroupId> peer;
    std::string description;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("protocol", self.protocol);
        visit("ports", self.ports);
        visit("icmpType", self.icmpType);
        visit("icmpCode", self.icmpCode);
        visit("peer", self.peer);
        visit("description", self.description);
    }
    bool operator==(const SecurityGroupRule &) const = default;
};

/// Stateful, allow only. Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
struct SecurityGroup
{
    static constexpr Kind kind = Kind::SecurityGroup;
    SecurityGroupId id;
    std::string name; ///< GroupName
    VpcId vpc;
    std::string description;
    std::vector<SecurityGroupRule> ingress;
    std::vector<SecurityGroupRule> egress;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
        visit("description", self.description);
        visit("ingress", self.ingress);
        visit("egress", self.egress);
    }
    bool operator==(const SecurityGroup &) const = default;
};

} // namespace vpcanvas::aws
