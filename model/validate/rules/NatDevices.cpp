// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "validate/rules/Checks.h"
#include "validate/rules/Fixes.h"

#include <algorithm>

namespace vpcanvas::validate::checks {
namespace {

template<class Visit>
void forEachPublicNatGateway(const SubnetView &view, Visit visit)
{
    for (const aws::NatGateway *gateway : view.vpc.natGateways)
        if (gateway->subnet == view.subnet.id && gateway->connectivityType == aws::ConnectivityType::Public
            && gateway->state != aws::NatGatewayState::Deleted && gateway->state != aws::NatGatewayState::Deleting)
            visit(*gateway);
}

template<class Visit>
void forEachNatInstance(const SubnetView &view, Visit visit)
{
    for (const aws::NetworkInterface *interface : view.interfaces)
        if (const auto *id = std::get_if<aws::InstanceId>(&interface->attachment))
            if (const aws::Instance *instance = view.network().find(*id); instance && instance->role == aws::InstanceRole::Nat)
                visit(*instance, *interface);
}

bool hasPublicIp(const aws::NetworkInterface &interface)
{
    return std::ranges::any_of(interface.privateIpAddresses, [](const auto &address) { return address.publicIp.has_value(); });
}

/// "0.0.0.0/0 to the VPC's internet gateway" in the subnet's own table, where that table serves no other subnet: giving a
/// shared table a way out would open the others too.
std::optional<Fix> routeToInternet(const SubnetView &view)
{
    const aws::RouteTable *table = view.vpc.tableOf(view.subnet);
    if (!table || view.vpc.internetGateways.empty() || view.vpc.subnetsOf(*table).size() != 1)
        return std::nullopt;
    const aws::InternetGatewayId &gateway = view.vpc.internetGateways.front()->id;
    return fix("fix.route-to-internet", {std::string(view.network().displayName(table->id))},
               changed(*table, [&](aws::RouteTable &copy) {
                   std::erase_if(copy.routes, [](const aws::Route &route) {
                       const auto *block = std::get_if<net::Cidr>(&route.destination);
                       return block && *block == net::anyIpv4;
                   });
                   copy.routes.push_back({net::anyIpv4, {aws::RouteTargetKind::InternetGateway, gateway.value}});
               }));
}

/// Whether the address is one of the VPC, or a route narrower than the default one leads to it.
bool leadsInside(const SubnetView &view, net::Ipv4 address)
{
    const auto contains = [&](const net::Cidr &block) { return block.contains(address); };
    if (std::ranges::any_of(view.vpc.vpc.cidrBlocks, contains))
        return true;
    const aws::RouteTable *table = view.vpc.tableOf(view.subnet);
    return table && std::ranges::any_of(table->routes, [&](const aws::Route &route) {
               const auto *block = std::get_if<net::Cidr>(&route.destination);
               return block && block->prefix() > 0 && contains(*block);
           });
}

} // namespace

void natGatewayNoExit(const SubnetView &view, Report &report)
{
    if (view.vpc.hasInternetGatewayRoute(view.subnet))
        return;
    forEachPublicNatGateway(
        view, [&](const aws::NatGateway &gateway) { report.add(gateway.id, {}, {view.subnet.id}).fix = routeToInternet(view); });
}

void natGatewayNoAddress(const SubnetView &view, Report &report)
{
    forEachPublicNatGateway(view, [&](const aws::NatGateway &gateway) {
        const auto &interfaces = view.vpc.containment.interfacesOf(gateway.id);
        const bool hasAddress = std::ranges::any_of(interfaces, [&](const aws::NetworkInterfaceId &id) {
            const aws::NetworkInterface *interface = view.network().find(id);
            return interface && hasPublicIp(*interface);
        });
        if (!hasAddress)
            report.add(gateway.id);
    });
}

void natInstanceCheckOn(const SubnetView &view, Report &report)
{
    forEachNatInstance(view, [&](const aws::Instance &instance, const aws::NetworkInterface &interface) {
        if (interface.sourceDestCheck)
            report.add(instance.id, {}, {interface.id}).fix =
                fix("fix.source-dest-check", {},
                    changed(interface, [](aws::NetworkInterface &copy) { copy.sourceDestCheck = false; }));
    });
}

void natInstanceNotForwarding(const SubnetView &view, Report &report)
{
    forEachNatInstance(view, [&](const aws::Instance &instance, const aws::NetworkInterface &) {
        if (!instance.natOptions.ipForward || !instance.natOptions.masquerade)
            report.add(instance.id).fix = fix("fix.nat-options", {}, changed(instance, [](aws::Instance &copy) {
                                                  copy.natOptions.ipForward = true;
                                                  copy.natOptions.masquerade = true;
                                              }));
    });
}

void natInstanceForwardNowhere(const SubnetView &view, Report &report)
{
    forEachNatInstance(view, [&](const aws::Instance &instance, const aws::NetworkInterface &) {
        const auto &rules = instance.natOptions.portForwards;
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            const bool isShadowed = std::any_of(rules.begin(), rule, [&](const aws::PortForward &other) {
                return other.protocol == rule->protocol && other.port == rule->port;
            });
            if (isShadowed || !leadsInside(view, rule->address))
                report.add(instance.id, {rule->protocol.toString() + ' ' + std::to_string(rule->port), rule->address.toString()});
        }
    });
}

void natInstanceNoExit(const SubnetView &view, Report &report)
{
    const bool hasRoute = view.vpc.hasInternetGatewayRoute(view.subnet);
    forEachNatInstance(view, [&](const aws::Instance &instance, const aws::NetworkInterface &interface) {
        if (!hasRoute)
            report.add(instance.id, {}, {view.subnet.id}).fix = routeToInternet(view);
        else if (!hasPublicIp(interface))
            report.add(instance.id, {}, {interface.id});
    });
}

} // namespace vpcanvas::validate::checks
