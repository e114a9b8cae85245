// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/IoErrors.h"
#include "io/detail/Import.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace vpcanvas::io::detail {
namespace {

/// The protocols that a Network Load Balancer's TCP, UDP, TLS or TCP_UDP stands for; none for another balancer's.
std::vector<net::Protocol> protocolsOf(const JsonView &protocol)
{
    if (protocol.is("TCP") || protocol.is("TLS"))
        return {net::tcp};
    if (protocol.is("UDP"))
        return {net::udp};
    if (protocol.is("TCP_UDP"))
        return {net::tcp, net::udp};
    return {};
}

bool isApplicationProtocol(const JsonView &protocol)
{
    return protocol.is("HTTP") || protocol.is("HTTPS") || protocol.is("GENEVE");
}

/// "net/NAME/HASH" of ".../loadbalancer/net/NAME/HASH".
std::string balancerPath(const std::string &arn)
{
    constexpr std::string_view marker = "loadbalancer/";
    const std::size_t at = arn.find(marker);
    return at == std::string::npos ? std::string() : arn.substr(at + marker.size());
}

/// A per-parent answer may hold the list itself, or the whole answer with the list inside: "Listeners": {"Listeners": [...]}.
JsonView listOf(const JsonView &item, std::string_view field)
{
    const JsonView value = item[field];
    return value.isObject() ? value[field] : value;
}

std::optional<bool> attribute(const JsonView &list, std::string_view key)
{
    std::optional<bool> value;
    list.each([&](const JsonView &entry) {
        if (entry["Key"].is(key))
            value = entry["Value"].is("true");
    });
    return value;
}

} // namespace

void readLoadBalancer(const JsonView &item, Import &import)
{
    if (!item["Type"].is("network")) {
        readUnmodelled("LoadBalancers", 0, item, import);
        return;
    }
    aws::LoadBalancer balancer;
    balancer.id.value = item.required("LoadBalancerArn");
    balancer.name = item["LoadBalancerName"].text();
    balancer.vpc.value = item["VpcId"].text();
    balancer.scheme = item["Scheme"].oneOf(aws::LoadBalancerScheme::Internal);
    balancer.dnsName = item["DNSName"].text();
    balancer.enforceSecurityGroupOnPrivateLink = !item["EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"].is("off");
    std::vector<Pending::BalancerSubnet> subnets;
    item["AvailabilityZones"].each([&](const JsonView &zone) {
        Pending::BalancerSubnet subnet{balancer.id, {zone["SubnetId"].text()}, {}};
        zone["LoadBalancerAddresses"].each([&](const JsonView &entry) {
            if (const auto privateIp = entry["PrivateIPv4Address"].as<net::Ipv4>())
                subnet.addresses.push_back({*privateIp, entry["IpAddress"].as<net::Ipv4>(), std::nullopt});
        });
        subnets.push_back(std::move(subnet));
    });
    if (!item.isGood())
        return;
    import.pending.balancers[balancerPath(balancer.id.value)] = balancer.id;
    if (!import.network.find(balancer.id))
        std::ranges::move(subnets, std::back_inserter(import.pending.balancerSubnets));
    import.put(item, std::move(balancer));
}

void readListener(const JsonView &item, Import &import)
{
    const std::string arn = item.required("LoadBalancerArn");
    const JsonView protocol = item["Protocol"];
    if (isApplicationProtocol(protocol))
        return; // of an application or gateway balancer, which is listed as a whole
    if (!protocol && arn.find("/net/") == std::string::npos)
        return;
    aws::Listener listener;
    listener.port = static_cast<std::uint16_t>(item["Port"].number(0, 0, 65535));
    std::size_t groups = 0;
    item["DefaultActions"].each([&](const JsonView &action) {
        if (std::string group = action["TargetGroupArn"].text(); !group.empty())
            listener.targetGroup.value = std::move(group);
        groups = std::max(groups, action["ForwardConfig"]["TargetGroups"].size());
        if (listener.targetGroup.empty() && groups > 0)
            listener.targetGroup.value = action["ForwardConfig"]["TargetGroups"].at(0)["TargetGroupArn"].text();
    });
    const auto protocols = protocolsOf(protocol);
    if (protocols.empty())
        protocol.fail({errors::expectedOneOf, {protocol.text(), "TCP, UDP, TCP_UDP, TLS"}, {}});
    if (!item.isGood())
        return;
    if (groups > 1)
        import.note(notes::severalGroups, {arn});
    for (const net::Protocol each : protocols) {
        listener.protocol = each;
        auto &all = import.pending.listeners[arn];
        if (std::ranges::find(all, listener) == all.end())
            all.push_back(listener);
    }
}

void readListenersOfBalancer(const JsonView &item, Import &import)
{
    listOf(item, "Listeners").each([&](const JsonView &listener) { readListener(listener, import); });
}

void readBalancerAttributes(const JsonView &item, Import &import)
{
    const std::string arn = item.required("LoadBalancerArn");
    const auto crossZone = attribute(listOf(item, "Attributes"), "load_balancing.cross_zone.enabled");
    if (crossZone && item.isGood())
        import.pending.crossZone[arn] = *crossZone;
}

void readTargetGroup(const JsonView &item, Import &import)
{
    const JsonView protocol = item["Protocol"];
    const auto protocols = protocolsOf(protocol);
    if (isApplicationProtocol(protocol) || item["TargetType"].is("lambda")) {
        import.countUnread("TargetGroups"); // behind an application balancer, which is kept as a whole
        return;
    }
    if (protocols.empty())
        protocol.fail({errors::expectedOneOf, {protocol.text(), "TCP, UDP, TCP_UDP, TLS"}, {}});
    aws::TargetGroup group;
    group.id.value = item.required("TargetGroupArn");
    group.name = item["TargetGroupName"].text();
    group.vpc.value = item["VpcId"].text();
    if (protocols.size() == 1)
        group.protocol = protocols.front();
    else if (protocols.size() == 2)
        group.protocol = net::allProtocols;
    group.port = static_cast<std::uint16_t>(item["Port"].number(0, 0, 65535));
    group.targetType = item["TargetType"].oneOf(aws::TargetType::Instance);
    import.put(item, std::move(group));
}

void readTargetHealth(const JsonView &item, Import &import)
{
    const std::string arn = item.required("TargetGroupArn");
    std::vector<aws::Target> targets;
    listOf(item, "TargetHealthDescriptions").each([&](const JsonView &entry) {
        aws::Target target;
        const std::string id = entry["Target"].required("Id");
        target.port = static_cast<std::uint16_t>(entry["Target"]["Port"].number(0, 0, 65535));
        // "unavailable" means that health checks are off: every target gets traffic.
        const JsonView state = entry["TargetHealth"]["State"];
        target.healthy = !state || state.is("healthy") || state.is("unavailable");
        if (id.starts_with("i-"))
            target.target = aws::InstanceId{id};
        else if (const auto address = net::Ipv4::parse(id))
            target.target = *address;
        else {
            import.note(notes::setting, {arn, "Target.Id " + id});
            return;
        }
        targets.push_back(std::move(target));
    });
    if (item.isGood())
        import.pending.targets[arn] = std::move(targets);
}

void readTargetGroupAttributes(const JsonView &item, Import &import)
{
    const std::string arn = item.required("TargetGroupArn");
    const auto preserve = attribute(listOf(item, "Attributes"), "preserve_client_ip.enabled");
    if (preserve && item.isGood())
        import.pending.preserveClientIp[arn] = *preserve;
}

} // namespace vpcanvas::io::detail
