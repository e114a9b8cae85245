// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/LaneUse.h"

#include <algorithm>

namespace vpcanvas::layout::detail {
namespace {

std::int64_t keyOf(Point from, Point to)
{
    const bool isHorizontal = from.y == to.y;
    return (std::llround((isHorizontal ? from.y : from.x) / 4) << 1) | (isHorizontal ? 1 : 0);
}

std::pair<float, float> rangeOf(Point from, Point to)
{
    const bool isHorizontal = from.y == to.y;
    const auto a = static_cast<float>(isHorizontal ? from.x : from.y);
    const auto b = static_cast<float>(isHorizontal ? to.x : to.y);
    return std::minmax(a, b);
}

} // namespace

void LaneUse::add(const std::vector<Point> &route, int link, int bundle)
{
    for (std::size_t i = 1; i < route.size(); ++i) {
        const auto [low, high] = rangeOf(route[i - 1], route[i]);
        m_stretches[keyOf(route[i - 1], route[i])].push_back({low, high, link, bundle});
    }
}

void LaneUse::remove(const std::vector<Point> &route, int link)
{
    for (std::size_t i = 1; i < route.size(); ++i)
        if (const auto hit = m_stretches.find(keyOf(route[i - 1], route[i])); hit != m_stretches.end())
            std::erase_if(hit->second, [&](const Stretch &stretch) { return stretch.link == link; });
}

LaneUse::Shared LaneUse::along(Point from, Point to, int bundle) const
{
    Shared shared;
    const auto hit = m_stretches.find(keyOf(from, to));
    if (hit == m_stretches.end())
        return shared;
    const auto [low, high] = rangeOf(from, to);
    for (const Stretch &stretch : hit->second) {
        const double common = std::min(high, stretch.high) - std::max(low, stretch.low);
        if (common > 0)
            (stretch.bundle == bundle ? shared.own : shared.foreign) += common;
    }
    return shared;
}

} // namespace vpcanvas::layout::detail
