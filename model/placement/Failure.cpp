// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Failure.h"

#include <algorithm>

namespace vpcanvas::placement {
namespace {

struct Takes
{
    const Placement &placement;
    const HostId &host;

    bool operator()(const HostFailure &failure) const { return failure.host == host; }
    bool operator()(const RackFailure &failure) const { return failure.rack == host.rackId(); }
    bool operator()(const ZoneFailure &failure) const { return failure.zone == host.zone; }
    bool operator()(const PartitionFailure &failure) const
    {
        const auto group = placement.groups.find(failure.group);
        const Zone *zone = placement.hardware.find(failure.zone);
        return zone && group != placement.groups.end() && host.zone == failure.zone
            && partitionOfRack(*zone, group->second, host.rack) == failure.partition;
    }
};

std::optional<Failure> failureAround(const Placed &placed, Extent extent)
{
    switch (extent) {
    case Extent::Host:
        return HostFailure{placed.host};
    case Extent::Rack:
        return RackFailure{placed.host.rackId()};
    case Extent::Partition:
        if (placed.partition > 0)
            return PartitionFailure{*placed.group, placed.host.zone, placed.partition};
        return std::nullopt;
    case Extent::Zone:
        return ZoneFailure{placed.host.zone};
    }
    return std::nullopt;
}

} // namespace

bool isDown(const Placement &placement, const HostId &host, std::span<const Failure> failures)
{
    return std::ranges::any_of(failures, [&](const Failure &failure) { return std::visit(Takes{placement, host}, failure); });
}

Survival survivors(const Placement &placement, const std::optional<aws::PlacementGroupId> &group,
                   std::span<const Failure> failures)
{
    Survival survival;
    for (const auto &[id, placed] : placement.placed)
        if (placed.group == group)
            (isDown(placement, placed.host, failures) ? survival.lost : survival.survivors).push_back(id);
    return survival;
}

Survival survivors(const Placement &placement, const std::optional<aws::PlacementGroupId> &group, const Failure &failure)
{
    return survivors(placement, group, std::span(&failure, 1));
}

std::optional<Failure> worst(const Placement &placement, const std::optional<aws::PlacementGroupId> &group, Extent extent)
{
    std::vector<Failure> candidates;
    std::vector<const Placed *> members;
    for (const auto &[id, placed] : placement.placed)
        if (placed.group == group)
            members.push_back(&placed);
    std::ranges::sort(members, {}, [](const Placed *placed) { return placed->host; });
    for (const Placed *placed : members)
        if (const auto failure = failureAround(*placed, extent);
            failure && std::ranges::find(candidates, *failure) == candidates.end())
            candidates.push_back(*failure);
    const auto hit = std::ranges::max_element(
        candidates, {}, [&](const Failure &failure) { return survivors(placement, group, failure).lost.size(); });
    return hit == candidates.end() ? std::nullopt : std::optional(*hit);
}

} // namespace vpcanvas::placement
