// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "edit/commands/Draft.h"
#include "graph/NetworkGraph.h"
#include "repair/Change.h"
#include "trace/Flow.h"
#include "trace/PathTrace.h"

#include <functional>
#include <optional>

namespace vpcanvas::repair::detail {

/// One edit against one blocker. It is made anew on each draft, so that others may be left out.
struct Remedy
{
    std::vector<Change> changes;
    std::function<void(edit::Draft &)> make;
};

/// The network as it stands with the remedies so far, and what the flow meets in it.
struct Situation
{
    const aws::Network &network;
    const graph::NetworkGraph &graph;
    const trace::Flow &flow;
};

// The clear remedy against a blocker, by what stops the packet, or nothing.
std::optional<Remedy> remedyForGroup(const Situation &situation, const trace::Blocker &blocker);
std::optional<Remedy> remedyForAcl(const Situation &situation, const trace::Blocker &blocker);
std::optional<Remedy> remedyForMissingRoute(const Situation &situation, const trace::Blocker &blocker);
std::optional<Remedy> remedyForBlackhole(const Situation &situation, const trace::Blocker &blocker);
std::optional<Remedy> remedyForPublicAddress(const Situation &situation, const trace::Blocker &blocker);
std::optional<Remedy> remedyForDetachedGateway(const Situation &situation, const trace::Blocker &blocker);
std::optional<Remedy> remedyForSwitch(const Situation &situation, const trace::Blocker &blocker);

std::optional<Remedy> remedyFor(const Situation &situation, const trace::Blocker &blocker);

} // namespace vpcanvas::repair::detail
