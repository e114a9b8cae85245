// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <algorithm>
#include <random>
#include <string>

namespace vpcanvas::tests {

/// Builds networks for layout tests by hand, with counted identifiers.
struct NetworkBuilder
{
    aws::Network network;
    int next = 0;

    std::string id(const std::string &prefix)
    {
        std::string number = std::to_string(++next);
        return prefix + '-' + std::string(6 - std::min<std::size_t>(6, number.size()), '0') + number;
    }

    static net::Cidr cidr(std::uint32_t base, int prefix) { return {net::Ipv4{base}, prefix}; }

    aws::RegionId region(const std::string &name = "ap-northeast-2")
    {
        network.regions[{name}] = {{name}, "Seoul"};
        return {name};
    }
    aws::VpcId vpc(const aws::RegionId &in, const std::string &name, std::uint32_t base)
    {
        aws::Vpc vpc;
        vpc.id = {id("vpc")};
        vpc.name = name;
        vpc.region = in;
        vpc.cidrBlocks = {cidr(base, 16)};
        return (network.vpcs[vpc.id] = vpc).id;
    }
    aws::RouteTableId table(const aws::VpcId &in, const std::string &name, bool main = false)
    {
        aws::RouteTable table;
        table.id = {id("rtb")};
        table.name = name;
        table.vpc = in;
        table.main = main;
        return (network.routeTables[table.id] = table).id;
    }
    void route(const aws::RouteTableId &table, aws::RouteTargetKind kind, const std::string &target,
               net::Cidr destination = net::anyIpv4)
    {
        network.routeTables[table].routes.push_back({destination, {kind, target}, {}, {}});
    }
    aws::SubnetId subnet(const aws::VpcId &in, const std::string &name, const std::string &zone, std::uint32_t base,
                         const aws::RouteTableId &table)
    {
        aws::Subnet subnet;
        subnet.id = {id("subnet")};
        subnet.name = name;
        subnet.vpc = in;
        subnet.availabilityZone = {zone};
        subnet.cidrBlock = cidr(base, 24);
        subnet.routeTable = table;
        network.availabilityZones[{zone}] = {{zone}, {}, network.vpcs[in].region, {}, 0, 0};
        return (network.subnets[subnet.id] = subnet).id;
    }
    aws::NetworkInterface &interface(const aws::SubnetId &in, aws::NetworkInterface::Attachment owner, std::uint32_t address,
                                     std::uint32_t publicAddress = 0)
    {
        aws::NetworkInterface interface;
        interface.id = {id("eni")};
        interface.subnet = in;
        interface.attachment = std::move(owner);
        interface.groups = {{"sg-1"}};
        interface.privateIpAddresses = {{net::Ipv4{address}, {}, {}}};
        if (publicAddress != 0) {
            interface.privateIpAddresses[0].publicIp = net::Ipv4{publicAddress};
            interface.privateIpAddresses[0].allocationId = aws::AllocationId{"eipalloc-1"};
        }
        return network.networkInterfaces[interface.id] = interface;
    }
    aws::InstanceId instance(const aws::SubnetId &in, const std::string &name, std::uint32_t address,
                             std::uint32_t publicAddress = 0)
    {
        aws::Instance instance;
        instance.id = {id("i")};
        instance.name = name;
        network.instances[instance.id] = instance;
        interface(in, instance.id, address, publicAddress);
        return instance.id;
    }
    aws::NatGatewayId natGateway(const aws::SubnetId &in, const std::string &name, std::uint32_t address)
    {
        aws::NatGateway gateway;
        gateway.id = {id("nat")};
        gateway.name = name;
        gateway.subnet = in;
        network.natGateways[gateway.id] = gateway;
        interface(in, gateway.id, address, 0x34000000U + static_cast<std::uint32_t>(next));
        return gateway.id;
    }
    aws::InternetGatewayId internetGateway(const aws::VpcId &in, const std::string &name)
    {
        aws::InternetGateway gateway{{id("igw")}, name, in};
        return (network.internetGateways[gateway.id] = gateway).id;
    }
    aws::VpcEndpointId gatewayEndpoint(const aws::VpcId &in, const std::string &name, const std::string &service)
    {
        aws::VpcEndpoint endpoint;
        endpoint.id = {id("vpce")};
        endpoint.name = name;
        endpoint.vpc = in;
        endpoint.serviceName = service;
        return (network.vpcEndpoints[endpoint.id] = endpoint).id;
    }
    void internet() { network.internets[{"internet"}] = {{"internet"}, "Internet"}; }
    void host(const std::string &name, std::uint32_t address)
    {
        aws::InternetHostId host{id("host")};
        network.internetHosts[host] = {host, name, net::Ipv4{address}};
    }
    void service(const std::string &name, const std::string &serviceName)
    {
        aws::AwsServiceId service{id("svc")};
        network.awsServices[service] = {service, name, serviceName, {"ap-northeast-2"}, {}};
    }
    void peering(const aws::VpcId &one, const aws::VpcId &two, const std::string &name)
    {
        aws::VpcPeeringConnection peering;
        peering.id = {id("pcx")};
        peering.name = name;
        peering.requester.vpc = one;
        peering.accepter.vpc = two;
        network.vpcPeeringConnections[peering.id] = peering;
    }
};

/// Lab T-C (a NAT instance and two private hosts), with the private table's way out.
inline aws::Network labNatInstance()
{
    NetworkBuilder b;
    const auto region = b.region();
    const auto vpc = b.vpc(region, "NATInstance-VPC1", 0x0A280000);
    const auto gateway = b.internetGateway(vpc, "IGW1");
    const auto publicTable = b.table(vpc, "Public route table", true);
    const auto privateTable = b.table(vpc, "Private route table");
    const auto one = b.subnet(vpc, "Subnet1", "ap-northeast-2a", 0x0A280100, publicTable);
    const auto two = b.subnet(vpc, "Subnet2", "ap-northeast-2a", 0x0A280200, privateTable);
    const auto nat = b.instance(one, "NAT-Instance", 0x0A280164, 0xCB007164);
    b.network.instances[nat].role = aws::InstanceRole::Nat;
    b.instance(two, "Private-EC2-1", 0x0A280265);
    b.instance(two, "Private-EC2-2", 0x0A280266);
    b.route(publicTable, aws::RouteTargetKind::InternetGateway, gateway.value);
    b.route(privateTable, aws::RouteTargetKind::Instance, nat.value);
    b.internet();
    b.host("Web server", 0x3C010101);
    return b.network;
}

/// A network of a believable account: VPCs of one to three zones, public, private and data tiers, NAT gateways, endpoints,
/// peerings. About `instances` instances.
inline aws::Network accountNetwork(std::uint32_t seed, int instances)
{
    std::mt19937 random(seed);
    const auto pick = [&](int low, int high) {
        return low + static_cast<int>(random() % static_cast<std::uint32_t>(high - low + 1));
    };
    NetworkBuilder b;
    const auto region = b.region();
    b.internet();
    b.host("Web server", 0x3C010101);
    b.host("Partner", 0x3C010102);
    b.service("S3", "com.amazonaws.ap-northeast-2.s3");
    std::vector<aws::VpcId> vpcs;
    int left = instances;
    for (std::uint32_t v = 0; left > 0 || v == 0; ++v) {
        const std::uint32_t base = 0x0A000000U + (v << 16);
        const auto vpc = b.vpc(region, "vpc-" + std::to_string(v), base);
        vpcs.push_back(vpc);
        const auto gateway = b.internetGateway(vpc, "igw-" + std::to_string(v));
        const auto publicTable = b.table(vpc, "public");
        b.table(vpc, "main", true);
        b.route(publicTable, aws::RouteTargetKind::InternetGateway, gateway.value);
        std::optional<aws::VpcEndpointId> endpoint;
        if (pick(0, 1) == 1)
            endpoint = b.gatewayEndpoint(vpc, "s3", "com.amazonaws.ap-northeast-2.s3");
        const int zones = pick(1, 3);
        const int tiers = pick(1, 3);
        std::uint32_t net = 0;
        for (int z = 0; z < zones; ++z) {
            const std::string zone = "ap-northeast-2" + std::string(1, static_cast<char>('a' + z));
            const auto front = b.subnet(vpc, "public-" + std::to_string(z), zone, base + (net++ << 8), publicTable);
            const auto nat = b.natGateway(front, "nat-" + std::to_string(z), base + 100);
            const auto table = b.table(vpc, "private-" + std::to_string(z));
            b.route(table, aws::RouteTargetKind::NatGateway, nat.value);
            if (endpoint)
                b.route(table, aws::RouteTargetKind::GatewayEndpoint, endpoint->value, NetworkBuilder::cidr(0x34000000, 16));
            for (int k = pick(0, 2); k > 0 && left > 0; --k, --left)
                b.instance(front, "web-" + std::to_string(left), base + static_cast<std::uint32_t>(k), 0x34000001);
            for (int t = 0; t < tiers; ++t) {
                const auto back = b.subnet(vpc, "tier" + std::to_string(t), zone, base + (net++ << 8), table);
                const int many = std::min(left, instances > 200 ? pick(0, 60) : pick(0, 9));
                for (int k = 0; k < many; ++k, --left)
                    b.instance(back, "app-" + std::to_string(left), base + (net << 8) + static_cast<std::uint32_t>(k));
            }
        }
    }
    for (std::size_t i = 1; i < vpcs.size(); i += 3)
        b.peering(vpcs[i - 1], vpcs[i], "peer-" + std::to_string(i));
    return b.network;
}

} // namespace vpcanvas::tests
