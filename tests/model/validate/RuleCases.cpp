// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "model/validate/RuleCases.h"

#include "io/Open.h"

#include <stdexcept>

using namespace vpcanvas;
using namespace vpcanvas::aws;

namespace {

net::Cidr block(std::string_view text)
{
    return net::Cidr::parse(text).value();
}

net::Ipv4 address(std::string_view text)
{
    return net::Ipv4::parse(text).value();
}

/// The first of what there must be; an earlier mistake of a random series may have removed it.
auto &first(auto &list)
{
    if (list.empty())
        throw std::logic_error("nothing is left of a list of T-D");
    return *list.begin();
}

Vpc &vpc(Network &network)
{
    return first(network.vpcs).second;
}

template<class R>
R &named(Table<R> &table, std::string_view name)
{
    for (auto &[id, resource] : table)
        if (resource.name == name)
            return resource;
    throw std::logic_error("no such resource in T-D: " + std::string(name));
}

Subnet &publicSubnet(Network &network)
{
    return named(network.subnets, "CloudNeta-Public-SN");
}

Subnet &privateSubnet(Network &network)
{
    return named(network.subnets, "CloudNeta-Private-SN");
}

RouteTable &publicTable(Network &network)
{
    return named(network.routeTables, "CloudNeta-Public-RT");
}

RouteTable &privateTable(Network &network)
{
    return named(network.routeTables, "CloudNeta-Private-RT");
}

NetworkInterface &publicInterface(Network &network)
{
    return named(network.networkInterfaces, "CloudNeta-Public-EC2 eth0");
}

NetworkInterface &privateInterface(Network &network)
{
    return named(network.networkInterfaces, "CloudNeta-Private-EC2 eth0");
}

NetworkInterface &natInterface(Network &network)
{
    for (auto &[id, interface] : network.networkInterfaces)
        if (std::holds_alternative<NatGatewayId>(interface.attachment))
            return interface;
    throw std::logic_error("T-D has no NAT gateway interface");
}

SecurityGroup &labGroup(Network &network)
{
    return named(network.securityGroups, "CloudNeta-SG");
}

NetworkAcl &acl(Network &network)
{
    return first(network.networkAcls).second;
}

Route route(std::string_view destination, RouteTargetKind kind, std::string target)
{
    return {block(destination), {kind, std::move(target)}};
}

Instance &makeNat(Network &network)
{
    Instance &instance = named(network.instances, "CloudNeta-Public-EC2");
    instance.role = InstanceRole::Nat;
    publicInterface(network).sourceDestCheck = false;
    return instance;
}

VpcEndpoint &addInterfaceEndpoint(Network &network, std::string id, const SubnetId &subnet, std::string_view ip)
{
    VpcEndpoint endpoint;
    endpoint.id.value = id;
    endpoint.vpc = vpc(network).id;
    endpoint.vpcEndpointType = VpcEndpointType::Interface;
    endpoint.serviceName = "com.amazonaws.ap-northeast-2.cloudformation";
    NetworkInterface interface;
    interface.id.value = "eni-of-" + id;
    interface.subnet = subnet;
    interface.attachment = endpoint.id;
    interface.privateIpAddresses.push_back({address(ip), {}, {}});
    interface.groups = {labGroup(network).id};
    network.networkInterfaces.emplace(interface.id, interface);
    return network.vpcEndpoints.emplace(endpoint.id, endpoint).first->second;
}

VpcEndpoint &addGatewayEndpoint(Network &network)
{
    VpcEndpoint endpoint;
    endpoint.id.value = "vpce-s3";
    endpoint.vpc = vpc(network).id;
    endpoint.serviceName = "com.amazonaws.ap-northeast-2.s3";
    return network.vpcEndpoints.emplace(endpoint.id, endpoint).first->second;
}

LoadBalancer &addBalancer(Network &network)
{
    LoadBalancer balancer;
    balancer.id.value = "arn:nlb";
    balancer.vpc = vpc(network).id;
    balancer.listeners.push_back({net::tcp, 80, TargetGroupId{"arn:tg"}});
    return network.loadBalancers.emplace(balancer.id, balancer).first->second;
}

Vpc &addPeerVpc(Network &network, std::string_view cidr)
{
    Vpc peer;
    peer.id.value = "vpc-peer";
    peer.region = vpc(network).region;
    peer.cidrBlocks = {block(cidr)};
    RouteTable table;
    table.id.value = "rtb-peer";
    table.vpc = peer.id;
    table.main = true;
    network.routeTables.emplace(table.id, table);
    VpcPeeringConnection peering;
    peering.id.value = "pcx-1";
    peering.requester.vpc = vpc(network).id;
    peering.accepter.vpc = peer.id;
    network.vpcPeeringConnections.emplace(peering.id, peering);
    return network.vpcs.emplace(peer.id, peer).first->second;
}

PlacementGroup &addGroup(Network &network, PlacementStrategy strategy)
{
    PlacementGroup group;
    group.id.value = "pg-1";
    group.name = "group";
    group.strategy = strategy;
    for (auto &[id, instance] : network.instances) {
        instance.placementGroup = group.id;
        instance.instanceType = "c5.large";
    }
    return network.placementGroups.emplace(group.id, group).first->second;
}

void addInstances(Network &network, int count)
{
    for (int i = 0; i < count; ++i) {
        Instance instance;
        instance.id.value = "i-more-" + std::to_string(i);
        instance.placementGroup = PlacementGroupId{"pg-1"};
        instance.availabilityZone = AvailabilityZoneId{"ap-northeast-2a"};
        network.instances.emplace(instance.id, instance);
    }
}

} // namespace

Network labTD()
{
    return io::open(VPCANVAS_SOURCE_DIR "/resources/samples/T-D.vpcanvas").value().network;
}

const std::vector<RuleCase> &ruleCases()
{
    static const std::vector<RuleCase> cases{
        {"subnet-size", [](Network &n) { privateSubnet(n).cidrBlock = block("10.0.1.0/29"); }},
        {"subnet-outside-vpc", [](Network &n) { privateSubnet(n).cidrBlock = block("10.9.1.0/24"); }},
        {"subnet-full",
         [](Network &n) {
             privateSubnet(n).cidrBlock = block("10.0.1.0/28");
             for (std::uint32_t i = 4; i < 15; ++i)
                 if (i != 10) // the instance's own
                     privateInterface(n).privateIpAddresses.push_back({address("10.0.1.0") + i, {}, {}});
         }},
        {"address-reserved", [](Network &n) { first(privateInterface(n).privateIpAddresses).address = address("10.0.1.3"); }},
        {"address-outside-subnet",
         [](Network &n) { first(privateInterface(n).privateIpAddresses).address = address("10.0.0.77"); }},
        {"address-duplicate",
         [](Network &n) {
             first(natInterface(n).privateIpAddresses).address = first(publicInterface(n).privateIpAddresses).address;
         }},
        {"public-ip-without-route",
         [](Network &n) { first(privateInterface(n).privateIpAddresses).publicIp = address("50.1.1.9"); }},
        {"interface-without-group", [](Network &n) { privateInterface(n).groups.clear(); }},
        {"group-of-other-vpc", [](Network &n) { privateInterface(n).groups.push_back(SecurityGroupId{"sg-elsewhere"}); }},
        {"nat-gateway-no-exit", [](Network &n) { publicTable(n).routes.clear(); }},
        {"nat-gateway-no-address",
         [](Network &n) {
             first(natInterface(n).privateIpAddresses).publicIp.reset();
             first(natInterface(n).privateIpAddresses).allocationId.reset();
         }},
        {"nat-instance-check-on",
         [](Network &n) {
             makeNat(n);
             publicInterface(n).sourceDestCheck = true;
         }},
        {"nat-instance-not-forwarding", [](Network &n) { makeNat(n).natOptions.ipForward = false; }},
        {"nat-instance-forward-nowhere",
         [](Network &n) {
             makeNat(n).natOptions.portForwards = {{net::tcp, 8080, address("10.9.1.77"), 80}};
         }},
        {"nat-instance-no-exit",
         [](Network &n) {
             makeNat(n);
             publicTable(n).routes.clear();
         }},
        {"quota-groups-per-interface",
         [](Network &n) {
             for (int i = 0; i < 6; ++i)
                 privateInterface(n).groups.push_back(SecurityGroupId{"sg-" + std::to_string(i)});
         }},
        {"vpc-size", [](Network &n) { vpc(n).cidrBlocks[0] = block("10.0.0.0/8"); }},
        {"vpc-never-allowed", [](Network &n) { vpc(n).cidrBlocks.push_back(block("169.254.8.0/24")); }},
        {"vpc-blocks-overlap", [](Network &n) { vpc(n).cidrBlocks.push_back(block("10.0.128.0/20")); }},
        {"vpc-docker-range", [](Network &n) { vpc(n).cidrBlocks.push_back(block("172.17.0.0/20")); }},
        {"vpc-public-range", [](Network &n) { vpc(n).cidrBlocks.push_back(block("20.0.0.0/16")); }},
        {"subnet-overlap", [](Network &n) { privateSubnet(n).cidrBlock = block("10.0.0.128/25"); }},
        {"several-internet-gateways",
         [](Network &n) {
             InternetGateway second;
             second.id.value = "igw-second";
             second.vpc = vpc(n).id;
             n.internetGateways.emplace(second.id, second);
         }},
        {"dns-hostnames-need-support",
         [](Network &n) {
             vpc(n).enableDnsHostnames = true;
             vpc(n).enableDnsSupport = false;
         }},
        {"name-duplicate", [](Network &n) { privateSubnet(n).name = publicSubnet(n).name; }},
        {"route-target-missing", [](Network &n) { n.natGateways.clear(); }},
        {"route-target-unusable", [](Network &n) { first(n.internetGateways).second.vpc.reset(); }},
        {"route-target-foreign", [](Network &n) { first(n.internetGateways).second.vpc = addPeerVpc(n, "10.5.0.0/16").id; }},
        {"route-duplicate", [](Network &n) { privateTable(n).routes.push_back(first(privateTable(n).routes)); }},
        {"main-table",
         [](Network &n) {
             for (auto &[id, table] : n.routeTables)
                 table.main = true;
         }},
        {"main-table-public",
         [](Network &n) {
             for (auto &[id, table] : n.routeTables)
                 table.main = false;
             publicTable(n).main = true;
         }},
        {"peering-one-way",
         [](Network &n) {
             addPeerVpc(n, "10.5.0.0/16");
             privateTable(n).routes.push_back(route("10.5.0.0/16", RouteTargetKind::VpcPeeringConnection, "pcx-1"));
         }},
        {"admin-port-open",
         [](Network &n) {
             SecurityGroupRule rule;
             rule.protocol = net::tcp;
             rule.ports = {3389, 3389};
             rule.peer = net::anyIpv4;
             labGroup(n).ingress = {rule};
         }},
        {"group-rule-shadowed",
         [](Network &n) {
             SecurityGroupRule narrow = first(labGroup(n).ingress);
             narrow.peer = block("10.0.0.0/24");
             labGroup(n).ingress.push_back(narrow);
         }},
        {"group-reference-missing",
         [](Network &n) {
             SecurityGroupRule rule;
             rule.peer = SecurityGroupId{"sg-gone"};
             labGroup(n).ingress.push_back(rule);
         }},
        {"group-name-duplicate",
         [](Network &n) {
             SecurityGroup twin = labGroup(n);
             twin.id.value = "sg-twin";
             n.securityGroups.emplace(twin.id, twin);
         }},
        {"acl-entry-shadowed",
         [](Network &n) {
             NetworkAclEntry entry;
             entry.ruleNumber = 200;
             entry.protocol = net::tcp;
             entry.ruleAction = RuleAction::Deny;
             acl(n).inbound.push_back(entry);
         }},
        {"acl-number-duplicate", [](Network &n) { acl(n).inbound.push_back(first(acl(n).inbound)); }},
        {"acl-no-return-ports",
         [](Network &n) {
             NetworkAclEntry web;
             web.protocol = net::tcp;
             web.ports = {80, 80};
             acl(n).inbound = {web};
         }},
        {"gateway-endpoint-unused", [](Network &n) { addGatewayEndpoint(n); }},
        {"gateway-endpoint-dns",
         [](Network &n) {
             addGatewayEndpoint(n);
             vpc(n).enableDnsSupport = false;
         }},
        {"endpoint-private-dns",
         [](Network &n) { addInterfaceEndpoint(n, "vpce-1", privateSubnet(n).id, "10.0.1.50").privateDnsEnabled = true; }},
        {"endpoint-two-in-zone",
         [](Network &n) {
             addInterfaceEndpoint(n, "vpce-1", privateSubnet(n).id, "10.0.1.50");
             NetworkInterface second = n.networkInterfaces.at(NetworkInterfaceId{"eni-of-vpce-1"});
             second.id.value = "eni-second";
             second.privateIpAddresses[0].address = address("10.0.1.51");
             n.networkInterfaces.emplace(second.id, second);
         }},
        {"endpoint-duplicate",
         [](Network &n) {
             vpc(n).enableDnsHostnames = true;
             addInterfaceEndpoint(n, "vpce-1", privateSubnet(n).id, "10.0.1.50").privateDnsEnabled = true;
             addInterfaceEndpoint(n, "vpce-2", publicSubnet(n).id, "10.0.0.50").privateDnsEnabled = true;
         }},
        {"endpoint-closed", [](Network &n) { addInterfaceEndpoint(n, "vpce-1", privateSubnet(n).id, "10.0.1.50"); }},
        {"balancer-no-targets", [](Network &n) { addBalancer(n); }},
        {"quota-blocks",
         [](Network &n) {
             for (std::uint32_t i = 0; i < 5; ++i)
                 vpc(n).cidrBlocks.emplace_back(address("10.64.0.0") + (i << 16), 16);
         }},
        {"quota-subnets",
         [](Network &n) {
             for (std::uint32_t i = 0; i < 200; ++i) {
                 Subnet subnet = privateSubnet(n);
                 subnet.id.value = "subnet-more-" + std::to_string(i);
                 subnet.cidrBlock = net::Cidr(address("10.0.16.0") + i * 16, 28);
                 n.subnets.emplace(subnet.id, subnet);
             }
         }},
        {"quota-route-tables",
         [](Network &n) {
             for (int i = 0; i < 200; ++i) {
                 RouteTable table;
                 table.id.value = "rtb-more-" + std::to_string(i);
                 table.vpc = vpc(n).id;
                 n.routeTables.emplace(table.id, table);
             }
         }},
        {"quota-routes",
         [](Network &n) {
             for (std::uint32_t i = 0; i < 501; ++i)
                 privateTable(n).routes.push_back(
                     {net::Cidr(address("30.0.0.0") + (i << 8), 24), first(privateTable(n).routes).target});
         }},
        {"quota-acl-entries",
         [](Network &n) {
             for (int i = 0; i < 21; ++i) {
                 NetworkAclEntry entry;
                 entry.ruleNumber = i + 1;
                 acl(n).inbound.push_back(entry);
             }
         }},
        {"quota-group-rules",
         [](Network &n) {
             for (std::uint32_t i = 0; i < 61; ++i) {
                 SecurityGroupRule rule;
                 rule.protocol = net::tcp;
                 rule.peer = net::Cidr(address("30.0.0.0") + i, 32);
                 labGroup(n).ingress.push_back(rule);
             }
         }},
        {"quota-interface-endpoints",
         [](Network &n) {
             for (int i = 0; i < 51; ++i) {
                 VpcEndpoint endpoint;
                 endpoint.id.value = "vpce-more-" + std::to_string(i);
                 endpoint.vpc = vpc(n).id;
                 endpoint.vpcEndpointType = VpcEndpointType::Interface;
                 n.vpcEndpoints.emplace(endpoint.id, endpoint);
             }
         }},
        {"peering-overlap", [](Network &n) { addPeerVpc(n, "10.0.0.0/20"); }},
        {"gateway-detached",
         [](Network &n) {
             InternetGateway gateway;
             gateway.id.value = "igw-free";
             n.internetGateways.emplace(gateway.id, gateway);
         }},
        {"address-unused",
         [](Network &n) {
             Address spare;
             spare.id.value = "eipalloc-spare";
             spare.publicIp = address("203.0.113.99");
             n.addresses.emplace(spare.id, spare);
         }},
        {"public-ip-twice",
         [](Network &n) {
             first(natInterface(n).privateIpAddresses).publicIp = first(publicInterface(n).privateIpAddresses).publicIp;
         }},
        {"reference-missing", [](Network &n) { privateSubnet(n).vpc.value = "vpc-gone"; }},
        {"unmodelled",
         [](Network &n) {
             UnmodelledResource gateway;
             gateway.id.value = "tgw-1";
             gateway.type = "TransitGateways";
             n.unmodelledResources.emplace(gateway.id, gateway);
         }},
        {"endpoint-service-no-balancer",
         [](Network &n) {
             EndpointService service;
             service.id.value = "vpce-svc-1";
             n.endpointServices.emplace(service.id, service);
         }},
        {"cluster-spans-zones", [](Network &n) { addGroup(n, PlacementStrategy::Cluster); }},
        {"cluster-type",
         [](Network &n) {
             addGroup(n, PlacementStrategy::Cluster);
             first(n.instances).second.instanceType = "t3.micro";
         }},
        {"partition-too-many", [](Network &n) { addGroup(n, PlacementStrategy::Partition).partitionCount = 8; }},
        {"partition-number",
         [](Network &n) {
             addGroup(n, PlacementStrategy::Partition).partitionCount = 3;
             first(n.instances).second.partitionNumber = 4;
         }},
        {"spread-too-many",
         [](Network &n) {
             addGroup(n, PlacementStrategy::Spread);
             addInstances(n, 8);
         }},
        {"quota-vpcs",
         [](Network &n) {
             for (int i = 0; i < 5; ++i) {
                 Vpc more;
                 more.id.value = "vpc-more-" + std::to_string(i);
                 more.region = vpc(n).region;
                 n.vpcs.emplace(more.id, more);
             }
         }},
        {"quota-elastic-ips",
         [](Network &n) {
             for (std::uint32_t i = 0; i < 6; ++i) {
                 Address more;
                 more.id.value = "eipalloc-more-" + std::to_string(i);
                 more.region = vpc(n).region;
                 more.publicIp = address("203.0.113.200") + i;
                 n.addresses.emplace(more.id, more);
             }
         }},
        {"quota-nat-gateways",
         [](Network &n) {
             for (int i = 0; i < 5; ++i) {
                 NatGateway more = first(n.natGateways).second;
                 more.id.value = "nat-more-" + std::to_string(i);
                 n.natGateways.emplace(more.id, more);
             }
         }},
    };
    return cases;
}
