// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <optional>
#include <string_view>

namespace vpcanvas::aws {

/// An Availability Zone belongs to a Region, but on the canvas it is drawn inside each VPC that uses it. Such a box is
/// named by a reference of kind AvailabilityZone with the identifier "VPC/ZONE"; Network resolves it to the zone.
struct ZoneBox
{
    VpcId vpc;
    AvailabilityZoneId zone;
    bool operator==(const ZoneBox &) const = default;
};

ResourceRef zoneBoxRef(const VpcId &vpc, const AvailabilityZoneId &zone);
/// Nothing if the reference is not a zone box (a plain zone included).
std::optional<ZoneBox> zoneBoxOf(const ResourceRef &ref);
/// "ZONE" of "VPC/ZONE", or the whole text.
std::string_view zoneNameOf(std::string_view id);

} // namespace vpcanvas::aws
