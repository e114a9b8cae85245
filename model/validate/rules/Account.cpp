// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <algorithm>

namespace vpcanvas::validate::checks {
namespace {

std::vector<net::Cidr> blocksOf(const NetworkView &view, const aws::PeeringVpcInfo &side)
{
    const aws::Vpc *vpc = view.network.find(side.vpc);
    if (!vpc)
        return side.cidrBlocks;
    std::vector<net::Cidr> blocks = vpc->cidrBlocks;
    blocks.insert(blocks.end(), vpc->ipv6CidrBlocks.begin(), vpc->ipv6CidrBlocks.end());
    return blocks;
}

template<class Resource, class Parent>
void reportMissing(const NetworkView &view, Report &report, const Resource &resource, const Id<Parent> &parent)
{
    if (!view.network.find(parent))
        report.add(resource.id, {parent.value});
}

} // namespace

void peeringOverlap(const NetworkView &view, Report &report)
{
    for (const auto &[id, peering] : view.network.vpcPeeringConnections)
        for (const net::Cidr &mine : blocksOf(view, peering.requester))
            for (const net::Cidr &theirs : blocksOf(view, peering.accepter))
                if (mine.overlaps(theirs))
                    report.add(id, {mine.toString(), theirs.toString()}, {peering.requester.vpc, peering.accepter.vpc});
}

void gatewayDetached(const NetworkView &view, Report &report)
{
    for (const auto &[id, gateway] : view.network.internetGateways)
        if (!gateway.vpc || !view.network.find(*gateway.vpc))
            report.add(id);
}

void addressUnused(const NetworkView &view, Report &report)
{
    for (const auto &[id, address] : view.network.addresses)
        if (view.index.interfacesWith(address.publicIp).empty())
            report.add(id, {address.publicIp.toString()}).fix =
                fix("fix.release-address", {address.publicIp.toString()}, edit::Erase{id});
}

void publicIpTwice(const NetworkView &view, Report &report)
{
    for (const auto &[address, interfaces] : view.index.byPublicIp()) {
        if (interfaces.size() < 2)
            continue;
        std::vector<aws::ResourceRef> related(std::next(interfaces.begin()), interfaces.end());
        report.add(*interfaces.begin(), {address.toString()}, std::move(related));
    }
}

void referenceMissing(const NetworkView &view, Report &report)
{
    for (const auto &[id, subnet] : view.network.subnets) {
        reportMissing(view, report, subnet, subnet.vpc);
        if (subnet.routeTable)
            reportMissing(view, report, subnet, *subnet.routeTable);
        if (subnet.networkAcl)
            reportMissing(view, report, subnet, *subnet.networkAcl);
    }
    for (const auto &[id, gateway] : view.network.natGateways)
        reportMissing(view, report, gateway, gateway.subnet);
    for (const auto &[id, endpoint] : view.network.vpcEndpoints)
        reportMissing(view, report, endpoint, endpoint.vpc);
    for (const auto &[subnet, interfaces] : view.index.bySubnet())
        if (!view.network.find(subnet))
            for (const aws::NetworkInterfaceId &id : interfaces)
                report.add(id, {subnet.value});
}

void unmodelled(const NetworkView &view, Report &report)
{
    for (const auto &[id, resource] : view.network.unmodelledResources)
        report.add(id, {resource.type, resource.source});
}

} // namespace vpcanvas::validate::checks
