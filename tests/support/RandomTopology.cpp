// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/RandomTopology.h"

namespace vpcanvas::testing {
namespace {

net::Cidr randomBlock(Random &random)
{
    const int vpc = 1 + pick(random, 2);
    switch (pick(random, 5)) {
    case 0:
        return net::anyIpv4;
    case 1:
        return {ip(10, vpc, 0, 0), 16};
    case 2:
        return {ip(10, vpc, pick(random, 2), 0), 24};
    case 3:
        return {ip(10, vpc, pick(random, 2), 10 + pick(random, 2)), 32};
    default:
        return {ip(60, 1, 1, 0), 24};
    }
}

net::PortRange randomPorts(Random &random)
{
    constexpr net::PortRange all[] = {{0, 65535}, {80, 80}, {1024, 65535}, {443, 443}};
    return all[pick(random, 4)];
}

net::Protocol randomProtocol(Random &random)
{
    constexpr net::Protocol all[] = {net::allProtocols, net::tcp, net::tcp, net::udp};
    return all[pick(random, 4)];
}

} // namespace

aws::Network randomTopology(Random &random)
{
    aws::Network network;
    for (int v = 1; v <= 2; ++v) {
        const std::string n = std::to_string(v);
        aws::Vpc vpc;
        vpc.id = {"vpc-" + n};
        vpc.cidrBlocks = {{ip(10, v, 0, 0), 16}};
        network.vpcs[vpc.id] = vpc;
        aws::InternetGateway gateway;
        gateway.id = {"igw-" + n};
        if (pick(random, 4) != 0)
            gateway.vpc = vpc.id;
        network.internetGateways[gateway.id] = gateway;
        for (int g = 0; g < 3; ++g) {
            aws::SecurityGroup group;
            group.id = {"sg-" + n + std::to_string(g)};
            group.vpc = vpc.id;
            for (auto *rules : {&group.ingress, &group.egress})
                for (int r = pick(random, 3); r >= 0; --r) {
                    aws::SecurityGroupRule rule;
                    rule.protocol = randomProtocol(random);
                    rule.ports = randomPorts(random);
                    if (pick(random, 3) == 0)
                        rule.peer =
                            aws::SecurityGroupId{"sg-" + std::to_string(1 + pick(random, 2)) + std::to_string(pick(random, 3))};
                    else
                        rule.peer = randomBlock(random);
                    rules->push_back(rule);
                }
            network.securityGroups[group.id] = group;
        }
        for (int s = 0; s < 2; ++s) {
            const std::string id = n + std::to_string(s);
            aws::NetworkAcl acl;
            acl.id = {"acl-" + id};
            acl.vpc = vpc.id;
            for (auto *entries : {&acl.inbound, &acl.outbound}) {
                for (int e = pick(random, 3); e > 0; --e) {
                    aws::NetworkAclEntry entry;
                    entry.ruleNumber = 1 + pick(random, 90) * 3 + e;
                    entry.protocol = randomProtocol(random);
                    entry.ports = randomPorts(random);
                    entry.cidrBlock = randomBlock(random);
                    entry.ruleAction = pick(random, 3) == 0 ? aws::RuleAction::Deny : aws::RuleAction::Allow;
                    entries->push_back(entry);
                }
                if (pick(random, 4) != 0) {
                    aws::NetworkAclEntry all;
                    all.ruleNumber = 1000;
                    entries->push_back(all);
                }
            }
            network.networkAcls[acl.id] = acl;
            aws::RouteTable table;
            table.id = {"rtb-" + id};
            table.vpc = vpc.id;
            const auto add = [&](net::Cidr block, aws::RouteTargetKind kind, std::string target) {
                aws::Route route;
                route.destination = block;
                route.target = {kind, std::move(target)};
                if (pick(random, 12) == 0)
                    route.state = aws::RouteState::Blackhole;
                table.routes.push_back(route);
            };
            if (pick(random, 4) != 0)
                add(net::anyIpv4, aws::RouteTargetKind::InternetGateway, "igw-" + n);
            if (pick(random, 3) != 0)
                add({ip(10, 3 - v, 0, 0), 16}, aws::RouteTargetKind::VpcPeeringConnection, "pcx");
            if (pick(random, 4) == 0)
                add({ip(10, 3 - v, pick(random, 2), 0), 24}, aws::RouteTargetKind::InternetGateway, "igw-" + n);
            network.routeTables[table.id] = table;
            aws::Subnet subnet;
            subnet.id = {"subnet-" + id};
            subnet.vpc = vpc.id;
            subnet.availabilityZone = {"zone-a"};
            subnet.cidrBlock = net::Cidr(ip(10, v, s, 0), 24);
            subnet.routeTable = table.id;
            subnet.networkAcl = acl.id;
            network.subnets[subnet.id] = subnet;
            for (int h = 0; h < 2; ++h) {
                aws::Instance instance;
                instance.id = {"i-" + id + std::to_string(h)};
                network.instances[instance.id] = instance;
                aws::NetworkInterface interface;
                interface.id = {"eni-" + id + std::to_string(h)};
                interface.subnet = subnet.id;
                interface.attachment = instance.id;
                interface.privateIpAddresses = {{ip(10, v, s, 10 + h), {}, {}}};
                if (pick(random, 2) == 0)
                    interface.privateIpAddresses[0].publicIp = ip(50, v, s, 10 + h);
                for (int g = 0; g < 3; ++g)
                    if (g == h || pick(random, 3) == 0)
                        interface.groups.push_back({"sg-" + n + std::to_string(g)});
                network.networkInterfaces[interface.id] = interface;
            }
        }
    }
    aws::VpcPeeringConnection peering;
    peering.id = {"pcx"};
    peering.requester.vpc = {"vpc-1"};
    peering.accepter.vpc = {"vpc-2"};
    peering.status = pick(random, 5) == 0 ? aws::PeeringStatus::PendingAcceptance : aws::PeeringStatus::Active;
    network.vpcPeeringConnections[peering.id] = peering;
    return network;
}

net::IpAddress randomHostAddress(Random &random, bool mayBePublic)
{
    const int v = 1 + pick(random, 2);
    const int s = pick(random, 2);
    const int h = 10 + pick(random, 2);
    if (mayBePublic && pick(random, 4) == 0)
        return ip(60, 1, 1, 1);
    if (mayBePublic && pick(random, 4) == 0)
        return ip(50, v, s, h);
    return ip(10, v, s, h);
}

} // namespace vpcanvas::testing
