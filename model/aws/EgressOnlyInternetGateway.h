// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <optional>
#include <string>

namespace vpcanvas::aws {

/// IPv6 only, outbound only, stateful.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
struct EgressOnlyInternetGateway
{
    static constexpr Kind kind = Kind::EgressOnlyInternetGateway;
    EgressOnlyInternetGatewayId id;
    std::string name;
    std::optional<VpcId> vpc; ///< attachment

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
    }
    bool operator==(const EgressOnlyInternetGateway &) const = default;
};

} // namespace vpcanvas::aws
