// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "trace/Flow.h"
#include "trace/PathTrace.h"

namespace vpcanvas::trace {

/// Does this packet get there, and its answer back? Follows the packet hop by hop, then the answer by its own way,
/// and names everything that stops either. Changes nothing; threads may trace in one graph at the same time.
PathTrace trace(const graph::NetworkGraph &graph, const Flow &flow);

} // namespace vpcanvas::trace
