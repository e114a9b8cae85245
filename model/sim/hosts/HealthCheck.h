// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "sim/facts/Limits.h"

namespace vpcanvas::sim {

/// What one node of a balancer knows of one target: it connects to it, again and again.
/// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-health-checks.html
struct HealthCheck
{
    graph::InterfaceIndex node;
    net::IpAddress target;
    std::uint16_t port = 0;
    bool isHealthy = true;
    std::uint32_t passed = 0; ///< in a row
    std::uint32_t failed = 0; ///< in a row
    std::uint32_t flow = 0;   ///< of the check that is being made

    /// One more result. True where the target's state is another one now.
    bool take(bool hasPassed, const HealthFacts &facts)
    {
        passed = hasPassed ? passed + 1 : 0;
        failed = hasPassed ? 0 : failed + 1;
        const bool was = isHealthy;
        if (isHealthy ? failed >= facts.unhealthyThreshold : passed >= facts.healthyThreshold)
            isHealthy = !isHealthy;
        return was != isHealthy;
    }
};

} // namespace vpcanvas::sim
