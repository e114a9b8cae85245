// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/LineJumps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vpcanvas::scene {
namespace {

constexpr double same = 0.01;
constexpr double clear = 8; ///< from a corner: its rounding

/// Rounded at its corners like every line, it is nearly half a circle.
constexpr std::array<Point, 6> arch{{{-jumpReach, 0}, {-5, -4}, {-2.5, -jumpReach}, {2.5, -jumpReach}, {5, -4}, {jumpReach, 0}}};

/// Where vertical pieces of the other lines cross a level piece, from left to right.
std::vector<double> crossings(const Point &a, const Point &b, std::span<const std::span<const Point>> others)
{
    const double left = std::min(a.x, b.x) + jumpReach + clear;
    const double right = std::max(a.x, b.x) - jumpReach - clear;
    std::vector<double> found;
    for (const auto &other : others)
        for (std::size_t i = 1; i < other.size(); ++i) {
            const Point &c = other[i - 1];
            const Point &d = other[i];
            if (std::abs(c.x - d.x) < same && c.x > left && c.x < right && std::min(c.y, d.y) < a.y - clear
                && std::max(c.y, d.y) > a.y + clear)
                found.push_back(c.x);
        }
    std::ranges::sort(found);
    return found;
}

} // namespace

std::vector<Point> withJumps(std::span<const Point> line, std::span<const std::span<const Point>> others)
{
    std::vector<Point> result{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point &a = line[i - 1];
        const Point &b = line[i];
        if (std::abs(a.y - b.y) < same) {
            auto at = crossings(a, b, others);
            const double way = a.x < b.x ? 1 : -1;
            if (way < 0)
                std::ranges::reverse(at);
            double last = a.x - way * 100;
            for (const double x : at) {
                if (std::abs(x - last) < 2 * jumpReach + 2)
                    continue; // lines beside each other are passed in one
                last = x;
                for (const Point &point : arch)
                    result.push_back({x + way * point.x, a.y + point.y});
            }
        }
        result.push_back(b);
    }
    return result;
}

} // namespace vpcanvas::scene
