// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/facts/Quotas.h"
#include "repair/detail/Remedy.h"

#include <algorithm>

namespace vpcanvas::repair::detail {
namespace {

constexpr std::uint16_t firstEphemeralPort = 1024;

bool isAnywhere(const trace::Endpoint &end)
{
    const auto *ref = std::get_if<aws::ResourceRef>(&end.at);
    return ref && ref->kind == aws::Kind::Internet && !end.address;
}

/// The one address that the flow needs; every address where the question was about the internet as a whole.
net::Cidr peerBlock(const trace::Flow &flow, net::IpAddress peer)
{
    const bool standsForAll = (isAnywhere(flow.source) || isAnywhere(flow.destination))
        && (peer == trace::someVisitor || peer == trace::someServer || peer == trace::someIpv6Host);
    if (standsForAll)
        return peer.isIpv4() ? net::anyIpv4 : net::anyIpv6;
    return {peer, peer.bitWidth()};
}

/// An answer goes to a port that the client, or a device on the way, chose.
net::PortRange portsFor(const trace::Blocker &blocker)
{
    const std::uint16_t port = blocker.header->tuple.destinationPort;
    if (blocker.direction == trace::Direction::Return && port >= firstEphemeralPort)
        return {firstEphemeralPort, 65535};
    return {port, port};
}

/// "TCP 80", "ICMP", "107".
std::string whatText(net::Protocol protocol, const net::PortRange &ports)
{
    std::string text = protocol.toString();
    for (char &letter : text)
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    return protocol.hasPorts() ? text + ' ' + ports.toString() : text;
}

/// Fills what a rule of a group and an entry of an ACL have in common.
template<class Rule>
void narrow(Rule &rule, const trace::Blocker &blocker)
{
    rule.protocol = blocker.header->tuple.protocol;
    if (rule.protocol.hasPorts())
        rule.ports = portsFor(blocker);
    if (rule.protocol.isIcmp())
        rule.icmpType = blocker.header->icmpType;
}

/// Of the interface's groups the one that the fewest interfaces have, so that the rule concerns as few as it can.
std::optional<aws::SecurityGroupId> groupToChange(const aws::Network &network, const trace::Blocker &blocker)
{
    std::vector<aws::SecurityGroupId> groups;
    if (const auto *interface = network.find(aws::NetworkInterfaceId{blocker.at.id}))
        groups = interface->groups;
    if (groups.empty() && blocker.cause.resource.kind == aws::Kind::SecurityGroup)
        groups.push_back({blocker.cause.resource.id});
    std::erase_if(groups, [&](const aws::SecurityGroupId &id) { return !network.find(id); });
    if (groups.size() < 2)
        return groups.empty() ? std::nullopt : std::optional(groups.front());
    std::vector<std::size_t> members(groups.size());
    for (const auto &[id, interface] : network.networkInterfaces)
        for (std::size_t i = 0; i < groups.size(); ++i)
            members[i] += static_cast<std::size_t>(std::ranges::count(interface.groups, groups[i]));
    return groups[static_cast<std::size_t>(std::ranges::min_element(members) - members.begin())];
}

/// A number whose entry is read before `denying`, or before the closing one if that is 0.
std::optional<int> numberBefore(const std::vector<aws::NetworkAclEntry> &entries, int denying)
{
    constexpr int step = 10;
    int before = 0;
    for (const aws::NetworkAclEntry &entry : entries)
        if (denying == 0 || entry.ruleNumber < denying)
            before = std::max(before, entry.ruleNumber);
    const int highest = edit::quotas::networkAclRuleNumberHighest.value;
    const int limit = denying == 0 ? highest + 1 : denying;
    if (denying == 0) {
        const int next = before == 0 ? 10 * step : (before / step + 1) * step;
        return next <= highest ? std::optional(next) : before < highest ? std::optional(highest) : std::nullopt;
    }
    for (const int candidate : {limit - step, limit - 1})
        if (candidate > before)
            return candidate;
    return std::nullopt;
}

} // namespace

std::optional<Remedy> remedyForGroup(const Situation &situation, const trace::Blocker &blocker)
{
    const auto id = groupToChange(situation.network, blocker);
    if (!id || !blocker.header)
        return std::nullopt;
    aws::SecurityGroupRule rule;
    narrow(rule, blocker);
    const net::FiveTuple &tuple = blocker.header->tuple;
    const net::Cidr peer = peerBlock(situation.flow, blocker.inbound ? tuple.source : tuple.destination);
    rule.peer = peer;
    const ChangeCode code = blocker.inbound ? ChangeCode::AllowInboundInGroup : ChangeCode::AllowOutboundInGroup;
    return Remedy{{{code, Sign::Added, *id, {whatText(rule.protocol, rule.ports), peer.toString()}}},
                  [id = *id, rule, inbound = blocker.inbound](edit::Draft &draft) {
                      draft.change(id,
                                   [&](aws::SecurityGroup &group) { (inbound ? group.ingress : group.egress).push_back(rule); });
                  }};
}

std::optional<Remedy> remedyForAcl(const Situation &situation, const trace::Blocker &blocker)
{
    const aws::NetworkAclId id{blocker.component.id};
    const aws::NetworkAcl *acl = situation.network.find(id);
    if (!acl || !blocker.header)
        return std::nullopt;
    const auto &entries = blocker.inbound ? acl->inbound : acl->outbound;
    int denying = 0;
    if (const int row = blocker.cause.rowIndex; row >= 0 && std::cmp_less(row, entries.size()))
        denying = entries[static_cast<std::size_t>(row)].ruleNumber;
    const auto number = numberBefore(entries, denying);
    if (!number)
        return std::nullopt;
    aws::NetworkAclEntry entry;
    narrow(entry, blocker);
    entry.ruleNumber = *number;
    const net::FiveTuple &tuple = blocker.header->tuple;
    entry.cidrBlock = peerBlock(situation.flow, blocker.inbound ? tuple.source : tuple.destination);
    const ChangeCode code = blocker.inbound ? ChangeCode::AllowInboundInAcl : ChangeCode::AllowOutboundInAcl;
    return Remedy{
        {{code, Sign::Added, id, {std::to_string(*number), whatText(entry.protocol, entry.ports), entry.cidrBlock.toString()}}},
        [id, entry, inbound = blocker.inbound](edit::Draft &draft) {
            draft.change(id, [&](aws::NetworkAcl &changed) {
                auto &all = inbound ? changed.inbound : changed.outbound;
                all.insert(std::ranges::lower_bound(all, entry.ruleNumber, {}, &aws::NetworkAclEntry::ruleNumber), entry);
            });
        }};
}

} // namespace vpcanvas::repair::detail
