// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/EditableFields.h"

#include "aws/Instance.h"
#include "aws/LoadBalancer.h"
#include "aws/NatGateway.h"
#include "aws/NetworkAcl.h"
#include "aws/PlacementGroup.h"
#include "aws/TargetGroup.h"
#include "aws/VpcEndpoint.h"
#include "aws/VpcPeeringConnection.h"

#include <array>
#include <cstdlib>

namespace vpcanvas::edit {
namespace {

using aws::Kind;

template<TextEnum E>
constexpr auto choiceTexts()
{
    std::array<std::string_view, std::size(EnumText<E>::values)> texts{};
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i] = EnumText<E>::values[i].second;
    return texts;
}

constexpr auto instanceStates = choiceTexts<aws::InstanceState>();
constexpr auto instanceRoles = choiceTexts<aws::InstanceRole>();
constexpr auto portStrategies = choiceTexts<aws::PortStrategy>();
constexpr auto connectivityTypes = choiceTexts<aws::ConnectivityType>();
constexpr auto natGatewayStates = choiceTexts<aws::NatGatewayState>();
constexpr auto endpointStates = choiceTexts<aws::VpcEndpointState>();
constexpr auto placementStrategies = choiceTexts<aws::PlacementStrategy>();
constexpr auto spreadLevels = choiceTexts<aws::SpreadLevel>();
constexpr auto targetTypes = choiceTexts<aws::TargetType>();
constexpr auto peeringStatuses = choiceTexts<aws::PeeringStatus>();
constexpr auto ruleActions = choiceTexts<aws::RuleAction>();
constexpr std::array<std::string_view, 3> publicIps{"none", "auto", "elastic"};

constexpr FieldInfo text(std::string_view path)
{
    return {path, FieldType::Text, {}, std::nullopt};
}
constexpr FieldInfo field(std::string_view path, FieldType type)
{
    return {path, type, {}, std::nullopt};
}
constexpr FieldInfo choice(std::string_view path, std::span<const std::string_view> choices)
{
    return {path, FieldType::Choice, choices, std::nullopt};
}
constexpr FieldInfo reference(std::string_view path, Kind kind)
{
    return {path, FieldType::Reference, {}, kind};
}
constexpr FieldInfo readOnly(std::string_view path)
{
    return {path, FieldType::ReadOnly, {}, std::nullopt};
}

constexpr FieldInfo regionFields[] = {text("name")};
constexpr FieldInfo availabilityZoneFields[] = {readOnly("id"), readOnly("zoneId"), field("rackCount", FieldType::Number),
                                                field("hostsPerRack", FieldType::Number)};
constexpr FieldInfo vpcFields[] = {text("name"), readOnly("region"), field("enableDnsSupport", FieldType::Switch),
                                   field("enableDnsHostnames", FieldType::Switch)};
constexpr FieldInfo subnetFields[] = {text("name"),
                                      field("cidrBlock", FieldType::Cidr),
                                      reference("availabilityZone", Kind::AvailabilityZone),
                                      field("mapPublicIpOnLaunch", FieldType::Switch),
                                      reference("routeTable", Kind::RouteTable),
                                      reference("networkAcl", Kind::NetworkAcl)};
constexpr FieldInfo routeTableFields[] = {text("name"), field("main", FieldType::Switch)};
constexpr FieldInfo internetGatewayFields[] = {text("name"), reference("vpc", Kind::Vpc)};
constexpr FieldInfo egressOnlyInternetGatewayFields[] = {text("name"), readOnly("vpc")};
constexpr FieldInfo natGatewayFields[] = {text("name"), choice("connectivityType", connectivityTypes),
                                          field("privateIpAddress", FieldType::Address),
                                          field("publicIpAddress", FieldType::Address), choice("state", natGatewayStates)};
constexpr FieldInfo networkInterfaceFields[] = {text("name"),
                                                text("description"),
                                                field("privateIpAddress", FieldType::Address),
                                                choice("publicIp", publicIps),
                                                field("publicIpAddress", FieldType::Address),
                                                field("sourceDestCheck", FieldType::Switch)};
constexpr FieldInfo addressFields[] = {text("name"), field("publicIp", FieldType::Address)};
constexpr FieldInfo instanceFields[] = {text("name"),
                                        text("instanceType"),
                                        choice("role", instanceRoles),
                                        choice("state", instanceStates),
                                        field("privateIpAddress", FieldType::Address),
                                        choice("publicIp", publicIps),
                                        field("publicIpAddress", FieldType::Address),
                                        field("sourceDestCheck", FieldType::Switch),
                                        field("natOptions/ipForward", FieldType::Switch),
                                        field("natOptions/masquerade", FieldType::Switch),
                                        choice("natOptions/portStrategy", portStrategies),
                                        field("proxyOptions/port", FieldType::Number),
                                        field("proxyOptions/isOpen", FieldType::Switch),
                                        field("webOptions/fetchesUrls", FieldType::Switch),
                                        reference("placementGroup", Kind::PlacementGroup),
                                        field("partitionNumber", FieldType::Number),
                                        text("iamRole"),
                                        field("metadataOptions/httpEndpoint", FieldType::Switch),
                                        field("metadataOptions/httpTokensRequired", FieldType::Switch),
                                        field("metadataOptions/httpPutResponseHopLimit", FieldType::Number),
                                        field("metadataOptions/httpProtocolIpv6", FieldType::Switch),
                                        field("metadataOptions/instanceMetadataTags", FieldType::Switch)};
constexpr FieldInfo securityGroupFields[] = {text("name"), text("description")};
constexpr FieldInfo networkAclFields[] = {text("name"), readOnly("isDefault")};
constexpr FieldInfo prefixListFields[] = {text("name"), field("maxEntries", FieldType::Number)};
constexpr FieldInfo vpcEndpointFields[] = {text("name"),
                                           readOnly("vpcEndpointType"),
                                           text("serviceName"),
                                           choice("state", endpointStates),
                                           field("privateDnsEnabled", FieldType::Switch),
                                           field("privateIpAddress", FieldType::Address),
                                           text("policyDocument")};
constexpr FieldInfo endpointServiceFields[] = {text("name"), text("serviceName"), field("acceptanceRequired", FieldType::Switch),
                                               text("privateDnsName")};
constexpr FieldInfo loadBalancerFields[] = {text("name"),
                                            readOnly("scheme"),
                                            readOnly("dnsName"),
                                            field("privateIpAddress", FieldType::Address),
                                            field("crossZoneLoadBalancing", FieldType::Switch),
                                            field("enforceSecurityGroupOnPrivateLink", FieldType::Switch)};
constexpr FieldInfo targetGroupFields[] = {text("name"), field("protocol", FieldType::Protocol), field("port", FieldType::Number),
                                           choice("targetType", targetTypes), field("preserveClientIp", FieldType::Switch)};
constexpr FieldInfo vpcPeeringConnectionFields[] = {text("name"),
                                                    choice("status", peeringStatuses),
                                                    readOnly("requester/vpc"),
                                                    readOnly("accepter/vpc"),
                                                    field("requester/allowDnsResolutionFromRemoteVpc", FieldType::Switch),
                                                    field("accepter/allowDnsResolutionFromRemoteVpc", FieldType::Switch)};
constexpr FieldInfo placementGroupFields[] = {text("name"), choice("strategy", placementStrategies),
                                              field("partitionCount", FieldType::Number), choice("spreadLevel", spreadLevels)};
constexpr FieldInfo internetFields[] = {text("name")};
constexpr FieldInfo internetHostFields[] = {text("name"), field("address", FieldType::Address)};
constexpr FieldInfo awsServiceFields[] = {text("name"), text("serviceName"), readOnly("region")};
constexpr FieldInfo onPremisesNetworkFields[] = {text("name")};
constexpr FieldInfo unmodelledResourceFields[] = {readOnly("name"), readOnly("type"), readOnly("source")};
constexpr FieldInfo noteFields[] = {text("name")};

constexpr FieldInfo cidrColumns[] = {field("", FieldType::Cidr)};
constexpr FieldInfo addressColumns[] = {field("", FieldType::Address)};
constexpr FieldInfo groupColumns[] = {reference("", Kind::SecurityGroup)};
constexpr FieldInfo tableColumns[] = {reference("", Kind::RouteTable)};
constexpr FieldInfo balancerColumns[] = {reference("", Kind::LoadBalancer)};
constexpr FieldInfo domainColumns[] = {text("")};
constexpr FieldInfo routeColumns[] = {field("destination", FieldType::Destination), field("target", FieldType::RouteTarget),
                                      readOnly("state")};
constexpr FieldInfo ruleColumns[] = {field("protocol", FieldType::Protocol), field("ports", FieldType::PortRange),
                                     field("peer", FieldType::Peer), text("description")};
constexpr FieldInfo entryColumns[] = {field("ruleNumber", FieldType::Number), field("protocol", FieldType::Protocol),
                                      field("ports", FieldType::PortRange), field("cidrBlock", FieldType::Cidr),
                                      choice("ruleAction", ruleActions)};
constexpr FieldInfo privateIpColumns[] = {field("address", FieldType::Address), field("publicIp", FieldType::Address)};
constexpr FieldInfo targetColumns[] = {text("target"), field("port", FieldType::Number), field("healthy", FieldType::Switch)};
constexpr FieldInfo listenerColumns[] = {field("protocol", FieldType::Protocol), field("port", FieldType::Number),
                                         reference("targetGroup", Kind::TargetGroup)};

constexpr TableInfo vpcTables[] = {{"cidrBlocks", cidrColumns}};
constexpr TableInfo routeTableTables[] = {{"routes", routeColumns}};
constexpr TableInfo networkInterfaceTables[] = {{"privateIpAddresses", privateIpColumns}, {"groups", groupColumns}};
constexpr TableInfo instanceTables[] = {{"groups", groupColumns}, {"proxyOptions/allowedDomains", domainColumns}};
constexpr TableInfo securityGroupTables[] = {{"ingress", ruleColumns}, {"egress", ruleColumns}};
constexpr TableInfo networkAclTables[] = {{"inbound", entryColumns}, {"outbound", entryColumns}};
constexpr TableInfo prefixListTables[] = {{"entries", cidrColumns}};
constexpr TableInfo vpcEndpointTables[] = {{"routeTables", tableColumns}, {"groups", groupColumns}};
constexpr TableInfo endpointServiceTables[] = {{"networkLoadBalancers", balancerColumns}};
constexpr TableInfo loadBalancerTables[] = {{"listeners", listenerColumns}, {"groups", groupColumns}};
constexpr TableInfo targetGroupTables[] = {{"targets", targetColumns}};
constexpr TableInfo awsServiceTables[] = {{"addresses", addressColumns}};
constexpr TableInfo onPremisesNetworkTables[] = {{"cidrBlocks", cidrColumns}};

} // namespace

std::span<const FieldInfo> editableFields(Kind kind)
{
    switch (kind) {
    case Kind::Region:
        return regionFields;
    case Kind::AvailabilityZone:
        return availabilityZoneFields;
    case Kind::Vpc:
        return vpcFields;
    case Kind::Subnet:
        return subnetFields;
    case Kind::RouteTable:
        return routeTableFields;
    case Kind::InternetGateway:
        return internetGatewayFields;
    case Kind::EgressOnlyInternetGateway:
        return egressOnlyInternetGatewayFields;
    case Kind::NatGateway:
        return natGatewayFields;
    case Kind::NetworkInterface:
        return networkInterfaceFields;
    case Kind::Address:
        return addressFields;
    case Kind::Instance:
        return instanceFields;
    case Kind::SecurityGroup:
        return securityGroupFields;
    case Kind::NetworkAcl:
        return networkAclFields;
    case Kind::PrefixList:
        return prefixListFields;
    case Kind::VpcEndpoint:
        return vpcEndpointFields;
    case Kind::EndpointService:
        return endpointServiceFields;
    case Kind::LoadBalancer:
        return loadBalancerFields;
    case Kind::TargetGroup:
        return targetGroupFields;
    case Kind::VpcPeeringConnection:
        return vpcPeeringConnectionFields;
    case Kind::PlacementGroup:
        return placementGroupFields;
    case Kind::Internet:
        return internetFields;
    case Kind::InternetHost:
        return internetHostFields;
    case Kind::AwsService:
        return awsServiceFields;
    case Kind::OnPremisesNetwork:
        return onPremisesNetworkFields;
    case Kind::UnmodelledResource:
        return unmodelledResourceFields;
    case Kind::Note:
        return noteFields;
    }
    std::abort();
}

std::span<const TableInfo> editableTables(Kind kind)
{
    switch (kind) {
    case Kind::Vpc:
        return vpcTables;
    case Kind::RouteTable:
        return routeTableTables;
    case Kind::NetworkInterface:
        return networkInterfaceTables;
    case Kind::Instance:
        return instanceTables;
    case Kind::SecurityGroup:
        return securityGroupTables;
    case Kind::NetworkAcl:
        return networkAclTables;
    case Kind::PrefixList:
        return prefixListTables;
    case Kind::VpcEndpoint:
        return vpcEndpointTables;
    case Kind::EndpointService:
        return endpointServiceTables;
    case Kind::LoadBalancer:
        return loadBalancerTables;
    case Kind::TargetGroup:
        return targetGroupTables;
    case Kind::AwsService:
        return awsServiceTables;
    case Kind::OnPremisesNetwork:
        return onPremisesNetworkTables;
    case Kind::Region:
    case Kind::AvailabilityZone:
    case Kind::Subnet:
    case Kind::InternetGateway:
    case Kind::EgressOnlyInternetGateway:
    case Kind::NatGateway:
    case Kind::Address:
    case Kind::VpcPeeringConnection:
    case Kind::PlacementGroup:
    case Kind::Internet:
    case Kind::InternetHost:
    case Kind::UnmodelledResource:
    case Kind::Note:
        return {};
    }
    std::abort();
}

} // namespace vpcanvas::edit
