// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "aws/Route.h"

#include <optional>
#include <string>
#include <vector>

namespace vpcanvas::aws {

/// Subnets name their table; a table without an explicit association still serves every subnet that names none, if it is main.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
struct RouteTable
{
    static constexpr Kind kind = Kind::RouteTable;
    RouteTableId id;
    std::string name;
    VpcId vpc;
    bool main = false;
    std::vector<Route> routes;
    std::vector<std::string> propagatingVgws;   ///< virtual private gateways whose routes are propagated here
    std::optional<std::string> edgeAssociation; ///< igw- or vgw- whose incoming traffic this table routes

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("vpc", self.vpc);
        visit("main", self.main);
        visit("routes", self.routes);
        visit("propagatingVgws", self.propagatingVgws);
        visit("edgeAssociation", self.edgeAssociation);
    }
    bool operator==(const RouteTable &) const = default;
};

} // namespace vpcanvas::aws
