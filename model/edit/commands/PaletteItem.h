// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Kind.h"
#include "core/EnumText.h"

#include <cstdint>

namespace vpcanvas::edit {

/// What a person can take from the palette. Several items may make one kind of resource with other settings.
enum class PaletteItem : std::uint8_t {
    Region,
    AvailabilityZone,
    Vpc,
    Subnet,
    PublicSubnet, ///< a Subnet with a route table that leads to the VPC's internet gateway
    RouteTable,
    NetworkAcl,
    SecurityGroup,
    NetworkInterface,
    Instance,
    NatInstance,
    ProxyInstance,
    WebInstance,
    NatGateway,
    PrivateNatGateway,
    InternetGateway,
    EgressOnlyInternetGateway,
    GatewayEndpoint,
    InterfaceEndpoint,
    EndpointService,
    NetworkLoadBalancer,
    TargetGroup,
    PeeringConnection,
    PlacementGroup,
    ElasticIp,
    PrefixList,
    Internet,
    InternetHost,
    S3,
    DynamoDb,
    CloudFormation,
    AwsService,
    OnPremisesNetwork,
    Note,
};

/// The kind of resource that the item makes.
aws::Kind kindOf(PaletteItem item);

} // namespace vpcanvas::edit

template<>
struct vpcanvas::EnumText<vpcanvas::edit::PaletteItem>
{
    using enum edit::PaletteItem;
    static constexpr std::pair<edit::PaletteItem, std::string_view> values[] = {
        {Region, "Region"},
        {AvailabilityZone, "AvailabilityZone"},
        {Vpc, "Vpc"},
        {Subnet, "Subnet"},
        {PublicSubnet, "PublicSubnet"},
        {RouteTable, "RouteTable"},
        {NetworkAcl, "NetworkAcl"},
        {SecurityGroup, "SecurityGroup"},
        {NetworkInterface, "NetworkInterface"},
        {Instance, "Instance"},
        {NatInstance, "NatInstance"},
        {ProxyInstance, "ProxyInstance"},
        {WebInstance, "WebInstance"},
        {NatGateway, "NatGateway"},
        {PrivateNatGateway, "PrivateNatGateway"},
        {InternetGateway, "InternetGateway"},
        {EgressOnlyInternetGateway, "EgressOnlyInternetGateway"},
        {GatewayEndpoint, "GatewayEndpoint"},
        {InterfaceEndpoint, "InterfaceEndpoint"},
        {EndpointService, "EndpointService"},
        {NetworkLoadBalancer, "NetworkLoadBalancer"},
        {TargetGroup, "TargetGroup"},
        {PeeringConnection, "PeeringConnection"},
        {PlacementGroup, "PlacementGroup"},
        {ElasticIp, "ElasticIp"},
        {PrefixList, "PrefixList"},
        {Internet, "Internet"},
        {InternetHost, "InternetHost"},
        {S3, "S3"},
        {DynamoDb, "DynamoDb"},
        {CloudFormation, "CloudFormation"},
        {AwsService, "AwsService"},
        {OnPremisesNetwork, "OnPremisesNetwork"},
        {Note, "Note"},
    };
};
