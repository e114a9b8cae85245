// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <compare>
#include <vector>

namespace vpcanvas::placement {

/// A rack has its own power and network, so it fails alone. Counted from 0 in its zone.
struct RackId
{
    aws::AvailabilityZoneId zone;
    int rack = 0;
    auto operator<=>(const RackId &) const = default;
};

/// Counted from 0 in its rack.
struct HostId
{
    aws::AvailabilityZoneId zone;
    int rack = 0;
    int host = 0;
    RackId rackId() const { return {zone, rack}; }
    auto operator<=>(const HostId &) const = default;
};

/// The racks of one Availability Zone, or of one Outpost.
struct Zone
{
    aws::AvailabilityZoneId id;
    aws::RegionId region;
    int racks = 0;
    int hostsPerRack = 0;
    bool isOutpost = false;
    bool operator==(const Zone &) const = default;
};

/// What instances are placed on. AWS shows none of it: it is drawn, to learn from.
struct Hardware
{
    std::vector<Zone> zones; ///< in the order of their identifiers

    /// The zone, or null.
    const Zone *find(const aws::AvailabilityZoneId &id) const;
    bool operator==(const Hardware &) const = default;
};

/// The zones of the network, with the racks and hosts that each states (AvailabilityZone::rackCount, hostsPerRack), or
/// those of resources/aws/placement.json where it states none.
Hardware hardwareOf(const aws::Network &network);

} // namespace vpcanvas::placement
