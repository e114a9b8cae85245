// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "graph/Compiler.h"

#include <algorithm>

namespace vpcanvas::graph {
namespace {

std::string protocolText(net::Protocol protocol, const net::PortRange &ports, int icmpType, int icmpCode)
{
    std::string text = protocol.toString();
    if (protocol.hasPorts())
        text += ' ' + ports.toString();
    if (protocol.isIcmp() && icmpType >= 0) {
        text += ' ' + std::to_string(icmpType);
        if (icmpCode >= 0)
            text += '/' + std::to_string(icmpCode);
    }
    return text;
}

std::vector<CompiledAclEntry> entries(const std::vector<aws::NetworkAclEntry> &from, std::string_view direction)
{
    std::vector<CompiledAclEntry> all;
    for (const aws::NetworkAclEntry &entry : from) {
        std::string text(direction);
        text += ' ' + std::to_string(entry.ruleNumber) + ' ' + std::string(enumText(entry.ruleAction)) + ' '
            + entry.cidrBlock.toString() + ' ' + protocolText(entry.protocol, entry.ports, entry.icmpType, entry.icmpCode);
        all.push_back({entry, static_cast<int>(all.size()), std::move(text)});
    }
    std::ranges::stable_sort(all, {}, [](const CompiledAclEntry &compiled) { return compiled.entry.ruleNumber; });
    return all;
}

} // namespace

std::vector<CompiledRule> Compiler::rules(const std::vector<aws::SecurityGroupRule> &from, std::string_view direction)
{
    std::vector<CompiledRule> all;
    for (const aws::SecurityGroupRule &rule : from) {
        CompiledRule compiled{rule.protocol, rule.ports, rule.icmpType, rule.icmpCode, {}, static_cast<int>(all.size()), {}};
        std::string peer;
        if (const auto *block = std::get_if<net::Cidr>(&rule.peer)) {
            compiled.peer = *block;
            peer = block->toString();
        } else if (const auto *list = std::get_if<aws::PrefixListId>(&rule.peer)) {
            compiled.peer = intern(*list);
            peer = list->value;
        } else {
            const auto &group = std::get<aws::SecurityGroupId>(rule.peer);
            compiled.peer = intern(group);
            peer = group.value;
        }
        compiled.text =
            std::string(direction) + ' ' + peer + ' ' + protocolText(rule.protocol, rule.ports, rule.icmpType, rule.icmpCode);
        all.push_back(std::move(compiled));
    }
    return all;
}

std::shared_ptr<const SecurityGroupNode> Compiler::node(const aws::SecurityGroup &group)
{
    return std::make_shared<SecurityGroupNode>(SecurityGroupNode{group.id, intern(group.vpc), group.name,
                                                                 rules(group.ingress, "ingress"), rules(group.egress, "egress")});
}

std::shared_ptr<const NetworkAclNode> Compiler::node(const aws::NetworkAcl &acl)
{
    return std::make_shared<NetworkAclNode>(
        NetworkAclNode{acl.id, intern(acl.vpc), entries(acl.inbound, "inbound"), entries(acl.outbound, "outbound")});
}

std::shared_ptr<const PrefixListNode> Compiler::node(const aws::PrefixList &list)
{
    return std::make_shared<PrefixListNode>(PrefixListNode{list.id, list.name, list.entries});
}

} // namespace vpcanvas::graph
