// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Ids.h"
#include "core/EnumText.h"
#include "net/Cidr.h"

#include <cstdint>
#include <string>
#include <variant>

namespace vpcanvas::aws {

/// What a route may lead to. Kinds that the trace does not model yet are kept, and make its verdict "possible".
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
enum class RouteTargetKind : std::uint8_t {
    Local,
    InternetGateway,
    EgressOnlyInternetGateway,
    NatGateway,
    NetworkInterface,
    Instance,
    VpcPeeringConnection,
    GatewayEndpoint,
    GatewayLoadBalancerEndpoint,
    TransitGateway,
    VpnGateway,
    LocalGateway,
    CarrierGateway,
    CoreNetwork,
    Unknown,
};

struct RouteTarget
{
    RouteTargetKind targetKind = RouteTargetKind::Local;
    std::string targetId; ///< "local", "igw-...", "nat-...", ...

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("targetKind", self.targetKind);
        visit("targetId", self.targetId);
    }
    bool operator==(const RouteTarget &) const = default;
};

enum class RouteState : std::uint8_t { Active, Blackhole };

enum class RouteOrigin : std::uint8_t { CreateRouteTable, CreateRoute, EnableVgwRoutePropagation, Advertisement };

/// A row of a route table. The local row of each VPC block is implied by the VPC and is not stored,
/// unless its target was replaced.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
struct Route
{
    std::variant<net::Cidr, PrefixListId> destination;
    RouteTarget target;
    RouteState state = RouteState::Active; ///< as a dump says; a target that does not exist is a blackhole in any case
    RouteOrigin origin = RouteOrigin::CreateRoute;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("destination", self.destination);
        visit("target", self.target);
        visit("state", self.state);
        visit("origin", self.origin);
    }
    bool operator==(const Route &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::RouteTargetKind>
{
    using enum aws::RouteTargetKind;
    static constexpr std::pair<aws::RouteTargetKind, std::string_view> values[] = {
        {Local, "local"},
        {InternetGateway, "internetGateway"},
        {EgressOnlyInternetGateway, "egressOnlyInternetGateway"},
        {NatGateway, "natGateway"},
        {NetworkInterface, "networkInterface"},
        {Instance, "instance"},
        {VpcPeeringConnection, "vpcPeeringConnection"},
        {GatewayEndpoint, "gatewayEndpoint"},
        {GatewayLoadBalancerEndpoint, "gatewayLoadBalancerEndpoint"},
        {TransitGateway, "transitGateway"},
        {VpnGateway, "vpnGateway"},
        {LocalGateway, "localGateway"},
        {CarrierGateway, "carrierGateway"},
        {CoreNetwork, "coreNetwork"},
        {Unknown, "unknown"},
    };
};

template<>
struct vpcanvas::EnumText<vpcanvas::aws::RouteState>
{
    using enum aws::RouteState;
    static constexpr std::pair<aws::RouteState, std::string_view> values[] = {{Active, "active"}, {Blackhole, "blackhole"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::aws::RouteOrigin>
{
    using enum aws::RouteOrigin;
    static constexpr std::pair<aws::RouteOrigin, std::string_view> values[] = {
        {CreateRouteTable, "CreateRouteTable"},
        {CreateRoute, "CreateRoute"},
        {EnableVgwRoutePropagation, "EnableVgwRoutePropagation"},
        {Advertisement, "Advertisement"},
    };
};
