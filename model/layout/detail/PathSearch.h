// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/Geometry.h"
#include "layout/detail/LaneUse.h"
#include "layout/detail/SimpleWays.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace vpcanvas::layout::detail {

/// Cheapest way of horizontal and vertical pieces between two sets of ports: short, with few bends, off the labels, apart
/// from routes of other bundles. Best-first search over the grid spanned by the coordinates beside all walls.
/// Keeps its memory between searches.
class PathSearch
{
public:
    std::optional<FoundPath> find(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around,
                                  const LaneUse &lanes, int bundle, Effort effort);

private:
    struct Entry
    {
        double estimate;
        int state;
    };
    void makeGrid(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around);
    void blockWalls(const Surroundings &around);
    std::size_t cellOf(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column);
    }
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
    /// Routes that lie on a row or column already, within the grid: a part of m_stretches. Looked up when first crossed.
    struct Line
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool isRead = false;
    };
    std::span<const LaneUse::Stretch> stretchesOn(const LaneUse &lanes, bool horizontal, int index);
    std::vector<Line> m_rowLines, m_columnLines;
    std::vector<LaneUse::Stretch> m_stretches;
    std::vector<double> m_cost;
    std::vector<int> m_before;
    std::vector<Entry> m_queue;
    SimpleWays m_simple;
};

} // namespace vpcanvas::layout::detail
