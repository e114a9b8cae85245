// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/IoErrors.h"
#include "io/detail/Import.h"
#include "net/NetErrors.h"

#include <algorithm>
#include <array>

namespace vpcanvas::io::detail {
namespace {

using aws::RouteTargetKind;

struct TargetField
{
    std::string_view field;
    RouteTargetKind kind;
};

/// In the order in which they decide: a route to an instance names both its interface and the instance.
constexpr std::array targetFields = {
    TargetField{"NatGatewayId", RouteTargetKind::NatGateway},
    TargetField{"NetworkInterfaceId", RouteTargetKind::NetworkInterface},
    TargetField{"InstanceId", RouteTargetKind::Instance},
    TargetField{"VpcPeeringConnectionId", RouteTargetKind::VpcPeeringConnection},
    TargetField{"EgressOnlyInternetGatewayId", RouteTargetKind::EgressOnlyInternetGateway},
    TargetField{"TransitGatewayId", RouteTargetKind::TransitGateway},
    TargetField{"LocalGatewayId", RouteTargetKind::LocalGateway},
    TargetField{"CarrierGatewayId", RouteTargetKind::CarrierGateway},
    TargetField{"CoreNetworkArn", RouteTargetKind::CoreNetwork},
};

/// What a route may say besides its target.
constexpr std::array<std::string_view, 8> otherRouteFields = {"DestinationCidrBlock",
                                                              "DestinationIpv6CidrBlock",
                                                              "DestinationPrefixListId",
                                                              "GatewayId",
                                                              "InstanceOwnerId",
                                                              "Origin",
                                                              "State",
                                                              "IpAddress"};

aws::RouteTarget gatewayTarget(std::string id)
{
    if (id == "local")
        return {RouteTargetKind::Local, std::move(id)};
    if (id.starts_with("igw-"))
        return {RouteTargetKind::InternetGateway, std::move(id)};
    if (id.starts_with("vgw-"))
        return {RouteTargetKind::VpnGateway, std::move(id)};
    if (id.starts_with("vpce-")) // finish() knows the endpoint and tells a Gateway Load Balancer's apart
        return {RouteTargetKind::GatewayEndpoint, std::move(id)};
    if (id.starts_with("eigw-"))
        return {RouteTargetKind::EgressOnlyInternetGateway, std::move(id)};
    if (id.starts_with("nat-"))
        return {RouteTargetKind::NatGateway, std::move(id)};
    return {RouteTargetKind::Unknown, std::move(id)};
}

aws::RouteTarget readTarget(const JsonView &row, const std::string &table, Import &import)
{
    for (const auto &[field, kind] : targetFields)
        if (const std::string id = row[field].text(); !id.empty())
            return {kind, id};
    if (std::string gateway = row["GatewayId"].text(); !gateway.empty())
        return gatewayTarget(std::move(gateway));
    for (const std::string_view field : row.fields())
        if (std::ranges::find(otherRouteFields, field) == otherRouteFields.end()
            && std::ranges::find(targetFields, field, &TargetField::field) == targetFields.end()) {
            import.note(notes::unknownTarget, {table, std::string(field)});
            return {RouteTargetKind::Unknown, row[field].text()};
        }
    return {RouteTargetKind::Unknown, {}}; // a blackhole whose target is gone
}

std::variant<net::Cidr, aws::PrefixListId> readDestination(const JsonView &row)
{
    for (const std::string_view field : {"DestinationCidrBlock", "DestinationIpv6CidrBlock"})
        if (const auto block = row[field].as<net::Cidr>())
            return *block;
    return aws::PrefixListId{row.required("DestinationPrefixListId")};
}

net::PortRange readPorts(const JsonView &from, const JsonView &to)
{
    net::PortRange ports;
    if (from && from.number(0, -1, 65535) != -1) {
        ports.from = static_cast<std::uint16_t>(from.number(0, 0, 65535));
        ports.to = static_cast<std::uint16_t>(to.number(ports.from, 0, 65535));
        if (ports.to < ports.from) {
            to.fail({net::errors::portRange, {ports.toString()}, {}});
            return {};
        }
    }
    return ports;
}

/// EC2's protocol is text; some tools write the number as a number.
net::Protocol readProtocol(const JsonView &item, std::string_view field)
{
    const JsonView value = item[field];
    if (!value)
        item.fail({errors::missingField, {std::string(field)}, {}});
    if (value.isNumber())
        return {static_cast<std::int16_t>(value.number(-1, -1, 255))};
    return value.as<net::Protocol>().value_or(net::allProtocols);
}

void readPermission(const JsonView &permission, std::vector<aws::SecurityGroupRule> &rules)
{
    aws::SecurityGroupRule rule;
    rule.protocol = readProtocol(permission, "IpProtocol");
    if (rule.protocol.hasPorts())
        rule.ports = readPorts(permission["FromPort"], permission["ToPort"]);
    if (rule.protocol.isIcmp()) { // EC2 keeps the type and code where the ports are
        rule.icmpType = permission["FromPort"].number(-1, -1, 255);
        rule.icmpCode = permission["ToPort"].number(-1, -1, 255);
    }
    const auto add = [&](const JsonView &peer, auto value) {
        rule.peer = std::move(value);
        rule.description = peer["Description"].text();
        rules.push_back(rule);
    };
    permission["IpRanges"].each([&](const JsonView &peer) { add(peer, peer.must<net::Cidr>("CidrIp")); });
    permission["Ipv6Ranges"].each([&](const JsonView &peer) { add(peer, peer.must<net::Cidr>("CidrIpv6")); });
    permission["PrefixListIds"].each([&](const JsonView &peer) { add(peer, aws::PrefixListId{peer.required("PrefixListId")}); });
    permission["UserIdGroupPairs"].each([&](const JsonView &peer) { add(peer, aws::SecurityGroupId{peer.required("GroupId")}); });
}

bool isLive(const JsonView &association)
{
    const JsonView state = association["AssociationState"]["State"];
    return !state || state.is("associated") || state.is("associating");
}

} // namespace

void readRouteTable(const JsonView &item, Import &import)
{
    aws::RouteTable table;
    table.id.value = item.required("RouteTableId");
    table.name = nameTag(item);
    table.vpc.value = item.required("VpcId");
    item["Routes"].each([&](const JsonView &row) {
        aws::Route route;
        route.destination = readDestination(row);
        route.target = readTarget(row, table.id.value, import);
        route.state = row["State"].oneOf(aws::RouteState::Active);
        route.origin = row["Origin"].oneOf(aws::RouteOrigin::CreateRoute);
        if (route.target.targetKind != RouteTargetKind::Local) // implied by the VPC's blocks
            table.routes.push_back(std::move(route));
    });
    item["PropagatingVgws"].each([&](const JsonView &vgw) { table.propagatingVgws.push_back(vgw.required("GatewayId")); });
    std::vector<aws::SubnetId> subnets;
    item["Associations"].each([&](const JsonView &association) {
        if (!isLive(association))
            return;
        table.main = table.main || association["Main"].flag(false);
        if (const std::string subnet = association["SubnetId"].text(); !subnet.empty())
            subnets.push_back({subnet});
        else if (const std::string gateway = association["GatewayId"].text(); !gateway.empty())
            table.edgeAssociation = gateway;
    });
    if (item.isGood())
        for (const aws::SubnetId &subnet : subnets)
            import.pending.routeTables[subnet] = table.id;
    import.put(item, std::move(table));
}

void readNetworkAcl(const JsonView &item, Import &import)
{
    constexpr int impliedFrom = 32767; // the closing rows, "*" in the console
    aws::NetworkAcl acl;
    acl.id.value = item.required("NetworkAclId");
    acl.name = nameTag(item);
    acl.vpc.value = item.required("VpcId");
    acl.isDefault = item["IsDefault"].flag(false);
    item["Entries"].each([&](const JsonView &row) {
        aws::NetworkAclEntry entry;
        entry.ruleNumber = row["RuleNumber"].number(0, 1, 65535);
        if (entry.ruleNumber >= impliedFrom)
            return;
        entry.protocol = readProtocol(row, "Protocol");
        if (entry.protocol.hasPorts())
            entry.ports = readPorts(row["PortRange"]["From"], row["PortRange"]["To"]);
        if (entry.protocol.isIcmp()) {
            entry.icmpType = row["IcmpTypeCode"]["Type"].number(-1, -1, 255);
            entry.icmpCode = row["IcmpTypeCode"]["Code"].number(-1, -1, 255);
        }
        const auto ipv6 = row["Ipv6CidrBlock"].as<net::Cidr>();
        entry.cidrBlock = ipv6 ? *ipv6 : row.must<net::Cidr>("CidrBlock");
        if (!row["RuleAction"])
            row.fail({errors::missingField, {"RuleAction"}, {}});
        entry.ruleAction = row["RuleAction"].oneOf(aws::RuleAction::Deny);
        (row["Egress"].flag(false) ? acl.outbound : acl.inbound).push_back(entry);
    });
    for (auto *entries : {&acl.inbound, &acl.outbound})
        std::ranges::stable_sort(*entries, {}, &aws::NetworkAclEntry::ruleNumber);
    std::vector<aws::SubnetId> subnets;
    item["Associations"].each([&](const JsonView &association) { subnets.push_back({association.required("SubnetId")}); });
    if (item.isGood())
        for (const aws::SubnetId &subnet : subnets)
            import.pending.networkAcls[subnet] = acl.id;
    import.put(item, std::move(acl));
}

void readSecurityGroup(const JsonView &item, Import &import)
{
    aws::SecurityGroup group;
    group.id.value = item.required("GroupId");
    group.name = item["GroupName"].text();
    if (group.name.empty())
        group.name = nameTag(item);
    group.vpc.value = item["VpcId"].text();
    group.description = item["Description"].text();
    item["IpPermissions"].each([&](const JsonView &permission) { readPermission(permission, group.ingress); });
    item["IpPermissionsEgress"].each([&](const JsonView &permission) { readPermission(permission, group.egress); });
    import.put(item, std::move(group));
}

} // namespace vpcanvas::io::detail
