// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "aws/Route.h"
#include "graph/Index.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vpcanvas::graph {

/// Which of several routes to the same block wins.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
enum class RoutePriority : std::uint8_t { Static, PrefixList, Propagated };

/// One row of a route table, or one entry of a prefix list that a row names.
struct CompiledRoute
{
    net::Cidr block;
    RoutePriority priority = RoutePriority::Static;
    aws::RouteTargetKind targetKind = aws::RouteTargetKind::Local;
    std::uint32_t target = Index<void>::nowhere; ///< in the table of the target's kind
    std::string targetId;
    PrefixListIndex prefixList; ///< where the row names one
    aws::RouteState state = aws::RouteState::Active;
    int row = -1;     ///< in aws::RouteTable::routes; -1 is the implied local row
    std::string text; ///< "0.0.0.0/0 → igw-1"
};

struct RouteTableNode
{
    aws::ResourceRef ref;
    VpcIndex vpc;
    std::vector<CompiledRoute> routes;             ///< by family, longest prefix, address, priority, target
    std::vector<CompiledRoute> unknownPrefixLists; ///< rows whose prefix list or its entries are not known
    std::vector<PrefixListIndex> prefixLists;      ///< that rows name

    /// The route that decides, or null. No fall-through past a blackhole.
    const CompiledRoute *find(net::IpAddress destination) const;
    /// Whether another prefix list ties with the route and leads elsewhere: AWS then picks one at random.
    const CompiledRoute *rivalOf(const CompiledRoute &route) const;

    struct Length
    {
        net::Family family;
        int prefix;
        std::size_t from;
        std::size_t to;
    };
    std::vector<Length> lengths; ///< where each prefix length stands in `routes`
    void sort();
};

} // namespace vpcanvas::graph
