// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sim/LogIndex.h"
#include "sim/Simulation.h"

#include <QtGlobal>

namespace vpcanvas::viewmodels {

/// One run of a simulation, with the ways to find things in its log.
class SimRun
{
    Q_DISABLE_COPY_MOVE(SimRun)

public:
    SimRun(std::shared_ptr<const graph::NetworkGraph> graph, std::shared_ptr<const aws::Network> network,
           const sim::Options &options, const std::vector<sim::FlowSpec> &specs)
        : simulation(std::move(graph), options),
          index(simulation.log())
    {
        simulation.describe(std::move(network));
        for (const sim::FlowSpec &spec : specs)
            simulation.add(spec);
    }

    const sim::EventLog &log() const { return simulation.log(); }

    sim::Simulation simulation;
    sim::LogIndex index;
};

} // namespace vpcanvas::viewmodels
