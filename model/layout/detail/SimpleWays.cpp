// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/detail/SimpleWays.h"

#include "layout/detail/RouteCosts.h"

#include <algorithm>
#include <limits>

namespace vpcanvas::layout::detail {
namespace {

constexpr std::size_t maxTries = 64; ///< then the grid is cheaper
constexpr double simplicity = 160;   ///< a simple way may cost so much more than the best thinkable one

/// Whether the way may lie at `value` when it leaves a port on that side at `start`.
bool isAhead(Side side, double start, double value)
{
    return side == Side::Right || side == Side::Bottom ? value >= start : value <= start;
}

double commonLength(double low, double high, double from, double to)
{
    return std::min(high, to) - std::max(low, from);
}

} // namespace

Point outsideOf(const Port &port, double distance)
{
    switch (port.side) {
    case Side::Left:
        return {port.at.x - distance, port.at.y};
    case Side::Right:
        return {port.at.x + distance, port.at.y};
    case Side::Top:
        return {port.at.x, port.at.y - distance};
    case Side::Bottom:
        return {port.at.x, port.at.y + distance};
    }
    return port.at;
}

void addPoint(std::vector<Point> &points, Point point)
{
    if (!points.empty() && points.back() == point)
        return;
    const std::size_t count = points.size();
    if (count >= 2) {
        const Point &a = points[count - 2];
        const Point &b = points[count - 1];
        if ((a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y)) {
            points.back() = point;
            return;
        }
    }
    points.push_back(point);
}

void SimpleWays::collect(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around,
                         double lengthFactor)
{
    m_candidates.clear();
    m_otherBound = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < from.size(); ++i) {
        const Point a = outsideOf(from[i], from[i].stub);
        const bool fromFlat = isHorizontal(from[i].side);
        for (std::size_t k = 0; k < to.size(); ++k) {
            const Point b = outsideOf(to[k], to[k].stub);
            const bool toFlat = isHorizontal(to[k].side);
            const double fixed = from[i].cost + from[i].stub + to[k].cost + to[k].stub;
            const double direct = lengthFactor * (std::abs(a.x - b.x) + std::abs(a.y - b.y));
            m_otherBound = std::min(m_otherBound, fixed + direct + (fromFlat == toFlat ? 4 : 3) * bendCost);
            if (fromFlat != toFlat) {
                const Point corner = fromFlat ? Point{b.x, a.y} : Point{a.x, b.y};
                const bool fits = fromFlat ? isAhead(from[i].side, a.x, b.x) && isAhead(to[k].side, b.y, a.y)
                                           : isAhead(from[i].side, a.y, b.y) && isAhead(to[k].side, b.x, a.x);
                if (fits)
                    m_candidates.push_back({fixed + direct + bendCost, i, k, corner, corner, 1});
                continue;
            }
            if (fromFlat ? a.y == b.y && isAhead(from[i].side, a.x, b.x) && isAhead(to[k].side, b.x, a.x)
                         : a.x == b.x && isAhead(from[i].side, a.y, b.y) && isAhead(to[k].side, b.y, a.y)) {
                m_candidates.push_back({fixed + direct, i, k, a, b, 0});
                continue;
            }
            const double one = fromFlat ? a.x : a.y;
            const double two = fromFlat ? b.x : b.y;
            const double across = std::abs(fromFlat ? a.y - b.y : a.x - b.x);
            const auto tryLane = [&](double lane) {
                if (!isAhead(from[i].side, one, lane) || !isAhead(to[k].side, two, lane))
                    return;
                const double length = lengthFactor * (std::abs(lane - one) + std::abs(lane - two) + across);
                m_candidates.push_back({fixed + length + 2 * bendCost, i, k, fromFlat ? Point{lane, a.y} : Point{a.x, lane},
                                        fromFlat ? Point{lane, b.y} : Point{b.x, lane}, 2});
            };
            tryLane(one);
            tryLane(two);
            for (const double lane : fromFlat ? around.xs : around.ys)
                tryLane(lane);
        }
    }
}

std::optional<double> SimpleWays::costOf(const std::vector<Point> &points, const Surroundings &around, const LaneUse &lanes,
                                         int bundle) const
{
    double cost = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point &a = points[i - 1];
        const Point &b = points[i];
        const auto [left, right] = std::minmax(a.x, b.x);
        const auto [top, bottom] = std::minmax(a.y, b.y);
        const bool isFlat = a.y == b.y;
        double length = right - left + bottom - top;
        double close = 0;
        for (const aws::Box &wall : around.walls) {
            if (right <= wall.x - comfort || left >= wall.right() + comfort || bottom <= wall.y - comfort
                || top >= wall.bottom() + comfort)
                continue;
            if (right > wall.x - clearance && left < wall.right() + clearance && bottom > wall.y - clearance
                && top < wall.bottom() + clearance)
                return std::nullopt;
            close += isFlat ? commonLength(left, right, wall.x - comfort, wall.right() + comfort)
                            : commonLength(top, bottom, wall.y - comfort, wall.bottom() + comfort);
        }
        for (const aws::Box &label : around.labels)
            if (right > label.x && left < label.right() && bottom > label.y && top < label.bottom())
                cost += labelCost;
        close = std::min(close, length);
        if (const auto *line = isFlat ? lanes.onRow(a.y) : lanes.onColumn(a.x)) {
            const LaneUse::Shared shared =
                isFlat ? LaneUse::along(*line, left, right, bundle) : LaneUse::along(*line, top, bottom, bundle);
            length -= (1 - ownDiscount) * std::min(shared.own, length);
            length += nearCost * shared.near;
            if (shared.foreign > 0)
                length += foreignCost * shared.foreign + foreignBase;
        }
        cost += length + closeCost * close;
    }
    return cost;
}

std::optional<FoundPath> SimpleWays::find(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around,
                                          const LaneUse &lanes, int bundle, Effort effort)
{
    collect(from, to, around, lanes.hasBundle(bundle) ? ownDiscount : 1);
    const auto later = [](const Candidate &a, const Candidate &b) { return a.bound > b.bound; };
    std::ranges::make_heap(m_candidates, later);
    double best = effort == Effort::Full ? m_otherBound + simplicity : std::numeric_limits<double>::max();
    std::optional<FoundPath> found;
    std::vector<Point> points;
    for (std::size_t tries = 0; !m_candidates.empty() && m_candidates.front().bound < best; ++tries) {
        if (tries == maxTries)
            return effort == Effort::Full ? std::nullopt : found;
        std::ranges::pop_heap(m_candidates, later);
        const Candidate candidate = m_candidates.back();
        m_candidates.pop_back();
        const Port &start = from[candidate.from];
        const Port &end = to[candidate.to];
        points.clear();
        addPoint(points, outsideOf(start, start.stub));
        addPoint(points, candidate.first);
        addPoint(points, candidate.second);
        addPoint(points, outsideOf(end, end.stub));
        if (points.size() == 1)
            points.push_back(points.front()); // two stubs that meet
        const auto cost = costOf(points, around, lanes, bundle);
        const double fixed = start.cost + start.stub + end.cost + end.stub;
        if (!cost || fixed + *cost + candidate.bends * bendCost >= best)
            continue;
        best = fixed + *cost + candidate.bends * bendCost;
        found.emplace();
        found->fromPort = candidate.from;
        found->toPort = candidate.to;
        addPoint(found->points, start.at);
        for (const Point &point : points)
            addPoint(found->points, point);
        addPoint(found->points, end.at);
    }
    return found;
}

} // namespace vpcanvas::layout::detail
