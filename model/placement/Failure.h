// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "placement/Placement.h"

#include <set>
#include <span>
#include <variant>

namespace vpcanvas::placement {

struct HostFailure
{
    HostId host;
    bool operator==(const HostFailure &) const = default;
};

struct RackFailure
{
    RackId rack;
    bool operator==(const RackFailure &) const = default;
};

/// Every rack of one partition of a group in a zone, whoever else is on it.
struct PartitionFailure
{
    aws::PlacementGroupId group;
    aws::AvailabilityZoneId zone;
    int partition = 1;
    bool operator==(const PartitionFailure &) const = default;
};

struct ZoneFailure
{
    aws::AvailabilityZoneId zone;
    bool operator==(const ZoneFailure &) const = default;
};

using Failure = std::variant<HostFailure, RackFailure, PartitionFailure, ZoneFailure>;

/// Whether the host is down when these fail.
bool isDown(const Placement &placement, const HostId &host, std::span<const Failure> failures);

struct Survival
{
    std::vector<aws::InstanceId> survivors;
    std::vector<aws::InstanceId> lost;
    bool operator==(const Survival &) const = default;
};

/// Who of a group's running members is left when these fail; without a group, of the instances in none. Who was refused or
/// is stopped is neither.
Survival survivors(const Placement &placement, const std::optional<aws::PlacementGroupId> &group,
                   std::span<const Failure> failures);
Survival survivors(const Placement &placement, const std::optional<aws::PlacementGroupId> &group, const Failure &failure);

/// How much fails at once.
enum class Extent : std::uint8_t { Host, Rack, Partition, Zone };

/// The one failure of that extent that leaves the fewest members of the group; the first of equals. Nothing where none
/// takes a member (a group without members, partitions of another strategy).
std::optional<Failure> worst(const Placement &placement, const std::optional<aws::PlacementGroupId> &group, Extent extent);

} // namespace vpcanvas::placement
