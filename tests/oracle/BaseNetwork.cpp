// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "oracle/BaseNetwork.h"

using namespace vpcanvas;

namespace base {
namespace {

net::Ipv4 ipv4(const char *text)
{
    return net::Ipv4::parse(text).value();
}

net::Cidr cidr(const char *text)
{
    return net::Cidr::parse(text).value();
}

void addSubnet(aws::Network &network, int number, const char *block)
{
    const std::string suffix = std::to_string(number);
    aws::RouteTable table;
    table.id = aws::RouteTableId{"rtb-" + suffix};
    table.vpc = aws::VpcId{"vpc-1"};
    table.main = number == 0;
    table.routes = {number == 0 ? toInternet("0.0.0.0/0") : toNat("0.0.0.0/0")};
    network.put(table);
    aws::NetworkAcl acl;
    acl.id = aws::NetworkAclId{"acl-" + suffix};
    acl.vpc = table.vpc;
    acl.isDefault = number == 0;
    acl.inbound = acl.outbound = {aclEntry(100, aws::RuleAction::Allow, net::allProtocols, "0.0.0.0/0")};
    network.put(acl);
    aws::Subnet subnet;
    subnet.id = aws::SubnetId{"subnet-" + suffix};
    subnet.vpc = table.vpc;
    subnet.availabilityZone = aws::AvailabilityZoneId{"ap-northeast-2a"};
    subnet.cidrBlock = cidr(block);
    subnet.routeTable = table.id;
    subnet.networkAcl = acl.id;
    network.put(subnet);
}

void addHost(aws::Network &network, const Host &host)
{
    const std::string name = host.name;
    aws::SecurityGroup group;
    group.id = aws::SecurityGroupId{"sg-" + name};
    group.name = name;
    group.vpc = aws::VpcId{"vpc-1"};
    group.ingress = group.egress = {groupRule(net::allProtocols, "0.0.0.0/0")};
    network.put(group);
    aws::Instance instance;
    instance.id = aws::InstanceId{"i-" + name};
    instance.name = name;
    network.put(instance);
    aws::NetworkInterface interface;
    interface.id = aws::NetworkInterfaceId{"eni-" + name};
    interface.subnet = aws::SubnetId{"subnet-" + std::to_string(host.subnet)};
    interface.attachment = instance.id;
    interface.privateIpAddresses = {{ipv4(host.address), {}, {}}};
    interface.groups = {group.id};
    network.put(interface);
}

} // namespace

aws::SecurityGroupRule groupRule(net::Protocol protocol, const char *peer, net::PortRange ports)
{
    aws::SecurityGroupRule rule;
    rule.protocol = protocol;
    rule.ports = ports;
    rule.peer = cidr(peer);
    return rule;
}

aws::NetworkAclEntry aclEntry(int number, aws::RuleAction action, net::Protocol protocol, const char *peer, net::PortRange ports)
{
    return {number, protocol, ports, -1, -1, cidr(peer), action};
}

aws::Route toNat(const char *destination)
{
    return {cidr(destination), {aws::RouteTargetKind::NetworkInterface, "eni-nat"}};
}

aws::Route toInternet(const char *destination)
{
    return {cidr(destination), {aws::RouteTargetKind::InternetGateway, "igw-1"}};
}

aws::Network network()
{
    aws::Network network;
    network.put(aws::Region{aws::RegionId{"ap-northeast-2"}, "Seoul"});
    aws::AvailabilityZone zone;
    zone.id = aws::AvailabilityZoneId{"ap-northeast-2a"};
    zone.region = aws::RegionId{"ap-northeast-2"};
    network.put(zone);
    aws::Vpc vpc;
    vpc.id = aws::VpcId{"vpc-1"};
    vpc.region = zone.region;
    vpc.cidrBlocks = {cidr("10.40.0.0/16"), cidr("10.20.0.0/16")};
    network.put(vpc);
    aws::InternetGateway gateway;
    gateway.id = aws::InternetGatewayId{"igw-1"};
    gateway.vpc = vpc.id;
    network.put(gateway);
    addSubnet(network, 0, "10.20.1.0/24");
    addSubnet(network, 1, "10.40.1.0/24");
    addSubnet(network, 2, "10.40.2.0/24");
    addSubnet(network, 3, "10.40.3.0/24");
    for (const Host &host : hosts)
        addHost(network, host);
    addHost(network, nat);
    natInstance(network).role = aws::InstanceRole::Nat;
    natInstance(network).natOptions.portStrategy = aws::PortStrategy::Linux;
    interfaceOf(network, nat).sourceDestCheck = false;
    interfaceOf(network, nat).privateIpAddresses.front().publicIp = ipv4(natPublicAddress);
    network.put(aws::Internet{aws::InternetId{"internet"}, "Internet"});
    for (const char *address : outside)
        network.put(aws::InternetHost{aws::InternetHostId{address}, "", ipv4(address)});
    return network;
}

aws::Instance &natInstance(aws::Network &network)
{
    return network.instances.at(aws::InstanceId{"i-nat"});
}

aws::NetworkInterface &interfaceOf(aws::Network &network, const Host &host)
{
    return network.networkInterfaces.at(aws::NetworkInterfaceId{std::string("eni-") + host.name});
}

aws::SecurityGroup &groupOf(aws::Network &network, const Host &host)
{
    return network.securityGroups.at(aws::SecurityGroupId{std::string("sg-") + host.name});
}

aws::NetworkAcl &aclOf(aws::Network &network, int subnet)
{
    return network.networkAcls.at(aws::NetworkAclId{"acl-" + std::to_string(subnet)});
}

aws::RouteTable &routesOf(aws::Network &network, int subnet)
{
    return network.routeTables.at(aws::RouteTableId{"rtb-" + std::to_string(subnet)});
}

} // namespace base
