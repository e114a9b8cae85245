// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Refusal.h"

#include "placement/Figures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vpcanvas::placement {
namespace {

#define VPCANVAS_EC2(page) "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/" page ".html"

/// Where AWS says it; all others are on the page of the strategies.
constexpr std::array<std::pair<ErrorCode, std::string_view>, 10> pages{{
    {errors::zoneUnknown, VPCANVAS_EC2("using-regions-availability-zones")},
    {errors::zoneFull, VPCANVAS_EC2("troubleshooting-launch")},
    {errors::otherRegion, VPCANVAS_EC2("placement-groups")},
    {errors::noDistinctHost, VPCANVAS_EC2("placement-groups-outpost")},
    {errors::hostLevel, VPCANVAS_EC2("placement-groups-outpost")},
    {errors::mustBeStopped, VPCANVAS_EC2("change-instance-placement-group")},
    {errors::groupNotEmpty, VPCANVAS_EC2("delete-placement-group")},
    {errors::tooManyGroups, figures::groupsPerRegion.page},
    {errors::groupNameTaken, figures::groupNameCharacters.page},
    {errors::groupNameWrong, figures::groupNameCharacters.page},
}};

} // namespace

Refusal refuse(const ErrorCode &code, std::vector<std::string> args)
{
    const auto *const hit = std::ranges::find(pages, code, [](const auto &entry) { return entry.first; });
    return {code, std::move(args), hit == pages.end() ? VPCANVAS_EC2("placement-strategies") : hit->second};
}

} // namespace vpcanvas::placement
