// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/facts/Quotas.h"

#include "validate/rules/Checks.h"

#include <map>

namespace vpcanvas::validate::checks {
namespace {

void reportOver(Report &report, const aws::ResourceRef &ref, std::size_t count, const edit::Quota &quota)
{
    if (std::cmp_greater(count, quota.value))
        report.add(ref, {std::to_string(count), std::to_string(quota.value)});
}

/// Rules of one direction are counted for each family by itself; a prefix list costs its largest size.
std::size_t ruleCost(const VpcView &view, const std::vector<aws::SecurityGroupRule> &rules, net::Family family)
{
    std::size_t cost = 0;
    for (const aws::SecurityGroupRule &rule : rules) {
        const auto *block = std::get_if<net::Cidr>(&rule.peer);
        const auto *listId = std::get_if<aws::PrefixListId>(&rule.peer);
        const aws::PrefixList *list = listId ? view.network.find(*listId) : nullptr;
        if (!block || block->family() == family)
            cost += list && list->maxEntries > 1 ? static_cast<std::size_t>(list->maxEntries) : 1;
    }
    return cost;
}

} // namespace

void quotaBlocks(const VpcView &view, Report &report)
{
    reportOver(report, view.vpc.id, view.vpc.cidrBlocks.size(), edit::quotas::ipv4BlocksPerVpc);
}

void quotaSubnets(const VpcView &view, Report &report)
{
    reportOver(report, view.vpc.id, view.subnets.size(), edit::quotas::subnetsPerVpc);
}

void quotaRouteTables(const VpcView &view, Report &report)
{
    reportOver(report, view.vpc.id, view.routeTables.size(), edit::quotas::routeTablesPerVpc);
}

void quotaRoutes(const VpcView &view, Report &report)
{
    for (const aws::RouteTable *table : view.routeTables)
        reportOver(report, table->id, table->routes.size(), edit::quotas::routesPerRouteTable);
}

void quotaAclEntries(const VpcView &view, Report &report)
{
    for (const aws::NetworkAcl *acl : view.networkAcls)
        for (const auto *entries : {&acl->inbound, &acl->outbound})
            reportOver(report, acl->id, entries->size(), edit::quotas::rulesPerNetworkAcl);
}

void quotaGroupRules(const VpcView &view, Report &report)
{
    for (const aws::SecurityGroup *group : view.securityGroups)
        for (const auto *rules : {&group->ingress, &group->egress})
            for (const net::Family family : {net::Family::IPv4, net::Family::IPv6})
                reportOver(report, group->id, ruleCost(view, *rules, family), edit::quotas::rulesPerSecurityGroup);
}

void quotaInterfaceEndpoints(const VpcView &view, Report &report)
{
    std::size_t count = 0;
    for (const aws::VpcEndpoint *endpoint : view.endpoints)
        count += endpoint->vpcEndpointType != aws::VpcEndpointType::Gateway;
    reportOver(report, view.vpc.id, count, edit::quotas::interfaceEndpointsPerVpc);
}

void quotaGroupsPerInterface(const SubnetView &view, Report &report)
{
    for (const aws::NetworkInterface *interface : view.interfaces)
        reportOver(report, aws::ownerOf(*interface).value_or(aws::ResourceRef(interface->id)), interface->groups.size(),
                   edit::quotas::securityGroupsPerInterface);
}

void quotaVpcs(const NetworkView &view, Report &report)
{
    std::map<aws::RegionId, std::size_t> counts;
    for (const auto &[id, vpc] : view.network.vpcs)
        ++counts[vpc.region];
    for (const auto &[region, count] : counts)
        reportOver(report, region, count, edit::quotas::vpcsPerRegion);
}

void quotaElasticIps(const NetworkView &view, Report &report)
{
    std::map<aws::RegionId, std::size_t> counts;
    for (const auto &[id, address] : view.network.addresses)
        ++counts[address.region];
    for (const auto &[region, count] : counts)
        reportOver(report, region, count, edit::quotas::elasticIpsPerRegion);
}

void quotaNatGateways(const NetworkView &view, Report &report)
{
    std::map<aws::AvailabilityZoneId, std::size_t> counts;
    for (const auto &[id, gateway] : view.network.natGateways)
        if (const aws::Subnet *subnet = view.network.find(gateway.subnet))
            counts[subnet->availabilityZone] += gateway.state != aws::NatGatewayState::Deleted;
    for (const auto &[zone, count] : counts)
        reportOver(report, zone, count, edit::quotas::natGatewaysPerZone);
}

} // namespace vpcanvas::validate::checks
