// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"

#include <memory>
#include <vector>

namespace vpcanvas::graph {

/// Who could hand a packet to whom, with filters, routes and addresses left aside: interfaces and their subnets, VPCs,
/// gateways, endpoints, load balancers, the internet. For questions such as "is there any way at all" and "what single
/// thing separates A from B". A copy of what it needs; made from a NetworkGraph when asked.
class Topology
{
public:
    explicit Topology(const NetworkGraph &graph);
    Topology(Topology &&) noexcept;
    Topology &operator=(Topology &&) noexcept;
    ~Topology();

    /// The parts that nothing joins, each sorted, the largest first.
    std::vector<std::vector<aws::ResourceRef>> components() const;
    bool areConnected(const aws::ResourceRef &a, const aws::ResourceRef &b) const;

    /// The fewest hops from one to the other, both included; empty when there is no way.
    std::vector<aws::ResourceRef> shortestPath(const aws::ResourceRef &from, const aws::ResourceRef &to) const;

    /// Each single thing whose loss would part the two, in order from `from`, ends left out.
    std::vector<aws::ResourceRef> cutsBetween(const aws::ResourceRef &from, const aws::ResourceRef &to) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vpcanvas::graph
