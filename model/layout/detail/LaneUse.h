// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/Geometry.h"

#include <cstdint>
#include <span>
#include <unordered_map>
#include <unordered_set>
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
        double near = 0;    ///< and half a lane aside, where pairs of lines would touch
        double own = 0;     ///< and of the same bundle, here
    };
    struct Stretch
    {
        float low, high;
        int link, bundle;
        bool isBeside; ///< the route lies half a lane aside
    };
    /// The stretches on one horizontal or vertical line, or null; valid until the next change.
    const std::vector<Stretch> *onRow(double y) const;
    const std::vector<Stretch> *onColumn(double x) const;
    bool hasBundle(int bundle) const { return m_bundles.contains(bundle); } ///< or had
    static Shared along(std::span<const Stretch> line, double low, double high, int bundle);

private:
    const std::vector<Stretch> *onLine(std::int64_t key) const;

    std::unordered_set<int> m_bundles;
    std::unordered_map<std::int64_t, std::vector<Stretch>> m_stretches; ///< by direction and coordinate
};

} // namespace vpcanvas::layout::detail
