// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Hardware.h"

#include "placement/Figures.h"

#include <algorithm>

namespace vpcanvas::placement {

const Zone *Hardware::find(const aws::AvailabilityZoneId &id) const
{
    const auto hit = std::ranges::find(zones, id, &Zone::id);
    return hit == zones.end() ? nullptr : &*hit;
}

Hardware hardwareOf(const aws::Network &network)
{
    Hardware hardware;
    for (const auto &[id, zone] : network.availabilityZones)
        hardware.zones.push_back({id, zone.region, zone.rackCount > 0 ? zone.rackCount : figures::racksPerZone,
                                  zone.hostsPerRack > 0 ? zone.hostsPerRack : figures::hostsPerRack});
    return hardware;
}

} // namespace vpcanvas::placement
