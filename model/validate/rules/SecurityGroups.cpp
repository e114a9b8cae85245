// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <array>
#include <map>

namespace vpcanvas::validate::checks {
namespace {

using Rules = std::vector<aws::SecurityGroupRule>;
using RuleList = Rules aws::SecurityGroup::*;
constexpr std::array<RuleList, 2> directions{&aws::SecurityGroup::ingress, &aws::SecurityGroup::egress};

// SSH and Remote Desktop, the ports that Security Hub's EC2.13 and EC2.14 controls watch.
constexpr std::array<std::uint16_t, 2> adminPorts{22, 3389};

bool isAnywhere(const aws::SecurityGroupRule &rule)
{
    const auto *block = std::get_if<net::Cidr>(&rule.peer);
    return block && (*block == net::anyIpv4 || *block == net::anyIpv6);
}

bool admits(const aws::SecurityGroupRule &rule, std::uint16_t port)
{
    return rule.protocol.isAll() || (rule.protocol == net::tcp && rule.ports.contains(port));
}

/// Whether everything that `narrow` matches is matched by `wide` as well.
bool covers(const aws::SecurityGroupRule &wide, const aws::SecurityGroupRule &narrow)
{
    if (!wide.protocol.matches(narrow.protocol))
        return false;
    if (wide.protocol.hasPorts() && !wide.ports.contains(narrow.ports))
        return false;
    const auto anyOrSame = [](int wider, int narrower) { return wider == -1 || wider == narrower; };
    if (wide.protocol.isIcmp() && !(anyOrSame(wide.icmpType, narrow.icmpType) && anyOrSame(wide.icmpCode, narrow.icmpCode)))
        return false;
    const auto *wideBlock = std::get_if<net::Cidr>(&wide.peer);
    const auto *narrowBlock = std::get_if<net::Cidr>(&narrow.peer);
    return wideBlock && narrowBlock ? wideBlock->contains(*narrowBlock) : wide.peer == narrow.peer;
}

Fix removeRule(const aws::SecurityGroup &group, RuleList list, std::size_t index)
{
    return fix("fix.remove-rule", {}, changed(group, [&](aws::SecurityGroup &copy) {
                   (copy.*list).erase((copy.*list).begin() + static_cast<std::ptrdiff_t>(index));
               }));
}

std::string ruleText(const VpcView &view, const aws::SecurityGroupRule &rule)
{
    const std::string peer = std::visit(
        [&](const auto &value) -> std::string {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, net::Cidr>)
                return value.toString();
            else
                return std::string(view.network.displayName(value));
        },
        rule.peer);
    return rule.protocol.toString() + (rule.protocol.hasPorts() ? ' ' + rule.ports.toString() : std::string()) + ' ' + peer;
}

} // namespace

void adminPortOpen(const VpcView &view, Report &report)
{
    for (const aws::SecurityGroup *group : view.securityGroups)
        for (std::size_t i = 0; i < group->ingress.size(); ++i)
            for (const std::uint16_t port : adminPorts) {
                const aws::SecurityGroupRule &rule = group->ingress[i];
                if (!isAnywhere(rule) || !admits(rule, port))
                    continue;
                Finding &finding = report.add(group->id, {group->name, std::to_string(port), ruleText(view, rule)});
                if (view.vpc.cidrBlocks.empty() || !rule.protocol.hasPorts())
                    continue; // narrowing a rule for all protocols would close more than the port
                const net::Cidr inside = view.vpc.cidrBlocks.front();
                finding.fix = fix("fix.narrow-rule", {inside.toString()},
                                  changed(*group, [&](aws::SecurityGroup &copy) { copy.ingress[i].peer = inside; }));
            }
}

void groupRuleShadowed(const VpcView &view, Report &report)
{
    for (const aws::SecurityGroup *group : view.securityGroups)
        for (const RuleList list : directions) {
            const Rules &rules = group->*list;
            for (std::size_t i = 0; i < rules.size(); ++i)
                for (std::size_t j = 0; j < rules.size(); ++j) {
                    // Of two rules that cover each other the later one goes.
                    const bool shadowed = i != j && covers(rules[j], rules[i]) && (j < i || !covers(rules[i], rules[j]));
                    if (!shadowed)
                        continue;
                    report.add(group->id, {group->name, ruleText(view, rules[i]), ruleText(view, rules[j])}).fix =
                        removeRule(*group, list, i);
                    break;
                }
        }
}

void groupReferenceMissing(const VpcView &view, Report &report)
{
    for (const aws::SecurityGroup *group : view.securityGroups)
        for (const RuleList list : directions)
            for (std::size_t i = 0; i < (group->*list).size(); ++i) {
                const auto *peer = std::get_if<aws::SecurityGroupId>(&(group->*list)[i].peer);
                if (peer && !view.network.find(*peer))
                    report.add(group->id, {group->name, peer->value}).fix = removeRule(*group, list, i);
            }
}

void groupNameDuplicate(const VpcView &view, Report &report)
{
    std::map<std::string_view, const aws::SecurityGroup *> first;
    for (const aws::SecurityGroup *group : view.securityGroups) {
        const auto [known, isNew] = first.emplace(group->name, group);
        if (!isNew && !group->name.empty())
            report.add(group->id, {group->name}, {known->second->id});
    }
}

} // namespace vpcanvas::validate::checks
