// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/ZoneBox.h"

namespace vpcanvas::aws {

ResourceRef zoneBoxRef(const VpcId &vpc, const AvailabilityZoneId &zone)
{
    return {Kind::AvailabilityZone, vpc.value + '/' + zone.value};
}

std::optional<ZoneBox> zoneBoxOf(const ResourceRef &ref)
{
    const std::size_t slash = ref.id.find('/');
    if (ref.kind != Kind::AvailabilityZone || slash == std::string::npos)
        return std::nullopt;
    return ZoneBox{VpcId{ref.id.substr(0, slash)}, AvailabilityZoneId{ref.id.substr(slash + 1)}};
}

std::string_view zoneNameOf(std::string_view id)
{
    const std::size_t slash = id.find('/');
    return slash == std::string_view::npos ? id : id.substr(slash + 1);
}

} // namespace vpcanvas::aws
