// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Cidr.h"
#include "net/PortRange.h"
#include "net/Protocol.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vpcanvas::aws {

enum class RuleAction : std::uint8_t { Allow, Deny };

/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html
struct NetworkAclEntry
{
    int ruleNumber = 100; ///< 1 to 32766; the closing deny-all ("*") is implied and not stored
    net::Protocol protocol;
    net::PortRange ports; ///< read for TCP and UDP only
    int icmpType = -1;    ///< read for ICMP and ICMPv6; -1 is any
    int icmpCode = -1;
    net::Cidr cidrBlock = net::anyIpv4; ///< source of an inbound entry, destination of an outbound one
    RuleAction ruleAction = RuleAction::Allow;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("ruleNumber", self.ruleNumber);
        visit("protocol", self.protocol);
        visit("ports", self.ports);
        visit("icmpType", self.icmpType);
        visit("icmpCode", self.icmpCode);
        visit("cidrBlock", self.cidrBlock);
        visit("ruleAction", self.ruleAction);
    }
    bool operator==(const NetworkAclEntry &) const = default;
};

/// Stateless; the first matching entry in ascending order decides; applies at the subnet's border only.
/// A VPC without a default ACL in the network behaves as if its default ACL allowed everything, as a new one does.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
struct NetworkAcl
{
    static constexpr Kind kind = Kind::NetworkAcl;
    NetworkAclId id;
    std::string name;
    VpcId vpc;
    bool isDefault = false;
    std::vector<NetworkAclEntry> inbound;
    std::vector<NetworkAclEntry> outbound;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
        visit("isDefault", self.isDefault);
        visit("inbound", self.inbound);
        visit("outbound", self.outbound);
    }
    bool operator==(const NetworkAcl &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::RuleAction>
{
    using enum aws::RuleAction;
    static constexpr std::pair<aws::RuleAction, std::string_view> values[] = {{Allow, "allow"}, {Deny, "deny"}};
};
