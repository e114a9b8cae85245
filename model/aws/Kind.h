// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"

#include <cstdint>

namespace vpcanvas::aws {

/// Every kind of thing a person can draw or an account can hold, in the order of the palette and of files.
enum class Kind : std::uint8_t {
    Region,
    AvailabilityZone,
    Vpc,
    Subnet,
    RouteTable,
    InternetGateway,
    EgressOnlyInternetGateway,
    NatGateway,
    NetworkInterface,
    Address,
    Instance,
    SecurityGroup,
    NetworkAcl,
    PrefixList,
    VpcEndpoint,
    EndpointService,
    LoadBalancer,
    TargetGroup,
    VpcPeeringConnection,
    PlacementGroup,
    Internet,
    InternetHost,
    AwsService,
    OnPremisesNetwork,
    UnmodelledResource,
    Note,
    TrafficSet,
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::Kind>
{
    using enum aws::Kind;
    static constexpr std::pair<aws::Kind, std::string_view> values[] = {
        {Region, "Region"},
        {AvailabilityZone, "AvailabilityZone"},
        {Vpc, "Vpc"},
        {Subnet, "Subnet"},
        {RouteTable, "RouteTable"},
        {InternetGateway, "InternetGateway"},
        {EgressOnlyInternetGateway, "EgressOnlyInternetGateway"},
        {NatGateway, "NatGateway"},
        {NetworkInterface, "NetworkInterface"},
        {Address, "Address"},
        {Instance, "Instance"},
        {SecurityGroup, "SecurityGroup"},
        {NetworkAcl, "NetworkAcl"},
        {PrefixList, "PrefixList"},
        {VpcEndpoint, "VpcEndpoint"},
        {EndpointService, "EndpointService"},
        {LoadBalancer, "LoadBalancer"},
        {TargetGroup, "TargetGroup"},
        {VpcPeeringConnection, "VpcPeeringConnection"},
        {PlacementGroup, "PlacementGroup"},
        {Internet, "Internet"},
        {InternetHost, "InternetHost"},
        {AwsService, "AwsService"},
        {OnPremisesNetwork, "OnPremisesNetwork"},
        {UnmodelledResource, "UnmodelledResource"},
        {Note, "Note"},
        {TrafficSet, "TrafficSet"},
    };
};
