// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <algorithm>
#include <map>
#include <set>

namespace vpcanvas::validate::checks {
namespace {

constexpr std::uint16_t httpsPort = 443;

template<class Visit>
void forEachEndpoint(const VpcView &view, aws::VpcEndpointType type, Visit visit)
{
    for (const aws::VpcEndpoint *endpoint : view.endpoints)
        if (endpoint->vpcEndpointType == type)
            visit(*endpoint);
}

std::vector<const aws::NetworkInterface *> interfacesOf(const VpcView &view, const aws::ResourceRef &owner)
{
    std::vector<const aws::NetworkInterface *> found;
    for (const aws::NetworkInterfaceId &id : view.containment.interfacesOf(owner))
        if (const aws::NetworkInterface *interface = view.network.find(id))
            found.push_back(interface);
    return found;
}

bool isAwsService(const aws::VpcEndpoint &endpoint)
{
    return endpoint.serviceName.starts_with("com.amazonaws.") && endpoint.serviceName.find(".vpce-svc-") == std::string::npos;
}

bool admitsHttps(const aws::SecurityGroup &group)
{
    return std::ranges::any_of(group.ingress, [](const aws::SecurityGroupRule &rule) {
        return rule.protocol.isAll() || (rule.protocol == net::tcp && rule.ports.contains(httpsPort));
    });
}

/// The default group admits its own members only, which counts for nothing unless the clients are in it.
bool admitsOnlyItself(const aws::SecurityGroup &group)
{
    return std::ranges::all_of(group.ingress, [&](const aws::SecurityGroupRule &rule) {
        const auto *peer = std::get_if<aws::SecurityGroupId>(&rule.peer);
        return peer && *peer == group.id;
    });
}

bool hasHealthyTarget(const VpcView &view, const aws::TargetGroup &group)
{
    return std::ranges::any_of(group.targets, [&](const aws::Target &target) {
        const auto *instance = std::get_if<aws::InstanceId>(&target.target);
        return target.healthy && (!instance || view.network.find(*instance));
    });
}

} // namespace

void gatewayEndpointUnused(const VpcView &view, Report &report)
{
    forEachEndpoint(view, aws::VpcEndpointType::Gateway, [&](const aws::VpcEndpoint &endpoint) {
        const bool used = std::ranges::any_of(view.routeTables, [&](const aws::RouteTable *table) {
            return std::ranges::any_of(table->routes,
                                       [&](const aws::Route &route) { return route.target.targetId == endpoint.id.value; });
        });
        if (!used)
            report.add(endpoint.id);
    });
}

void gatewayEndpointDns(const VpcView &view, Report &report)
{
    if (view.vpc.enableDnsSupport)
        return;
    forEachEndpoint(view, aws::VpcEndpointType::Gateway, [&](const aws::VpcEndpoint &endpoint) {
        report.add(endpoint.id, {}, {view.vpc.id}).fix =
            fix("fix.dns-support", {}, changed(view.vpc, [](aws::Vpc &vpc) { vpc.enableDnsSupport = true; }));
    });
}

void endpointPrivateDns(const VpcView &view, Report &report)
{
    if (view.vpc.enableDnsSupport && view.vpc.enableDnsHostnames)
        return;
    forEachEndpoint(view, aws::VpcEndpointType::Interface, [&](const aws::VpcEndpoint &endpoint) {
        if (endpoint.privateDnsEnabled)
            report.add(endpoint.id, {}, {view.vpc.id}).fix = fix("fix.dns-both", {}, changed(view.vpc, [](aws::Vpc &vpc) {
                                                                     vpc.enableDnsSupport = true;
                                                                     vpc.enableDnsHostnames = true;
                                                                 }));
    });
}

void endpointTwoInZone(const VpcView &view, Report &report)
{
    forEachEndpoint(view, aws::VpcEndpointType::Interface, [&](const aws::VpcEndpoint &endpoint) {
        std::set<aws::AvailabilityZoneId> zones;
        for (const aws::NetworkInterface *interface : interfacesOf(view, endpoint.id)) {
            const aws::Subnet *subnet = view.network.find(interface->subnet);
            if (subnet && !subnet->availabilityZone.empty() && !zones.insert(subnet->availabilityZone).second)
                report.add(endpoint.id, {subnet->availabilityZone.value}, {subnet->id});
        }
    });
}

void endpointDuplicate(const VpcView &view, Report &report)
{
    std::map<std::string_view, const aws::VpcEndpoint *> first;
    forEachEndpoint(view, aws::VpcEndpointType::Interface, [&](const aws::VpcEndpoint &endpoint) {
        if (!endpoint.privateDnsEnabled)
            return;
        const auto [known, isNew] = first.emplace(endpoint.serviceName, &endpoint);
        if (!isNew)
            report.add(endpoint.id, {endpoint.serviceName}, {known->second->id});
    });
}

void endpointClosed(const VpcView &view, Report &report)
{
    forEachEndpoint(view, aws::VpcEndpointType::Interface, [&](const aws::VpcEndpoint &endpoint) {
        if (!isAwsService(endpoint))
            return;
        std::vector<const aws::SecurityGroup *> groups;
        for (const aws::NetworkInterface *interface : interfacesOf(view, endpoint.id))
            for (const aws::SecurityGroupId &id : interface->groups)
                if (const aws::SecurityGroup *group = view.network.find(id))
                    groups.push_back(group);
        if (groups.empty()
            || std::ranges::any_of(groups, [](const auto *group) { return admitsHttps(*group) && !admitsOnlyItself(*group); }))
            return;
        Finding &finding = report.add(endpoint.id, {groups.front()->name}, {groups.front()->id});
        if (!view.vpc.cidrBlocks.empty())
            finding.fix = fix("fix.admit-https", {groups.front()->name, view.vpc.cidrBlocks.front().toString()},
                              changed(*groups.front(), [&](aws::SecurityGroup &copy) {
                                  aws::SecurityGroupRule rule;
                                  rule.protocol = net::tcp;
                                  rule.ports = {httpsPort, httpsPort};
                                  rule.peer = view.vpc.cidrBlocks.front();
                                  copy.ingress.push_back(std::move(rule));
                              }));
    });
}

void balancerNoTargets(const VpcView &view, Report &report)
{
    for (const aws::LoadBalancer *balancer : view.loadBalancers)
        for (const aws::Listener &listener : balancer->listeners) {
            const aws::TargetGroup *group = view.network.find(listener.targetGroup);
            if (!group || !hasHealthyTarget(view, *group))
                report.add(balancer->id, {listener.protocol.toString() + ' ' + std::to_string(listener.port)});
        }
}

void endpointServiceNoBalancer(const NetworkView &view, Report &report)
{
    for (const auto &[id, service] : view.network.endpointServices) {
        const bool hasBalancer = std::ranges::any_of(
            service.networkLoadBalancers, [&](const aws::LoadBalancerId &balancer) { return view.network.find(balancer); });
        if (!hasBalancer)
            report.add(id);
    }
}

} // namespace vpcanvas::validate::checks
