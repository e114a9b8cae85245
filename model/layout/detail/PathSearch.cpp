// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/PathSearch.h"

#include "layout/detail/RouteCosts.h"
#include "layout/detail/SimpleWays.h"

#include <algorithm>
#include <array>
#include <limits>

namespace vpcanvas::layout::detail {
namespace {

constexpr float blocked = -1;
constexpr double greed = 2; ///< how much more than a unit of length is expected to cost where little effort is made

void sortUnique(std::vector<double> &values)
{
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

int indexOf(const std::vector<double> &values, double value)
{
    const auto hit = std::ranges::lower_bound(values, value);
    return hit != values.end() && *hit == value ? static_cast<int>(hit - values.begin()) : -1;
}

/// First index whose value is greater than `value`.
int firstAbove(const std::vector<double> &values, double value)
{
    return static_cast<int>(std::ranges::upper_bound(values, value) - values.begin());
}

} // namespace

void PathSearch::makeGrid(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around)
{
    m_xs = around.xs;
    m_ys = around.ys;
    for (const auto *ports : {&from, &to})
        for (const Port &port : *ports) {
            const Point start = outsideOf(port, port.stub);
            m_xs.push_back(start.x);
            m_ys.push_back(start.y);
        }
    sortUnique(m_xs);
    sortUnique(m_ys);
    m_columns = static_cast<int>(m_xs.size());
    m_rows = static_cast<int>(m_ys.size());
    const auto cells = static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows);
    m_right.assign(cells, {});
    m_down.assign(cells, {});
    m_cost.assign(cells * 2, std::numeric_limits<double>::max());
    m_before.assign(cells * 2, -1);
    m_queue.clear();
    blockWalls(around);
}

void PathSearch::blockWalls(const Surroundings &around)
{
    const auto mark = [&](const aws::Box &box, double margin, const auto &set) {
        const double left = box.x - margin;
        const double right = box.right() + margin;
        const double top = box.y - margin;
        const double bottom = box.bottom() + margin;
        const int firstColumn = firstAbove(m_xs, left);
        const int lastColumn = static_cast<int>(std::ranges::lower_bound(m_xs, right) - m_xs.begin());
        const int firstRow = firstAbove(m_ys, top);
        const int lastRow = static_cast<int>(std::ranges::lower_bound(m_ys, bottom) - m_ys.begin());
        for (int row = firstRow; row < lastRow; ++row)
            for (int column = std::max(0, firstColumn - 1); column < lastColumn; ++column)
                set(m_right[cellOf(column, row)]);
        for (int row = std::max(0, firstRow - 1); row < lastRow; ++row)
            for (int column = firstColumn; column < lastColumn; ++column)
                set(m_down[cellOf(column, row)]);
    };
    for (const aws::Box &label : around.labels)
        mark(label, 0, [](Edge &edge) { edge.extra += static_cast<float>(labelCost); });
    for (const aws::Box &wall : around.walls)
        mark(wall, comfort, [](Edge &edge) { edge.isClose = true; });
    for (const aws::Box &wall : around.walls)
        mark(wall, clearance, [](Edge &edge) { edge.extra = blocked; });
}

std::span<const LaneUse::Stretch> PathSearch::stretchesOn(const LaneUse &lanes, bool horizontal, int index)
{
    Line &line = (horizontal ? m_rowLines : m_columnLines)[static_cast<std::size_t>(index)];
    if (!line.isRead) {
        line = {m_stretches.size(), m_stretches.size(), true};
        const std::vector<double> &along = horizontal ? m_xs : m_ys;
        const double at = (horizontal ? m_ys : m_xs)[static_cast<std::size_t>(index)];
        if (const auto *all = horizontal ? lanes.onRow(at) : lanes.onColumn(at))
            for (const LaneUse::Stretch &stretch : *all)
                if (double{stretch.high} > along.front() && double{stretch.low} < along.back())
                    m_stretches.push_back(stretch);
        line.end = m_stretches.size();
    }
    return {m_stretches.data() + line.begin, line.end - line.begin};
}

std::optional<FoundPath> PathSearch::find(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around,
                                          const LaneUse &lanes, int bundle, Effort effort)
{
    if (auto way = m_simple.find(from, to, around, lanes, bundle, effort))
        return way;
    makeGrid(from, to, around);
    // where the bundle has a trunk already, length may cost less than itself, and the estimate must allow for that
    const double estimateFactor = effort == Effort::Little ? greed : lanes.hasBundle(bundle) ? ownDiscount : 1;
    m_rowLines.assign(m_ys.size(), {});
    m_columnLines.assign(m_xs.size(), {});
    m_stretches.clear();
    const auto isWalled = [&](Point point) {
        return std::ranges::any_of(around.walls, [&](const aws::Box &wall) {
            return point.x > wall.x - clearance && point.x < wall.right() + clearance && point.y > wall.y - clearance
                && point.y < wall.bottom() + clearance;
        });
    };
    const auto before = [](const Entry &a, const Entry &b) {
        return a.estimate > b.estimate || (a.estimate == b.estimate && a.state > b.state);
    };
    struct Goal
    {
        int state;
        std::size_t port;
        double cost;
    };
    std::vector<Goal> goals;
    Point low{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
    Point high{-low.x, -low.y};
    // ports stand close to their own box, which is a wall: only other walls may close them
    for (std::size_t i = 0; i < to.size(); ++i) {
        const Point at = outsideOf(to[i], to[i].stub);
        if (isWalled(at))
            continue;
        goals.push_back(
            {stateOf(indexOf(m_xs, at.x), indexOf(m_ys, at.y), isHorizontal(to[i].side)), i, to[i].cost + to[i].stub});
        low = {std::min(low.x, at.x), std::min(low.y, at.y)};
        high = {std::max(high.x, at.x), std::max(high.y, at.y)};
    }
    // never more than the way still to go: its length, and the bends without which it cannot be gone
    const auto distance = [&](int column, int row, bool horizontal) {
        const double x = m_xs[static_cast<std::size_t>(column)];
        const double y = m_ys[static_cast<std::size_t>(row)];
        const double dx = std::max({0.0, low.x - x, x - high.x});
        const double dy = std::max({0.0, low.y - y, y - high.y});
        const bool bends = horizontal ? dy > 0 : dx > 0;
        return estimateFactor * (dx + dy) + (bends ? bendCost : 0);
    };
    std::vector<std::pair<int, std::size_t>> starts;
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Point at = outsideOf(from[i], from[i].stub);
        if (isWalled(at))
            continue;
        const int column = indexOf(m_xs, at.x);
        const int row = indexOf(m_ys, at.y);
        const int state = stateOf(column, row, isHorizontal(from[i].side));
        starts.emplace_back(state, i);
        const double cost = from[i].cost + from[i].stub;
        if (cost < m_cost[static_cast<std::size_t>(state)]) {
            m_cost[static_cast<std::size_t>(state)] = cost;
            m_queue.push_back({cost + distance(column, row, isHorizontal(from[i].side)), state});
        }
    }
    std::ranges::make_heap(m_queue, before);
    double best = std::numeric_limits<double>::max();
    const Goal *reached = nullptr;
    while (!m_queue.empty()) {
        std::ranges::pop_heap(m_queue, before);
        const Entry entry = m_queue.back();
        m_queue.pop_back();
        if (entry.estimate >= best || (reached && effort == Effort::Little))
            break;
        const bool horizontal = (entry.state & 1) != 0;
        const int cell = entry.state / 2;
        const int column = cell % m_columns;
        const int row = cell / m_columns;
        const double cost = m_cost[static_cast<std::size_t>(entry.state)];
        if (entry.estimate > cost + distance(column, row, horizontal) + 1e-6)
            continue; // an older, dearer entry
        for (const Goal &goal : goals)
            if (goal.state == entry.state && cost + goal.cost < best) {
                best = cost + goal.cost;
                reached = &goal;
            }
        const auto relax = [&](int toColumn, int toRow, bool toHorizontal, double toCost) {
            const int state = stateOf(toColumn, toRow, toHorizontal);
            if (toCost + 1e-9 < m_cost[static_cast<std::size_t>(state)]) {
                m_cost[static_cast<std::size_t>(state)] = toCost;
                m_before[static_cast<std::size_t>(state)] = entry.state;
                m_queue.push_back({toCost + distance(toColumn, toRow, toHorizontal), state});
                std::ranges::push_heap(m_queue, before);
            }
        };
        relax(column, row, !horizontal, cost + bendCost);
        for (const int step : {-1, 1}) {
            const int toColumn = horizontal ? column + step : column;
            const int toRow = horizontal ? row : row + step;
            if (toColumn < 0 || toRow < 0 || toColumn >= m_columns || toRow >= m_rows)
                continue;
            const int edge = step > 0 ? cell : toRow * m_columns + toColumn;
            const Edge &way = (horizontal ? m_right : m_down)[static_cast<std::size_t>(edge)];
            if (way.extra < 0)
                continue;
            const Point a{m_xs[static_cast<std::size_t>(column)], m_ys[static_cast<std::size_t>(row)]};
            const Point b{m_xs[static_cast<std::size_t>(toColumn)], m_ys[static_cast<std::size_t>(toRow)]};
            double length = std::abs(a.x - b.x) + std::abs(a.y - b.y);
            const auto line = effort == Effort::Full ? stretchesOn(lanes, horizontal, horizontal ? row : column)
                                                     : std::span<const LaneUse::Stretch>();
            if (!line.empty()) {
                const auto range = horizontal ? std::minmax(a.x, b.x) : std::minmax(a.y, b.y);
                const LaneUse::Shared shared = LaneUse::along(line, range.first, range.second, bundle);
                length -= (1 - ownDiscount) * std::min(shared.own, length);
                length += nearCost * shared.near;
                if (shared.foreign > 0)
                    length += foreignCost * shared.foreign + foreignBase;
            }
            if (way.isClose)
                length *= 1 + closeCost;
            relax(toColumn, toRow, horizontal, cost + length + way.extra);
        }
    }
    if (!reached)
        return std::nullopt;
    FoundPath path;
    path.toPort = reached->port;
    std::vector<Point> reverse{to[reached->port].at};
    int state = reached->state;
    for (int at = state; at >= 0; at = m_before[static_cast<std::size_t>(at)]) {
        state = at;
        const int cell = at / 2;
        addPoint(reverse, {m_xs[static_cast<std::size_t>(cell % m_columns)], m_ys[static_cast<std::size_t>(cell / m_columns)]});
    }
    for (const auto &[start, port] : starts)
        if (start == state)
            path.fromPort = port;
    addPoint(reverse, from[path.fromPort].at);
    path.points.assign(reverse.rbegin(), reverse.rend());
    return path;
}

} // namespace vpcanvas::layout::detail
