// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <cstdint>
#include <string>

namespace vpcanvas::aws {

enum class ConnectivityType : std::uint8_t { Public, Private };

enum class NatGatewayState : std::uint8_t { Pending, Failed, Available, Deleting, Deleted };

/// A zonal NAT gateway. Its addresses are those of the network interfaces attached to it.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
struct NatGateway
{
    static constexpr Kind kind = Kind::NatGateway;
    NatGatewayId id;
    std::string name;
    SubnetId subnet;
    ConnectivityType connectivityType = ConnectivityType::Public;
    NatGatewayState state = NatGatewayState::Available;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("subnet", self.subnet);
        visit("connectivityType", self.connectivityType);
        visit("state", self.state);
    }
    bool operator==(const NatGateway &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::ConnectivityType>
{
    using enum aws::ConnectivityType;
    static constexpr std::pair<aws::ConnectivityType, std::string_view> values[] = {{Public, "public"}, {Private, "private"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::aws::NatGatewayState>
{
    using enum aws::NatGatewayState;
    static constexpr std::pair<aws::NatGatewayState, std::string_view> values[] = {
        {Pending, "pending"}, {Failed, "failed"}, {Available, "available"}, {Deleting, "deleting"}, {Deleted, "deleted"}};
};
