// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/LaneUse.h"

#include <algorithm>

namespace vpcanvas::layout::detail {
namespace {

constexpr std::int64_t besideKeys = 4; ///< 8 px, two steps of a coordinate's key

std::int64_t rowKey(double y)
{
    return std::llround(y / 4) * 2 + 1;
}

std::int64_t columnKey(double x)
{
    return std::llround(x / 4) * 2;
}

std::int64_t keyOf(Point from, Point to)
{
    return from.y == to.y ? rowKey(from.y) : columnKey(from.x);
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
    m_bundles.insert(bundle);
    for (std::size_t i = 1; i < route.size(); ++i) {
        const auto [low, high] = rangeOf(route[i - 1], route[i]);
        const std::int64_t key = keyOf(route[i - 1], route[i]);
        for (const std::int64_t aside : {-besideKeys, std::int64_t{0}, besideKeys})
            m_stretches[key + aside].push_back({low, high, link, bundle, aside != 0});
    }
}

void LaneUse::remove(const std::vector<Point> &route, int link)
{
    for (std::size_t i = 1; i < route.size(); ++i)
        for (const std::int64_t aside : {-besideKeys, std::int64_t{0}, besideKeys})
            if (const auto hit = m_stretches.find(keyOf(route[i - 1], route[i]) + aside); hit != m_stretches.end())
                std::erase_if(hit->second, [&](const Stretch &stretch) { return stretch.link == link; });
}

const std::vector<LaneUse::Stretch> *LaneUse::onLine(std::int64_t key) const
{
    const auto hit = m_stretches.find(key);
    return hit == m_stretches.end() || hit->second.empty() ? nullptr : &hit->second;
}

const std::vector<LaneUse::Stretch> *LaneUse::onRow(double y) const
{
    return onLine(rowKey(y));
}

const std::vector<LaneUse::Stretch> *LaneUse::onColumn(double x) const
{
    return onLine(columnKey(x));
}

LaneUse::Shared LaneUse::along(std::span<const Stretch> line, double low, double high, int bundle)
{
    Shared shared;
    for (const Stretch &stretch : line) {
        const double common = std::min(high, double{stretch.high}) - std::max(low, double{stretch.low});
        if (common <= 0 || (stretch.bundle == bundle && stretch.isBeside))
            continue;
        (stretch.isBeside ? shared.near : stretch.bundle == bundle ? shared.own : shared.foreign) += common;
    }
    return shared;
}

} // namespace vpcanvas::layout::detail
