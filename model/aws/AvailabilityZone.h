// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <string>

namespace vpcanvas::aws {

struct AvailabilityZone
{
    static constexpr Kind kind = Kind::AvailabilityZone;
    AvailabilityZoneId id;
    std::string name;
    RegionId region;
    std::string zoneId; ///< the same in every account, "apne2-az1"; may be unknown (empty)
    int rackCount = 0;  ///< hardware drawn for placement lessons; 0 where it is not drawn. AWS shows none of it.
    int hostsPerRack = 0;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("region", self.region);
        visit("zoneId", self.zoneId);
        visit("rackCount", self.rackCount);
        visit("hostsPerRack", self.hostsPerRack);
    }
    bool operator==(const AvailabilityZone &) const = default;
};

} // namespace vpcanvas::aws
