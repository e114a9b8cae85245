// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/Geometry.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace vpcanvas::layout::detail {

/// Which stretches of which lines are taken by routes, so that others keep apart and those of one bundle share a trunk.
class LaneUse
{
public:
    void add(const std::vector<Point> &route, int link, int bundle);
    void remove(const std::vector<Point> &route, int link);

    struct Shared
    {
        double foreign = 0; ///< length along which routes of other bundles already lie here
        double own = 0;     ///< and of the same bundle
    };
    /// Of a horizontal or vertical piece.
    Shared along(Point from, Point to, int bundle) const;
    bool empty() const { return m_stretches.empty(); }

private:
    struct Stretch
    {
        float low, high;
        int link, bundle;
    };
    std::unordered_map<std::int64_t, std::vector<Stretch>> m_stretches; ///< by direction and coordinate
};

} // namespace vpcanvas::layout::detail
