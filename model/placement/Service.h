// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "placement/Failure.h"

namespace vpcanvas::placement {

enum class ServiceKind : std::uint8_t {
    Plain,    ///< any one member serves
    Quorum,   ///< more than half of the members must be up
    Replicas, ///< every block of data must have a replica left
};

/// Who keeps the replicas of a block. A service can read the partition of an instance from its metadata
/// (placement/partition-number), never its rack or host.
enum class ReplicaRule : std::uint8_t {
    AcrossPartitions, ///< in as many partitions as there are
    WithinPartition,  ///< the mistake: all in the partition of the first
};

/// What runs on the members of a group.
struct Service
{
    ServiceKind kind = ServiceKind::Plain;
    int replicas = 3; ///< of a block
    ReplicaRule rule = ReplicaRule::AcrossPartitions;
    bool operator==(const Service &) const = default;
};

/// Each member is the first holder of one block; the others follow by the rule, in the order of partition and identifier.
/// Where no partitions are known (any other strategy), they are the next members. Fewer where there are too few members.
std::vector<std::vector<aws::InstanceId>> blocksOf(const Placement &placement, const std::optional<aws::PlacementGroupId> &group,
                                                   const Service &service);

struct ServiceState
{
    bool survives = false;
    int up = 0;     ///< members, or blocks that have a replica left
    int needed = 0; ///< of them
    int total = 0;
    bool operator==(const ServiceState &) const = default;
};

/// Whether the service still works when these fail. A service without members does not.
ServiceState stateOf(const Placement &placement, const std::optional<aws::PlacementGroupId> &group, const Service &service,
                     std::span<const Failure> failures);

} // namespace vpcanvas::placement
