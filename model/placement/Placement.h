// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "placement/Hardware.h"
#include "placement/Refusal.h"

#include <map>
#include <optional>

namespace vpcanvas::placement {

/// Where one running instance is.
struct Placed
{
    HostId host;
    std::optional<aws::PlacementGroupId> group; ///< nothing: in no group that exists
    int partition = 0;                          ///< of a partition group, from 1
    bool operator==(const Placed &) const = default;
};

/// The neighbouring racks where a cluster group found room when it was launched. Who comes later has to fit in there.
struct Stretch
{
    aws::AvailabilityZoneId zone;
    int firstRack = 0;
    int rackCount = 0;
    bool contains(const RackId &rack) const
    {
        return rack.zone == zone && rack.rack >= firstRack && rack.rack < firstRack + rackCount;
    }
    bool operator==(const Stretch &) const = default;
};

/// Which instance is on which host, and what AWS would not have launched.
struct Placement
{
    std::map<aws::InstanceId, Placed> placed;
    std::map<aws::InstanceId, Refusal> refused; ///< drawn as running, yet against a rule or without room
    std::map<aws::PlacementGroupId, Stretch> stretches;
    std::map<aws::PlacementGroupId, aws::PlacementGroup> groups; ///< as they were placed
    Hardware hardware;

    bool operator==(const Placement &) const = default;
};

/// The racks of a partition in a zone: the zone's racks are dealt out in order, so that none belongs to two partitions.
/// Empty where a zone has fewer racks than the group has partitions.
std::vector<RackId> racksOfPartition(const Zone &zone, const aws::PlacementGroup &group, int partition);

/// The partition that owns the rack in that group, or 0.
int partitionOfRack(const Zone &zone, const aws::PlacementGroup &group, int rack);

} // namespace vpcanvas::placement
