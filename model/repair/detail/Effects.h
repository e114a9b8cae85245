// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/ChangeSet.h"
#include "graph/NetworkGraph.h"
#include "repair/Effect.h"
#include "trace/Flow.h"
#include "trace/PathTrace.h"

#include <vector>

namespace vpcanvas::repair::detail {

struct Effects
{
    std::vector<Effect> all;
    bool isComplete = true;
};

/// Asks, for every interface that the changed resources concern, the flow's question with the interface in place of the
/// source or the destination, and that of the internet, in the network before and after. `proof` is the flow's own way
/// after.
Effects effectsOf(const aws::Network &network, const edit::ChangeSet &changes, const graph::NetworkGraph &before,
                  const graph::NetworkGraph &after, const trace::Flow &flow, const trace::PathTrace &proof);

} // namespace vpcanvas::repair::detail
