// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/facts/Facts.h"

#include <algorithm>

namespace vpcanvas::edit::facts {

std::span<const RegionFact> regions()
{
    static const std::vector<RegionFact> all{
#include "edit/facts/Regions.inc"
    };
    return all;
}

const RegionFact *findRegion(std::string_view id)
{
    const auto hit = std::ranges::find(regions(), id, &RegionFact::id);
    return hit == regions().end() ? nullptr : &*hit;
}

std::span<const PrefixListFact> prefixLists()
{
    static const std::vector<PrefixListFact> all{
#include "edit/facts/PrefixLists.inc"
    };
    return all;
}

const PrefixListFact *findPrefixList(std::string_view region, std::string_view service)
{
    const auto hit = std::ranges::find_if(
        prefixLists(), [&](const PrefixListFact &list) { return list.region == region && list.service == service; });
    return hit == prefixLists().end() ? nullptr : &*hit;
}

} // namespace vpcanvas::edit::facts
