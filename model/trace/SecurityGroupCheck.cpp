// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/SecurityGroupCheck.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

using graph::CompiledRule;
using graph::SecurityGroupNode;

enum class Match : std::uint8_t { No, Yes, Unknown, LostReference };

/// The groups of an interface; the VPC's default one where an instance or endpoint names none, as EC2 gives it.
std::vector<graph::SecurityGroupIndex> defaultGroups(const Walk &walk, const graph::InterfaceNode &node)
{
    const graph::SubnetNode *subnet = walk.graph.at(node.subnet);
    const graph::VpcNode *vpc = subnet ? walk.graph.at(subnet->vpc) : nullptr;
    if (!vpc || !vpc->defaultGroup.valid())
        return {};
    return {vpc->defaultGroup};
}

bool mayLackGroups(const graph::InterfaceNode &node)
{
    if (std::holds_alternative<std::monostate>(node.owner))
        return node.isManaged;
    return std::holds_alternative<graph::NatGatewayIndex>(node.owner)
        || std::holds_alternative<graph::LoadBalancerIndex>(node.owner);
}

/// Whether an active peering of one Region joins the two, so that groups of one may be named in the other.
bool referencesCross(const graph::NetworkGraph &graph, graph::VpcIndex a, graph::VpcIndex b)
{
    bool found = false;
    graph.table<aws::VpcPeeringConnection>().forEach([&](graph::PeeringIndex, const graph::PeeringNode &peering) {
        const bool joins = (peering.requester.vpc == a && peering.accepter.vpc == b)
            || (peering.requester.vpc == b && peering.accepter.vpc == a);
        const graph::VpcNode *one = graph.at(a);
        const graph::VpcNode *other = graph.at(b);
        found |= joins && peering.status == aws::PeeringStatus::Active && one && other && one->region == other->region;
    });
    return found;
}

Match matchesGroup(const Walk &walk, const SecurityGroupNode &own, graph::SecurityGroupIndex group, net::IpAddress peer)
{
    if (std::ranges::find(walk.traits.balancerGroups, group) != walk.traits.balancerGroups.end())
        return Match::Yes;
    const SecurityGroupNode *named = walk.graph.at(group);
    const graph::VpcIndex vpc = named && named->vpc.valid() ? named->vpc : own.vpc;
    const graph::InterfaceNode *interface = walk.graph.at(walk.graph.interfaceAt(vpc, peer));
    if (!interface || std::ranges::find(interface->groups, group) == interface->groups.end())
        return Match::No;
    if (walk.traits.forwarded || (vpc != own.vpc && !referencesCross(walk.graph, vpc, own.vpc)))
        return Match::LostReference;
    return Match::Yes;
}

Match matches(const Walk &walk, const SecurityGroupNode &own, const CompiledRule &rule, net::IpAddress peer)
{
    const net::Header &header = walk.header;
    const net::Protocol protocol = header.tuple.protocol;
    if (!rule.protocol.matches(protocol))
        return Match::No;
    if (rule.protocol.hasPorts() && !rule.ports.contains(header.tuple.destinationPort))
        return Match::No;
    if (rule.protocol.isIcmp()
        && ((rule.icmpType >= 0 && rule.icmpType != header.icmpType) || (rule.icmpCode >= 0 && rule.icmpCode != header.icmpCode)))
        return Match::No;
    if (const auto *block = std::get_if<net::Cidr>(&rule.peer))
        return block->contains(peer) ? Match::Yes : Match::No;
    if (const auto *group = std::get_if<graph::SecurityGroupIndex>(&rule.peer))
        return matchesGroup(walk, own, *group, peer);
    const graph::PrefixListNode *list = walk.graph.at(std::get<graph::PrefixListIndex>(rule.peer));
    if (!list || list->entries.empty())
        return Match::Unknown;
    const bool contains = std::ranges::any_of(list->entries, [&](const net::Cidr &block) { return block.contains(peer); });
    return contains ? Match::Yes : Match::No;
}

struct Judgement
{
    Match match = Match::No;
    const SecurityGroupNode *group = nullptr;
    const CompiledRule *rule = nullptr;
    aws::ResourceRef unknown;
    bool hasRules = false;
};

const std::vector<CompiledRule> &rulesOf(const SecurityGroupNode &group, GroupDirection direction)
{
    return direction == GroupDirection::Ingress ? group.ingress : group.egress;
}

Judgement judge(const Walk &walk, std::span<const graph::SecurityGroupIndex> groups, GroupDirection direction)
{
    const net::IpAddress peer = direction == GroupDirection::Ingress ? walk.source() : walk.destination();
    Judgement best;
    for (const graph::SecurityGroupIndex index : groups) {
        const SecurityGroupNode *group = walk.graph.at(index);
        if (!group) {
            best.match = Match::Unknown;
            best.group = nullptr;
            best.rule = nullptr;
            best.unknown = {aws::Kind::SecurityGroup, walk.graph.table<aws::SecurityGroup>().idOf(index)};
            continue;
        }
        for (const CompiledRule &rule : rulesOf(*group, direction)) {
            best.hasRules = true;
            const Match match = matches(walk, *group, rule, peer);
            if (match == Match::Yes)
                return {match, group, &rule, {}, true};
            const bool isBetter = match == Match::Unknown || (match == Match::LostReference && best.match == Match::No);
            if (isBetter && best.match != Match::Unknown) {
                best.match = match;
                best.group = group;
                best.rule = &rule;
                if (const auto *list = std::get_if<graph::PrefixListIndex>(&rule.peer))
                    best.unknown = {aws::Kind::PrefixList, walk.graph.table<aws::PrefixList>().idOf(*list)};
            }
        }
    }
    return best;
}

bool isAllAddresses(const CompiledRule &rule, net::Family family)
{
    const auto *block = std::get_if<net::Cidr>(&rule.peer);
    return block && block->prefix() == 0 && block->family() == family;
}

/// TCP and UDP that a rule for all addresses lets pass, with everything allowed the other way, is not tracked.
/// What services of AWS's own hold always is.
bool isTracked(const Walk &walk, const graph::InterfaceNode &node, std::span<const graph::SecurityGroupIndex> groups,
               GroupDirection direction, const CompiledRule &rule)
{
    if (!std::holds_alternative<graph::InstanceIndex>(node.owner))
        return true;
    const net::Family family = walk.source().family;
    if (!walk.header.tuple.protocol.hasPorts() || !isAllAddresses(rule, family))
        return true;
    const GroupDirection opposite = direction == GroupDirection::Ingress ? GroupDirection::Egress : GroupDirection::Ingress;
    for (const graph::SecurityGroupIndex index : groups)
        if (const SecurityGroupNode *group = walk.graph.at(index))
            for (const CompiledRule &back : rulesOf(*group, opposite))
                if (isAllAddresses(back, family) && back.protocol.matches(walk.header.tuple.protocol)
                    && (back.protocol.isAll() || back.ports.isAll()))
                    return false;
    return true;
}

} // namespace

Cause passSecurityGroups(Walk &walk, graph::InterfaceIndex interface, GroupDirection direction, Role role)
{
    const graph::InterfaceNode &node = *walk.graph.at(interface);
    if (walk.memory.isTracked(interface, direction, walk.header.tuple))
        return {CauseKind::TrackedFlow, node.component, {}, -1};

    std::vector<graph::SecurityGroupIndex> fallback;
    if (node.groups.empty()) {
        if (mayLackGroups(node))
            return {};
        fallback = defaultGroups(walk, node);
        if (fallback.empty()) {
            walk.doubt(node.component, Code::UnknownResource,
                       {CauseKind::SecurityGroupRule, {aws::Kind::SecurityGroup, "default"}, {}, -1}, node.ref);
            return {};
        }
    }
    const std::span<const graph::SecurityGroupIndex> groups = node.groups.empty() ? fallback : node.groups;
    const Judgement judgement = judge(walk, groups, direction);
    if (judgement.match == Match::Yes) {
        if (isTracked(walk, node, groups, direction, *judgement.rule))
            walk.memory.track(interface, direction, walk.header.tuple);
        return {CauseKind::SecurityGroupRule, judgement.group->ref, judgement.rule->text, judgement.rule->row};
    }
    Cause cause{CauseKind::SecurityGroupRule, {}, {}, -1};
    if (judgement.rule) {
        cause = {CauseKind::SecurityGroupRule, judgement.group->ref, judgement.rule->text, judgement.rule->row};
    } else if (judgement.match == Match::Unknown) {
        cause.resource = judgement.unknown;
    } else {
        const auto known = std::ranges::find_if(groups, [&](auto index) { return walk.graph.at(index); });
        cause.resource = known == groups.end() ? node.ref : walk.graph.at(*known)->ref;
    }
    if (judgement.match == Match::Unknown) {
        walk.memory.track(interface, direction, walk.header.tuple);
        walk.doubt(node.component, Code::UnknownResource, cause, judgement.unknown);
        return cause;
    }
    walk.asking(node.ref, direction == GroupDirection::Ingress);
    const Code code = judgement.match == Match::LostReference ? Code::SgReferencesNotPreserved
        : judgement.hasRules                                  ? Code::EniSgRulesMismatch
                                                              : Code::SgHasNoRules;
    if (role == Role::Sender && direction == GroupDirection::Egress)
        walk.stopSending(node.component, code, cause);
    else
        walk.stop(node.component, code, cause);
    // As it would be if the refusal were lifted. Packets that were really refused leave no trace: their memory is shut now.
    walk.memory.track(interface, direction, walk.header.tuple);
    return cause;
}

} // namespace vpcanvas::trace
