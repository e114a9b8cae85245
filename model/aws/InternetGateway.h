// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <optional>
#include <string>

namespace vpcanvas::aws {

/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
struct InternetGateway
{
    static constexpr Kind kind = Kind::InternetGateway;
    InternetGatewayId id;
    std::string name;
    std::optional<VpcId> vpc; ///< attachment; none while detached

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
    }
    bool operator==(const InternetGateway &) const = default;
};

} // namespace vpcanvas::aws
