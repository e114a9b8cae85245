// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/GeneratedNetwork.h"

#include <fstream>

namespace vpcanvas::testing {
namespace {

/// JSON as the command line prints it: four spaces a level, one field a line.
class Json
{
public:
    std::string take() { return std::move(m_text); }

    template<class Body>
    void object(Body &&body)
    {
        bracket('{', '}', body);
    }
    template<class Body>
    void object(std::string_view field, Body &&body)
    {
        key(field);
        bracket('{', '}', body);
    }
    template<class Body>
    void list(std::string_view field, Body &&body)
    {
        key(field);
        bracket('[', ']', body);
    }
    template<class Body>
    void item(Body &&body)
    {
        next();
        bracket('{', '}', body);
    }
    void text(std::string_view field, std::string_view value)
    {
        key(field);
        quoted(value);
    }
    void textItem(std::string_view value)
    {
        next();
        quoted(value);
    }
    void flag(std::string_view field, bool on)
    {
        key(field);
        m_text += on ? "true" : "false";
    }
    void number(std::string_view field, int value)
    {
        key(field);
        m_text += std::to_string(value);
    }
    void nameTag(std::string_view list_, std::string_view name)
    {
        list(list_, [&] {
            if (!name.empty())
                item([&] {
                    text("Key", "Name");
                    text("Value", name);
                });
        });
    }

private:
    template<class Body>
    void bracket(char open, char close, Body &&body)
    {
        m_text += open;
        ++m_depth;
        m_first = true;
        body();
        --m_depth;
        if (!m_first)
            newLine();
        m_text += close;
        m_first = false;
    }
    void next()
    {
        if (!m_first)
            m_text += ',';
        m_first = false;
        newLine();
    }
    void key(std::string_view field)
    {
        next();
        quoted(field);
        m_text += ": ";
    }
    void quoted(std::string_view value) { m_text.append("\"").append(value).append("\""); } // nothing here needs escapes
    void newLine()
    {
        m_text += '\n';
        m_text.append(4 * m_depth, ' ');
    }

    std::string m_text;
    std::size_t m_depth = 0;
    bool m_first = true;
};

constexpr std::string_view account = "111122223333";

template<class Table, class Body>
std::string listOf(std::string_view key, const Table &table, Body &&body)
{
    Json json;
    json.object([&] {
        json.list(key, [&] {
            for (const auto &[id, resource] : table)
                json.item([&] { body(json, resource); });
        });
    });
    return json.take() + '\n';
}

void association(Json &json, const aws::PrivateIpAddress &address)
{
    if (!address.publicIp)
        return;
    json.object("Association", [&] {
        if (address.allocationId) {
            json.text("AllocationId", address.allocationId->value);
            json.text("AssociationId", "eipassoc-0" + address.allocationId->value.substr(10));
        }
        json.text("IpOwnerId", address.allocationId ? account : "amazon");
        json.text("PublicDnsName", "");
        json.text("PublicIp", address.publicIp->toString());
    });
}

void addressesAndGroups(Json &json, const aws::Network &network, const aws::NetworkInterface &interface)
{
    const aws::PrivateIpAddress &primary = interface.privateIpAddresses.front();
    const std::string address = primary.address.toString();
    association(json, primary);
    json.list("Groups", [&] {
        for (const aws::SecurityGroupId &group : interface.groups)
            json.item([&] {
                json.text("GroupId", group.value);
                json.text("GroupName", network.securityGroups.at(group).name);
            });
    });
    json.list("Ipv6Addresses", [] {});
    json.text("MacAddress", "02:1b:2c:3d:4e:5f");
    json.text("NetworkInterfaceId", interface.id.value);
    json.text("OwnerId", account);
    json.text("PrivateDnsName", "ip-" + address + ".ap-northeast-2.compute.internal");
    json.text("PrivateIpAddress", address);
    json.list("PrivateIpAddresses", [&] {
        for (const aws::PrivateIpAddress &each : interface.privateIpAddresses)
            json.item([&] {
                association(json, each);
                json.flag("Primary", &each == &primary);
                json.text("PrivateDnsName", "ip-" + each.address.toString() + ".ap-northeast-2.compute.internal");
                json.text("PrivateIpAddress", each.address.toString());
            });
    });
    json.flag("SourceDestCheck", interface.sourceDestCheck);
    json.text("Status", "in-use");
    json.text("SubnetId", interface.subnet.value);
    json.text("VpcId", network.subnets.at(interface.subnet).vpc.value);
}

void writeInterface(Json &json, const aws::Network &network, const aws::NetworkInterface &interface)
{
    json.object("Attachment", [&] {
        json.text("AttachTime", "2026-01-05T08:00:00+00:00");
        json.text("AttachmentId", "eni-attach-0" + interface.id.value.substr(5));
        json.flag("DeleteOnTermination", true);
        json.number("DeviceIndex", interface.deviceIndex);
        if (const auto *instance = std::get_if<aws::InstanceId>(&interface.attachment))
            json.text("InstanceId", instance->value);
        json.text("InstanceOwnerId", account);
        json.text("Status", "attached");
    });
    json.text("AvailabilityZone", network.subnets.at(interface.subnet).availabilityZone.value);
    json.text("Description", interface.description);
    json.text("InterfaceType", interface.interfaceType);
    json.flag("RequesterManaged", !std::holds_alternative<aws::InstanceId>(interface.attachment));
    json.list("TagSet", [] {});
    addressesAndGroups(json, network, interface);
}

void writeRoute(Json &json, const aws::Route &route)
{
    if (const auto *block = std::get_if<net::Cidr>(&route.destination))
        json.text("DestinationCidrBlock", block->toString());
    else
        json.text("DestinationPrefixListId", std::get<aws::PrefixListId>(route.destination).value);
    const bool isNat = route.target.targetKind == aws::RouteTargetKind::NatGateway;
    const bool isPeering = route.target.targetKind == aws::RouteTargetKind::VpcPeeringConnection;
    json.text(isNat ? "NatGatewayId" : isPeering ? "VpcPeeringConnectionId" : "GatewayId", route.target.targetId);
    json.text("Origin", enumText(route.origin));
    json.text("State", enumText(route.state));
}

void writeRouteTable(Json &json, const aws::Network &network, const aws::RouteTable &table)
{
    json.list("Associations", [&] {
        if (table.main)
            json.item([&] { json.flag("Main", true); });
        for (const auto &[id, subnet] : network.subnets)
            if (subnet.routeTable == table.id)
                json.item([&, &subnetId = id] {
                    json.flag("Main", false);
                    json.text("SubnetId", subnetId.value);
                });
    });
    json.list("PropagatingVgws", [] {});
    json.text("RouteTableId", table.id.value);
    json.list("Routes", [&] {
        for (const net::Cidr &block : network.vpcs.at(table.vpc).cidrBlocks)
            json.item([&] {
                json.text("DestinationCidrBlock", block.toString());
                json.text("GatewayId", "local");
                json.text("Origin", "CreateRouteTable");
                json.text("State", "active");
            });
        for (const aws::Route &route : table.routes)
            json.item([&] { writeRoute(json, route); });
    });
    json.nameTag("Tags", table.name);
    json.text("VpcId", table.vpc.value);
}

void writePermissions(Json &json, std::string_view field, const std::vector<aws::SecurityGroupRule> &rules)
{
    json.list(field, [&] {
        for (const aws::SecurityGroupRule &rule : rules)
            json.item([&] {
                json.text("IpProtocol", rule.protocol.isAll() ? "-1" : rule.protocol.toString());
                if (rule.protocol.hasPorts() || rule.protocol.isIcmp()) {
                    json.number("FromPort", rule.protocol.isIcmp() ? rule.icmpType : rule.ports.from);
                    json.number("ToPort", rule.protocol.isIcmp() ? rule.icmpCode : rule.ports.to);
                }
                const auto *block = std::get_if<net::Cidr>(&rule.peer);
                const auto *group = std::get_if<aws::SecurityGroupId>(&rule.peer);
                json.list(block       ? "IpRanges"
                              : group ? "UserIdGroupPairs"
                                      : "PrefixListIds",
                          [&] {
                              json.item([&] {
                                  if (block)
                                      json.text("CidrIp", block->toString());
                                  else if (group)
                                      json.text("GroupId", group->value);
                                  else
                                      json.text("PrefixListId", std::get<aws::PrefixListId>(rule.peer).value);
                                  if (!rule.description.empty())
                                      json.text("Description", rule.description);
                              });
                          });
            });
    });
}

void writeEntries(Json &json, const std::vector<aws::NetworkAclEntry> &entries, bool isEgress)
{
    for (const aws::NetworkAclEntry &entry : entries)
        json.item([&] {
            json.text("CidrBlock", entry.cidrBlock.toString());
            json.flag("Egress", isEgress);
            if (entry.protocol.hasPorts())
                json.object("PortRange", [&] {
                    json.number("From", entry.ports.from);
                    json.number("To", entry.ports.to);
                });
            json.text("Protocol", std::to_string(entry.protocol.number));
            json.text("RuleAction", enumText(entry.ruleAction));
            json.number("RuleNumber", entry.ruleNumber);
        });
}

void writeInstance(Json &json, const aws::Network &network, const aws::Instance &instance, const aws::NetworkInterface &interface)
{
    json.text("Architecture", "x86_64");
    json.flag("EbsOptimized", false);
    json.text("ImageId", "ami-0fc61db8544a617ed");
    json.text("InstanceId", instance.id.value);
    json.text("InstanceType", instance.instanceType);
    json.text("LaunchTime", "2026-01-05T08:00:00+00:00");
    json.list("NetworkInterfaces", [&] {
        json.item([&] {
            json.object("Attachment", [&] {
                json.number("DeviceIndex", interface.deviceIndex);
                json.text("Status", "attached");
            });
            addressesAndGroups(json, network, interface);
        });
    });
    json.object("Placement", [&] {
        json.text("AvailabilityZone", network.subnets.at(interface.subnet).availabilityZone.value);
        json.text("GroupName", "");
        json.text("Tenancy", "default");
    });
    json.object("State", [&] { json.text("Name", enumText(instance.state)); });
    json.text("SubnetId", interface.subnet.value);
    json.nameTag("Tags", instance.name);
}

void writeEndpoint(Json &json, const aws::Network &network, const aws::VpcEndpoint &endpoint)
{
    json.list("NetworkInterfaceIds", [&] {
        for (const auto &[id, interface] : network.networkInterfaces)
            if (interface.attachment == aws::NetworkInterface::Attachment(endpoint.id))
                json.textItem(id.value);
    });
    json.flag("PrivateDnsEnabled", endpoint.privateDnsEnabled);
    json.text("ServiceName", endpoint.serviceName);
    json.text("State", enumText(endpoint.state));
    json.text("VpcEndpointId", endpoint.id.value);
    json.text("VpcEndpointType", enumText(endpoint.vpcEndpointType));
    json.text("VpcId", endpoint.vpc.value);
}

void writeNatGateway(Json &json, const aws::Network &network, const aws::NatGateway &gateway)
{
    json.list("NatGatewayAddresses", [&] {
        for (const auto &[id, interface] : network.networkInterfaces)
            if (interface.attachment == aws::NetworkInterface::Attachment(gateway.id))
                json.item([&, &interfaceId = id, &addresses = interface.privateIpAddresses] {
                    json.text("AllocationId", addresses.front().allocationId->value);
                    json.text("NetworkInterfaceId", interfaceId.value);
                    json.text("PrivateIp", addresses.front().address.toString());
                    json.text("PublicIp", addresses.front().publicIp->toString());
                });
    });
    json.text("NatGatewayId", gateway.id.value);
    json.text("State", enumText(gateway.state));
    json.text("SubnetId", gateway.subnet.value);
    json.nameTag("Tags", gateway.name);
}

void writePeering(Json &json, const aws::VpcPeeringConnection &peering)
{
    const auto side = [&](std::string_view field, const aws::PeeringVpcInfo &info) {
        json.object(field, [&] {
            json.list("CidrBlockSet", [&] {
                for (const net::Cidr &block : info.cidrBlocks)
                    json.item([&] { json.text("CidrBlock", block.toString()); });
            });
            json.text("OwnerId", info.ownerId);
            json.text("Region", info.region.value);
            json.text("VpcId", info.vpc.value);
        });
    };
    side("AccepterVpcInfo", peering.accepter);
    side("RequesterVpcInfo", peering.requester);
    json.object("Status", [&] { json.text("Code", enumText(peering.status)); });
    json.nameTag("Tags", peering.name);
    json.text("VpcPeeringConnectionId", peering.id.value);
}

std::string reservations(const aws::Network &network)
{
    std::map<aws::InstanceId, const aws::NetworkInterface *> interfaces;
    for (const auto &[id, interface] : network.networkInterfaces)
        if (const auto *instance = std::get_if<aws::InstanceId>(&interface.attachment))
            interfaces.emplace(*instance, &interface);
    return listOf("Reservations", network.instances, [&](Json &json, const aws::Instance &instance) {
        json.list("Groups", [] {});
        json.list("Instances", [&] { json.item([&] { writeInstance(json, network, instance, *interfaces.at(instance.id)); }); });
        json.text("OwnerId", account);
    });
}

} // namespace

void writeDump(const aws::Network &network, const std::filesystem::path &folder)
{
    std::filesystem::create_directories(folder);
    const auto put = [&](std::string_view key, const std::string &text) {
        std::ofstream(folder / (std::string(key) + ".json"), std::ios::binary) << text;
    };
    const auto each = [&](std::string_view key, const auto &table, auto body) { put(key, listOf(key, table, body)); };

    each("Vpcs", network.vpcs, [](Json &json, const aws::Vpc &vpc) {
        json.text("CidrBlock", vpc.cidrBlocks.front().toString());
        json.flag("IsDefault", vpc.isDefault);
        json.nameTag("Tags", vpc.name);
        json.text("VpcId", vpc.id.value);
    });
    each("VpcAttributes", network.vpcs, [](Json &json, const aws::Vpc &vpc) {
        json.object("EnableDnsHostnames", [&] { json.flag("Value", vpc.enableDnsHostnames); });
        json.text("VpcId", vpc.id.value);
    });
    each("Subnets", network.subnets, [](Json &json, const aws::Subnet &subnet) {
        json.text("AvailabilityZone", subnet.availabilityZone.value);
        json.text("CidrBlock", subnet.cidrBlock->toString());
        json.flag("MapPublicIpOnLaunch", subnet.mapPublicIpOnLaunch);
        json.text("SubnetId", subnet.id.value);
        json.nameTag("Tags", subnet.name);
        json.text("VpcId", subnet.vpc.value);
    });
    each("RouteTables", network.routeTables,
         [&](Json &json, const aws::RouteTable &table) { writeRouteTable(json, network, table); });
    each("InternetGateways", network.internetGateways, [](Json &json, const aws::InternetGateway &gateway) {
        json.list("Attachments", [&] {
            json.item([&] {
                json.text("State", "available");
                json.text("VpcId", gateway.vpc->value);
            });
        });
        json.text("InternetGatewayId", gateway.id.value);
        json.nameTag("Tags", gateway.name);
    });
    each("NatGateways", network.natGateways,
         [&](Json &json, const aws::NatGateway &gateway) { writeNatGateway(json, network, gateway); });
    each("NetworkInterfaces", network.networkInterfaces,
         [&](Json &json, const aws::NetworkInterface &interface) { writeInterface(json, network, interface); });
    each("Addresses", network.addresses, [](Json &json, const aws::Address &address) {
        json.text("AllocationId", address.id.value);
        json.text("NetworkBorderGroup", address.region.value);
        json.text("PublicIp", address.publicIp.toString());
    });
    put("Reservations", reservations(network));
    each("SecurityGroups", network.securityGroups, [](Json &json, const aws::SecurityGroup &group) {
        json.text("GroupId", group.id.value);
        json.text("GroupName", group.name);
        writePermissions(json, "IpPermissions", group.ingress);
        writePermissions(json, "IpPermissionsEgress", group.egress);
        json.text("VpcId", group.vpc.value);
    });
    each("NetworkAcls", network.networkAcls, [&](Json &json, const aws::NetworkAcl &acl) {
        json.list("Associations", [&] {
            for (const auto &[id, subnet] : network.subnets)
                if (subnet.networkAcl == acl.id)
                    json.item([&, &subnetId = id] { json.text("SubnetId", subnetId.value); });
        });
        json.list("Entries", [&] {
            writeEntries(json, acl.inbound, false);
            writeEntries(json, acl.outbound, true);
        });
        json.flag("IsDefault", acl.isDefault);
        json.text("NetworkAclId", acl.id.value);
        json.nameTag("Tags", acl.name);
        json.text("VpcId", acl.vpc.value);
    });
    each("PrefixLists", network.prefixLists, [](Json &json, const aws::PrefixList &list) {
        json.list("Cidrs", [&] {
            for (const net::Cidr &block : list.entries)
                json.textItem(block.toString());
        });
        json.text("PrefixListId", list.id.value);
        json.text("PrefixListName", list.name);
    });
    each("VpcEndpoints", network.vpcEndpoints,
         [&](Json &json, const aws::VpcEndpoint &endpoint) { writeEndpoint(json, network, endpoint); });
    each("VpcPeeringConnections", network.vpcPeeringConnections,
         [](Json &json, const aws::VpcPeeringConnection &peering) { writePeering(json, peering); });
}

} // namespace vpcanvas::testing
