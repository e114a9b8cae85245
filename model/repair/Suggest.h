// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "graph/NetworkGraph.h"
#include "repair/Suggestion.h"
#include "trace/Flow.h"
#include "trace/PathTrace.h"

#include <memory>
#include <optional>

namespace vpcanvas::repair {

/// The smallest set of edits that makes an unreachable flow reachable: rules as narrow as the flow needs, routes to the
/// way out that the VPC has already, switches. Nothing where a blocker has no clear remedy, where something unknown
/// is in the way, or where AWS would refuse the outcome. What is returned was tried on a copy: applied and traced, the flow is
/// reachable, and without any one of the changes it is not.
std::optional<Suggestion> suggest(const aws::Network &network, const aws::Containment &containment,
                                  const std::shared_ptr<const graph::NetworkGraph> &graph, const trace::Flow &flow,
                                  const trace::PathTrace &trace);

} // namespace vpcanvas::repair
