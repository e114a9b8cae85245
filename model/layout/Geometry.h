// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Layout.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::layout {

struct Point
{
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

struct Size
{
    double width = 0;
    double height = 0;
    bool operator==(const Size &) const = default;
};

inline double roundUp(double value, double step)
{
    return std::ceil(value / step - 1e-9) * step;
}

inline Point centreOf(const aws::Box &box)
{
    return {box.x + box.width / 2, box.y + box.height / 2};
}

inline bool overlaps(const aws::Box &a, const aws::Box &b)
{
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

inline bool contains(const aws::Box &outer, const aws::Box &inner)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

inline bool contains(const aws::Box &box, Point point)
{
    return point.x >= box.x && point.y >= box.y && point.x <= box.right() && point.y <= box.bottom();
}

inline aws::Box united(const aws::Box &a, const aws::Box &b)
{
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

} // namespace vpcanvas::layout
