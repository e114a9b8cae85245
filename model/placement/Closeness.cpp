// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Closeness.h"

#include "placement/Figures.h"

#include <algorithm>

namespace vpcanvas::placement {

Closeness closenessOf(const HostId &a, const HostId &b)
{
    if (a.zone != b.zone)
        return Closeness::OtherZone;
    if (a.rack != b.rack)
        return Closeness::SameZone;
    return a.host == b.host ? Closeness::SameHost : Closeness::SameRack;
}

std::optional<Reach> reachOf(const Placement &placement, const std::optional<aws::PlacementGroupId> &group)
{
    std::vector<HostId> hosts;
    for (const auto &[id, placed] : placement.placed)
        if (placed.group == group)
            hosts.push_back(placed.host);
    if (hosts.size() < 2)
        return std::nullopt;
    // In order the neighbours are the nearest pairs, and the ends are the farthest.
    std::ranges::sort(hosts);
    Reach reach{Closeness::OtherZone, closenessOf(hosts.front(), hosts.back())};
    for (std::size_t i = 1; i < hosts.size(); ++i)
        reach.nearest = std::min(reach.nearest, closenessOf(hosts[i - 1], hosts[i]));
    return reach;
}

Figure singleFlowIn(const aws::PlacementGroup *group)
{
    return group && group->strategy == aws::PlacementStrategy::Cluster ? figures::singleFlowInClusterGbps
                                                                       : figures::singleFlowElsewhereGbps;
}

Figure singleFlow(const Placement &placement, const aws::InstanceId &a, const aws::InstanceId &b)
{
    const auto first = placement.placed.find(a);
    const auto second = placement.placed.find(b);
    const bool together = first != placement.placed.end() && second != placement.placed.end() && first->second.group
        && first->second.group == second->second.group;
    return singleFlowIn(together ? &placement.groups.at(*first->second.group) : nullptr);
}

} // namespace vpcanvas::placement
