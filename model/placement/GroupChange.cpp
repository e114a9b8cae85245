// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/GroupChange.h"

#include "placement/Figures.h"
#include "placement/Rules.h"

#include <algorithm>

namespace vpcanvas::placement {

std::optional<Refusal> whyNotChangeGroup(const aws::Instance &instance)
{
    if (instance.state == aws::InstanceState::Stopped)
        return std::nullopt;
    return refuse(errors::mustBeStopped, {instance.name.empty() ? instance.id.value : instance.name});
}

std::optional<Refusal> whyNotDelete(const aws::Network &network, const aws::PlacementGroupId &group)
{
    const std::size_t members = membersOf(network, group).size();
    const aws::PlacementGroup *known = network.find(group);
    if (!known || members == 0)
        return std::nullopt;
    return refuse(errors::groupNotEmpty, {known->name, std::to_string(members)});
}

std::optional<Refusal> whyNotCreate(const aws::Network &network, const aws::PlacementGroup &group)
{
    const int longest = figures::groupNameCharacters.value;
    const bool ascii = std::ranges::all_of(group.name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (group.name.empty() || !ascii || static_cast<int>(group.name.size()) > longest)
        return refuse(errors::groupNameWrong, {std::to_string(longest)});
    int inRegion = 0;
    for (const auto &[id, other] : network.placementGroups) {
        if (other.region != group.region)
            continue;
        ++inRegion;
        if (other.name == group.name)
            return refuse(errors::groupNameTaken, {group.name});
    }
    if (inRegion >= figures::groupsPerRegion.value)
        return refuse(errors::tooManyGroups, {group.region.value, std::to_string(figures::groupsPerRegion.value)});
    return whyNotPartition(group, 0);
}

} // namespace vpcanvas::placement
