// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

namespace vpcanvas::trace {

struct FoundRoute
{
    const graph::RouteTableNode *table = nullptr;
    const graph::CompiledRoute *route = nullptr;
    bool isCertain = true;    ///< no: a prefix list of unknown entries might hold the destination, or another list ties
    aws::ResourceRef unknown; ///< that prefix list

    Cause cause() const { return {CauseKind::RouteTableRow, table->ref, route->text, route->row}; }
};

/// The row of the subnet's route table that decides about the packet. `table` is null when no table is known, `route`
/// when none matches. Source: https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
FoundRoute findRoute(const Walk &walk, const graph::SubnetNode &subnet);
FoundRoute findRoute(const Walk &walk, graph::RouteTableIndex table);

/// The packet ends at a target that a dump calls usable and does not hold, or that the model does not know.
Ended endUnseen(Walk &walk, const graph::UnmodelledNode &unseen, const FoundRoute &found);

/// The packet meets the subnet's router and goes to the target of the row that decides.
Next route(Walk &walk, graph::InterfaceIndex from);

} // namespace vpcanvas::trace
