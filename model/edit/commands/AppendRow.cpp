// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/AppendRow.h"

#include "edit/commands/Addressing.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/FieldChecks.h"
#include "edit/commands/Recipes.h"
#include "edit/facts/Quotas.h"

#include <algorithm>

namespace vpcanvas::edit {
namespace {

int nextRuleNumber(const std::vector<aws::NetworkAclEntry> &entries)
{
    int highest = 0;
    for (const aws::NetworkAclEntry &entry : entries)
        highest = std::max(highest, entry.ruleNumber);
    const int next = (highest / 100 + 1) * 100;
    return std::min(next, quotas::networkAclRuleNumberHighest.value);
}

std::optional<Error> appendRoute(const aws::Network &network, aws::RouteTable &table)
{
    aws::Route route;
    const auto isTaken = [&](const net::Cidr &block) {
        return std::ranges::any_of(table.routes, [&](const aws::Route &other) {
            return other.destination == std::variant<net::Cidr, aws::PrefixListId>(block);
        });
    };
    // The way out that most tables want first, else a destination of documentation that a person then types over.
    net::Cidr destination = net::anyIpv4;
    for (std::uint32_t third = 0; isTaken(destination); ++third)
        destination = net::Cidr(net::Ipv4{0xC0000200 + third}, 32); // 192.0.2.0
    route.destination = destination;
    for (const auto &[id, gateway] : network.internetGateways)
        if (gateway.vpc == table.vpc) {
            route.target = {aws::RouteTargetKind::InternetGateway, id.value};
            table.routes.push_back(route);
            return std::nullopt;
        }
    for (const auto &[id, gateway] : network.natGateways)
        if (const aws::Subnet *subnet = network.find(gateway.subnet); subnet && subnet->vpc == table.vpc) {
            route.target = {aws::RouteTargetKind::NatGateway, id.value};
            table.routes.push_back(route);
            return std::nullopt;
        }
    for (const auto &[id, interface] : network.networkInterfaces)
        if (const aws::Subnet *subnet = network.find(interface.subnet);
            subnet && subnet->vpc == table.vpc && std::holds_alternative<aws::InstanceId>(interface.attachment)) {
            route.target = {aws::RouteTargetKind::NetworkInterface, id.value};
            table.routes.push_back(route);
            return std::nullopt;
        }
    return Error{errors::noRouteTarget, {}, {}};
}

/// The first address that another instance has; the instance's own where there is none.
net::Ipv4 someHostBehind(const aws::Network &network, const aws::Instance &instance)
{
    net::Ipv4 own;
    for (const auto &[id, interface] : network.networkInterfaces) {
        const auto *owner = std::get_if<aws::InstanceId>(&interface.attachment);
        if (!owner || interface.privateIpAddresses.empty())
            continue;
        if (*owner != instance.id)
            return interface.privateIpAddresses.front().address;
        own = interface.privateIpAddresses.front().address;
    }
    return own;
}

} // namespace

std::optional<Error> appendRow(const aws::Network &network, aws::Resource &resource, std::string_view path)
{
    const aws::Containment containment;
    Draft draft(network, containment);
    if (auto *table = std::get_if<aws::RouteTable>(&resource); table && path == "routes")
        return appendRoute(network, *table);
    if (auto *group = std::get_if<aws::SecurityGroup>(&resource); group && (path == "ingress" || path == "egress")) {
        auto &rules = path == "ingress" ? group->ingress : group->egress;
        aws::SecurityGroupRule rule;
        rule.protocol = net::tcp;
        rule.peer = net::anyIpv4;
        std::uint16_t port = 443;
        const auto isTaken = [&](std::uint16_t candidate) {
            return std::ranges::any_of(rules, [&](const aws::SecurityGroupRule &other) {
                return other.ports == net::PortRange{candidate, candidate} && other.peer == rule.peer;
            });
        };
        while (isTaken(port))
            port = port == 443 ? 80 : static_cast<std::uint16_t>(port + 1);
        rule.ports = {port, port};
        rules.push_back(rule);
        return std::nullopt;
    }
    if (auto *acl = std::get_if<aws::NetworkAcl>(&resource); acl && (path == "inbound" || path == "outbound")) {
        auto &entries = path == "inbound" ? acl->inbound : acl->outbound;
        aws::NetworkAclEntry entry;
        entry.ruleNumber = nextRuleNumber(entries);
        entries.push_back(entry);
        return std::nullopt;
    }
    if (auto *vpc = std::get_if<aws::Vpc>(&resource); vpc && path == "cidrBlocks") {
        // Of the same family as the primary block, which AWS wants: the next free block of its size after it.
        const net::Cidr primary = vpc->cidrBlocks.empty() ? freeVpcBlock(draft) : vpc->cidrBlocks.front();
        std::optional<Error> why;
        for (std::uint64_t step = 1; step < 256; ++step) {
            const std::uint64_t bits = primary.address().ipv4().bits + step * primary.ipv4Size();
            if (bits > 0xFFFFFFFFULL)
                break;
            const net::Cidr block(net::Ipv4{static_cast<std::uint32_t>(bits)}, primary.prefix());
            why = whyBlockRefused(block, vpc->cidrBlocks);
            if (!why) {
                vpc->cidrBlocks.push_back(block);
                return std::nullopt;
            }
        }
        return why ? why : Error{errors::tooMany, {std::to_string(vpc->cidrBlocks.size())}, {}};
    }
    if (auto *interface = std::get_if<aws::NetworkInterface>(&resource)) {
        const aws::Subnet *subnet = network.find(interface->subnet);
        if (path == "groups" && subnet) {
            for (const auto &[id, group] : network.securityGroups)
                if (group.vpc == subnet->vpc && std::ranges::find(interface->groups, id) == interface->groups.end()) {
                    interface->groups.push_back(id);
                    return std::nullopt;
                }
            return Error{errors::noMoreGroups, {}, {}};
        }
        if (path == "privateIpAddresses" && subnet) {
            const auto address = freeAddress(draft, *subnet);
            if (!address)
                return Error{errors::subnetFull, {nameOf(draft, subnet->id)}, {}};
            interface->privateIpAddresses.push_back({*address, std::nullopt, std::nullopt});
            return std::nullopt;
        }
    }
    if (auto *instance = std::get_if<aws::Instance>(&resource); instance && path == "proxyOptions/allowedDomains") {
        instance->proxyOptions.allowedDomains.emplace_back(".example.com");
        return std::nullopt;
    }
    if (auto *instance = std::get_if<aws::Instance>(&resource); instance && path == "natOptions/portForwards") {
        auto &rules = instance->natOptions.portForwards;
        std::uint16_t port = 8080;
        while (std::ranges::find(rules, port, &aws::PortForward::port) != rules.end())
            ++port;
        rules.push_back({net::tcp, port, someHostBehind(network, *instance), 80});
        return std::nullopt;
    }
    if (auto *list = std::get_if<aws::PrefixList>(&resource); list && path == "entries") {
        list->entries.emplace_back(net::Ipv4{0xC0000200}, 24);
        return std::nullopt;
    }
    if (auto *service = std::get_if<aws::AwsService>(&resource); service && path == "addresses") {
        service->addresses.emplace_back(freeInternetAddress(draft));
        return std::nullopt;
    }
    if (auto *site = std::get_if<aws::OnPremisesNetwork>(&resource); site && path == "cidrBlocks") {
        site->cidrBlocks.emplace_back(net::Ipv4{0xC0A80000}, 16);
        return std::nullopt;
    }
    if (auto *group = std::get_if<aws::TargetGroup>(&resource); group && path == "targets") {
        for (const auto &[id, interface] : network.networkInterfaces) {
            const auto *instance = std::get_if<aws::InstanceId>(&interface.attachment);
            const aws::Subnet *subnet = network.find(interface.subnet);
            if (!instance || !subnet || subnet->vpc != group->vpc)
                continue;
            aws::Target target;
            target.port = group->port;
            if (group->targetType == aws::TargetType::Ip && !interface.privateIpAddresses.empty())
                target.target = interface.privateIpAddresses.front().address;
            else
                target.target = *instance;
            if (std::ranges::find(group->targets, target.target, &aws::Target::target) == group->targets.end()) {
                group->targets.push_back(target);
                return std::nullopt;
            }
        }
        return Error{errors::noMoreTargets, {}, {}};
    }
    if (auto *balancer = std::get_if<aws::LoadBalancer>(&resource); balancer && path == "listeners") {
        for (const auto &[id, group] : network.targetGroups)
            if (group.vpc == balancer->vpc) {
                std::uint16_t port = group.port;
                while (std::ranges::find(balancer->listeners, port, &aws::Listener::port) != balancer->listeners.end())
                    ++port;
                balancer->listeners.push_back({group.protocol, port, id});
                return std::nullopt;
            }
        return Error{errors::noMoreTargets, {}, {}};
    }
    if (auto *service = std::get_if<aws::EndpointService>(&resource); service && path == "networkLoadBalancers") {
        for (const auto &[id, balancer] : network.loadBalancers)
            if (std::ranges::find(service->networkLoadBalancers, id) == service->networkLoadBalancers.end()) {
                service->networkLoadBalancers.push_back(id);
                return std::nullopt;
            }
        return Error{errors::needsLoadBalancer, {}, {}};
    }
    return Error{errors::noSuchField, {std::string(path)}, {}};
}

} // namespace vpcanvas::edit
