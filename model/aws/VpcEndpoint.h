// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <cstdint>
#include <string>

namespace vpcanvas::aws {

enum class VpcEndpointType : std::uint8_t { Gateway, Interface, GatewayLoadBalancer };

enum class VpcEndpointState : std::uint8_t {
    PendingAcceptance,
    Pending,
    Available,
    Deleting,
    Deleted,
    Rejected,
    Failed,
    Expired
};

/// A gateway endpoint is present in the route tables that hold a route to it; an interface endpoint answers at the
/// network interfaces attached to it. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html
struct VpcEndpoint
{
    static constexpr Kind kind = Kind::VpcEndpoint;
    VpcEndpointId id;
    std::string name;
    VpcId vpc;
    VpcEndpointType vpcEndpointType = VpcEndpointType::Gateway;
    std::string serviceName; ///< "com.amazonaws.REGION.s3", or an endpoint service's name
    VpcEndpointState state = VpcEndpointState::Available;
    bool privateDnsEnabled = false; ///< interface endpoints only
    std::string policyDocument;     ///< empty means full access

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
        visit("vpcEndpointType", self.vpcEndpointType);
        visit("serviceName", self.serviceName);
        visit("state", self.state);
        visit("privateDnsEnabled", self.privateDnsEnabled);
        visit("policyDocument", self.policyDocument);
    }
    bool operator==(const VpcEndpoint &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::VpcEndpointType>
{
    using enum aws::VpcEndpointType;
    static constexpr std::pair<aws::VpcEndpointType, std::string_view> values[] = {
        {Gateway, "Gateway"}, {Interface, "Interface"}, {GatewayLoadBalancer, "GatewayLoadBalancer"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::aws::VpcEndpointState>
{
    using enum aws::VpcEndpointState;
    static constexpr std::pair<aws::VpcEndpointState, std::string_view> values[] = {
        {PendingAcceptance, "pendingAcceptance"},
        {Pending, "pending"},
        {Available, "available"},
        {Deleting, "deleting"},
        {Deleted, "deleted"},
        {Rejected, "rejected"},
        {Failed, "failed"},
        {Expired, "expired"},
    };
};
