// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/NetworkAcl.h"
#include "aws/SecurityGroup.h"
#include "graph/Index.h"

#include <string>
#include <variant>
#include <vector>

namespace vpcanvas::graph {

struct CompiledRule
{
    net::Protocol protocol;
    net::PortRange ports;
    int icmpType = -1;
    int icmpCode = -1;
    std::variant<net::Cidr, PrefixListIndex, SecurityGroupIndex> peer;
    int row = -1;     ///< in the group's list of that direction
    std::string text; ///< "ingress 0.0.0.0/0 tcp 80"
};

struct SecurityGroupNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
    std::string name;
    std::vector<CompiledRule> ingress;
    std::vector<CompiledRule> egress;
};

struct CompiledAclEntry
{
    aws::NetworkAclEntry entry;
    int row = -1;     ///< in the ACL's list of that direction
    std::string text; ///< "inbound 100 allow 0.0.0.0/0 tcp 80"
};

struct NetworkAclNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
    std::vector<CompiledAclEntry> inbound; ///< by rule number
    std::vector<CompiledAclEntry> outbound;
};

struct PrefixListNode
{
    aws::ResourceRef ref;
    std::string name;
    std::vector<net::Cidr> entries;
};

} // namespace vpcanvas::graph
