// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/facts/Quotas.h"
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <algorithm>
#include <map>

namespace vpcanvas::validate::checks {
namespace {

template<class Visit>
void forEachAddress(const SubnetView &view, Visit visit)
{
    for (const aws::NetworkInterface *interface : view.interfaces)
        for (const aws::PrivateIpAddress &address : interface->privateIpAddresses)
            visit(*interface, address);
}

/// The thing that a person sees: the owner of an interface, or the interface.
aws::ResourceRef shownAs(const aws::NetworkInterface &interface)
{
    return aws::ownerOf(interface).value_or(aws::ResourceRef(interface.id));
}

bool isReserved(const net::Cidr &block, net::Ipv4 address)
{
    const std::uint32_t offset = address.bits - block.address().ipv4().bits;
    return offset < static_cast<std::uint32_t>(edit::quotas::reservedFirstAddresses.value) || address == block.lastIpv4();
}

} // namespace

void subnetSize(const SubnetView &view, Report &report)
{
    const auto &cidr = view.subnet.cidrBlock;
    if (cidr
        && (cidr->prefix() < edit::quotas::subnetPrefixShortest.value
            || cidr->prefix() > edit::quotas::subnetPrefixLongest.value))
        report.add(view.subnet.id,
                   {cidr->toString(), std::to_string(edit::quotas::subnetPrefixShortest.value),
                    std::to_string(edit::quotas::subnetPrefixLongest.value)});
}

void subnetOutsideVpc(const SubnetView &view, Report &report)
{
    const auto &cidr = view.subnet.cidrBlock;
    const aws::Vpc &vpc = view.vpc.vpc;
    if (cidr && std::ranges::none_of(vpc.cidrBlocks, [&](const net::Cidr &block) { return block.contains(*cidr); }))
        report.add(view.subnet.id, {cidr->toString(), vpc.cidrBlocks.empty() ? "-" : vpc.cidrBlocks.front().toString()},
                   {vpc.id});
}

void subnetFull(const SubnetView &view, Report &report)
{
    const auto &cidr = view.subnet.cidrBlock;
    if (!cidr || cidr->prefix() > 30)
        return;
    std::uint64_t used = 0;
    forEachAddress(view, [&](const auto &, const auto &) { ++used; });
    const auto reserved = static_cast<std::uint64_t>(edit::quotas::reservedFirstAddresses.value)
        + static_cast<std::uint64_t>(edit::quotas::reservedLastAddresses.value);
    if (used + reserved >= cidr->ipv4Size())
        report.add(view.subnet.id, {cidr->toString(), std::to_string(used)});
}

void addressReserved(const SubnetView &view, Report &report)
{
    const auto &cidr = view.subnet.cidrBlock;
    if (!cidr)
        return;
    forEachAddress(view, [&](const aws::NetworkInterface &interface, const aws::PrivateIpAddress &address) {
        if (cidr->contains(address.address) && isReserved(*cidr, address.address))
            report.add(shownAs(interface), {address.address.toString(), cidr->toString()}, {view.subnet.id});
    });
}

void addressOutsideSubnet(const SubnetView &view, Report &report)
{
    const auto &cidr = view.subnet.cidrBlock;
    forEachAddress(view, [&](const aws::NetworkInterface &interface, const aws::PrivateIpAddress &address) {
        if (!cidr || !cidr->contains(address.address))
            report.add(shownAs(interface), {address.address.toString(), cidr ? cidr->toString() : "-"}, {view.subnet.id});
    });
}

void addressDuplicate(const SubnetView &view, Report &report)
{
    std::map<net::Ipv4, const aws::NetworkInterface *> first;
    forEachAddress(view, [&](const aws::NetworkInterface &interface, const aws::PrivateIpAddress &address) {
        const auto [known, isNew] = first.emplace(address.address, &interface);
        if (!isNew)
            report.add(shownAs(interface), {address.address.toString()}, {shownAs(*known->second)});
    });
}

void publicIpWithoutRoute(const SubnetView &view, Report &report)
{
    if (view.vpc.hasInternetGatewayRoute(view.subnet))
        return;
    forEachAddress(view, [&](const aws::NetworkInterface &interface, const aws::PrivateIpAddress &address) {
        // A NAT gateway has a rule of its own.
        if (address.publicIp && !std::holds_alternative<aws::NatGatewayId>(interface.attachment))
            report.add(shownAs(interface), {address.publicIp->toString()}, {view.subnet.id});
    });
}

void interfaceWithoutGroup(const SubnetView &view, Report &report)
{
    for (const aws::NetworkInterface *interface : view.interfaces) {
        if (!interface->groups.empty() || !std::holds_alternative<aws::InstanceId>(interface->attachment))
            continue;
        Finding &finding = report.add(shownAs(*interface));
        if (const aws::SecurityGroup *group = view.vpc.defaultGroup())
            finding.fix = fix("fix.default-group", {},
                              changed(*interface, [&](aws::NetworkInterface &copy) { copy.groups.push_back(group->id); }));
    }
}

void groupOfOtherVpc(const SubnetView &view, Report &report)
{
    for (const aws::NetworkInterface *interface : view.interfaces)
        for (const aws::SecurityGroupId &id : interface->groups) {
            const aws::SecurityGroup *group = view.network().find(id);
            if (group && group->vpc == view.subnet.vpc)
                continue;
            report.add(shownAs(*interface), {std::string(view.network().displayName(id))}, {id}).fix =
                fix("fix.remove-group", {std::string(view.network().displayName(id))},
                    changed(*interface, [&](aws::NetworkInterface &copy) { std::erase(copy.groups, id); }));
        }
}

} // namespace vpcanvas::validate::checks
