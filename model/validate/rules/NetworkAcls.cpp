// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <algorithm>
#include <array>

namespace vpcanvas::validate::checks {
namespace {

using Entries = std::vector<aws::NetworkAclEntry>;
using EntryList = Entries aws::NetworkAcl::*;
constexpr std::array<EntryList, 2> directions{&aws::NetworkAcl::inbound, &aws::NetworkAcl::outbound};

// What AWS advises to open for any client: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
constexpr net::PortRange ephemeralPorts{1024, 65535};

Entries sorted(const Entries &entries)
{
    Entries copy = entries;
    std::ranges::stable_sort(copy, {}, &aws::NetworkAclEntry::ruleNumber);
    return copy;
}

bool covers(const aws::NetworkAclEntry &wide, const aws::NetworkAclEntry &narrow)
{
    if (!wide.protocol.matches(narrow.protocol) || !wide.cidrBlock.contains(narrow.cidrBlock))
        return false;
    if (wide.protocol.hasPorts() && !wide.ports.contains(narrow.ports))
        return false;
    const auto anyOrSame = [](int wider, int narrower) { return wider == -1 || wider == narrower; };
    return !wide.protocol.isIcmp() || (anyOrSame(wide.icmpType, narrow.icmpType) && anyOrSame(wide.icmpCode, narrow.icmpCode));
}

/// Whether the first entry that could match decides to allow all of these packets. An entry that matches only some of
/// them counts as an answer of its own kind: a denial is a denial for those.
bool allowsAll(const Entries &entries, const aws::NetworkAclEntry &packets)
{
    for (const aws::NetworkAclEntry &entry : sorted(entries)) {
        if (entry.ruleAction == aws::RuleAction::Allow && covers(entry, packets))
            return true;
        const bool touches = entry.protocol.matches(packets.protocol) && entry.cidrBlock.overlaps(packets.cidrBlock)
            && (!entry.protocol.hasPorts() || (entry.ports.from <= packets.ports.to && packets.ports.from <= entry.ports.to));
        if (touches && entry.ruleAction == aws::RuleAction::Deny)
            return false;
    }
    return false;
}

bool allowsSomeTcpToTheInternet(const aws::NetworkAcl &acl)
{
    return std::ranges::any_of(acl.outbound, [](const aws::NetworkAclEntry &entry) {
        return entry.ruleAction == aws::RuleAction::Allow && entry.protocol.matches(net::tcp) && entry.cidrBlock == net::anyIpv4;
    });
}

bool hasWayToTheInternet(const VpcView &view, const aws::Subnet &subnet)
{
    using enum aws::RouteTargetKind;
    const aws::RouteTable *table = view.tableOf(subnet);
    return table && std::ranges::any_of(table->routes, [](const aws::Route &route) {
               const auto kind = route.target.targetKind;
               return kind == InternetGateway || kind == NatGateway || kind == Instance || kind == NetworkInterface;
           });
}

int freeRuleNumber(const Entries &entries)
{
    int number = 100;
    while (std::ranges::any_of(entries, [&](const aws::NetworkAclEntry &entry) { return entry.ruleNumber == number; }))
        number += 10;
    return number;
}

} // namespace

void aclEntryShadowed(const VpcView &view, Report &report)
{
    for (const aws::NetworkAcl *acl : view.networkAcls)
        for (const EntryList list : directions) {
            const Entries entries = sorted(acl->*list);
            for (std::size_t i = 0; i < entries.size(); ++i) {
                const auto earlier = std::find_if(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(i),
                                                  [&](const aws::NetworkAclEntry &other) { return covers(other, entries[i]); });
                if (earlier == entries.begin() + static_cast<std::ptrdiff_t>(i))
                    continue;
                report.add(acl->id, {std::to_string(entries[i].ruleNumber), std::to_string(earlier->ruleNumber)}).fix =
                    fix("fix.remove-entry", {std::to_string(entries[i].ruleNumber)},
                        changed(*acl, [&](aws::NetworkAcl &copy) { std::erase(copy.*list, entries[i]); }));
            }
        }
}

void aclNumberDuplicate(const VpcView &view, Report &report)
{
    for (const aws::NetworkAcl *acl : view.networkAcls)
        for (const EntryList list : directions) {
            const Entries entries = sorted(acl->*list);
            for (std::size_t i = 1; i < entries.size(); ++i) {
                const bool sameFamily = entries[i].cidrBlock.family() == entries[i - 1].cidrBlock.family();
                if (sameFamily && entries[i].ruleNumber == entries[i - 1].ruleNumber)
                    report.add(acl->id, {std::to_string(entries[i].ruleNumber)});
            }
        }
}

void aclNoReturnPorts(const VpcView &view, Report &report)
{
    aws::NetworkAclEntry replies;
    replies.protocol = net::tcp;
    replies.ports = ephemeralPorts;
    for (const aws::NetworkAcl *acl : view.networkAcls) {
        const bool matters = std::ranges::any_of(view.subnets, [&](const aws::Subnet *subnet) {
            return view.aclOf(*subnet) == acl && hasWayToTheInternet(view, *subnet);
        });
        if (!matters || !allowsSomeTcpToTheInternet(*acl) || allowsAll(acl->inbound, replies))
            continue;
        Finding &finding = report.add(acl->id, {ephemeralPorts.toString()});
        const bool deniesSome = std::ranges::any_of(
            acl->inbound, [](const aws::NetworkAclEntry &entry) { return entry.ruleAction == aws::RuleAction::Deny; });
        if (deniesSome)
            continue; // where the new entry must stand is for a person to say
        aws::NetworkAclEntry entry = replies;
        entry.ruleNumber = freeRuleNumber(acl->inbound);
        finding.fix = fix("fix.allow-replies", {ephemeralPorts.toString(), std::to_string(entry.ruleNumber)},
                          changed(*acl, [&](aws::NetworkAcl &copy) { copy.inbound.push_back(entry); }));
    }
}

} // namespace vpcanvas::validate::checks
