// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "placement/Figure.h"
#include "placement/Placement.h"

#include <cstdint>
#include <optional>

namespace vpcanvas::placement {

/// How far apart two instances are, nearest first. AWS states no latency for any of these steps, only their order, so
/// this is all there is to show.
enum class Closeness : std::uint8_t { SameHost, SameRack, SameZone, OtherZone };

Closeness closenessOf(const HostId &a, const HostId &b);

/// The nearest and the farthest pair.
struct Reach
{
    Closeness nearest = Closeness::SameHost;
    Closeness farthest = Closeness::SameHost;
    bool operator==(const Reach &) const = default;
};

/// Of the placed members of a group, or of the instances in none; nothing where there are fewer than two.
std::optional<Reach> reachOf(const Placement &placement, const std::optional<aws::PlacementGroupId> &group);

/// The most that one flow (one source and destination address and port) between the two may carry, in Gbit/s: 10 between
/// members of one cluster group, 5 between all others. The slower instance type may carry less.
/// Sources: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html and
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-network-bandwidth.html
Figure singleFlow(const Placement &placement, const aws::InstanceId &a, const aws::InstanceId &b);

/// The same between any two members of a group; without a group, between instances in none.
Figure singleFlowIn(const aws::PlacementGroup *group);

} // namespace vpcanvas::placement
