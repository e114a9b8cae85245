// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/Geometry.h"
#include "layout/detail/LaneUse.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vpcanvas::layout::detail {

enum class Side : std::uint8_t { Left, Right, Top, Bottom };

constexpr bool isHorizontal(Side side)
{
    return side == Side::Left || side == Side::Right;
}

/// A place where a route may leave or enter a box.
struct Port
{
    Point at;
    Side side = Side::Right;
    double cost = 0; ///< added to routes that use it
    double stub = 8; ///< the route goes straight for so long
};

/// What a search must and should avoid.
struct Surroundings
{
    std::vector<aws::Box> walls;  ///< never crossed
    std::vector<aws::Box> labels; ///< crossed only where it cannot be helped
    std::vector<double> xs;       ///< further coordinates worth trying for vertical pieces
    std::vector<double> ys;       ///< and for horizontal ones
};

struct FoundPath
{
    std::vector<Point> points;
    std::size_t fromPort = 0;
    std::size_t toPort = 0;
};

/// Cheapest way of horizontal and vertical pieces between two sets of ports: short, with few bends, off the labels, apart
/// from routes of other bundles. Best-first search over the grid spanned by the coordinates beside all walls.
/// Keeps its memory between searches.
class PathSearch
{
public:
    std::optional<FoundPath> find(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around,
                                  const LaneUse &lanes, int bundle);

private:
    struct Entry
    {
        double estimate;
        int state;
    };
    void makeGrid(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around);
    void blockWalls(const Surroundings &around);
    int stateOf(int column, int row, bool horizontal) const { return (row * m_columns + column) * 2 + (horizontal ? 1 : 0); }

    std::vector<double> m_xs, m_ys;
    int m_columns = 0;
    int m_rows = 0;
    struct Edge ///< to the next column or row
    {
        float extra = 0;      ///< cost beyond its length; negative: blocked
        bool isClose = false; ///< to a wall: a pair of lines would touch that
    };
    std::vector<Edge> m_right, m_down;
    std::vector<const std::vector<LaneUse::Stretch> *> m_rowLanes, m_columnLanes; ///< routes that lie there already, or null
    std::vector<double> m_cost;
    std::vector<int> m_before;
    std::vector<Entry> m_queue;
};

/// The point `distance` outside a port.
Point outsideOf(const Port &port, double distance);

} // namespace vpcanvas::layout::detail
