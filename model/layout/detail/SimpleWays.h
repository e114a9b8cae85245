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

/// How much is done for one way. Little: the best simple way does, even where one with more bends would be cheaper.
enum class Effort : std::uint8_t { Full, Little };

struct FoundPath
{
    std::vector<Point> points;
    std::size_t fromPort = 0;
    std::size_t toPort = 0;
};

/// The point `distance` outside a port.
Point outsideOf(const Port &port, double distance);
/// Adds a point to a way; what lies straight between two others is left out.
void addPoint(std::vector<Point> &points, Point point);

/// Finds the cheapest way with at most two bends, which most links have, without a grid. Says nothing where a way with more
/// bends might be much cheaper.
class SimpleWays
{
public:
    std::optional<FoundPath> find(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around,
                                  const LaneUse &lanes, int bundle, Effort effort);

private:
    struct Candidate
    {
        double bound; ///< no way of this shape costs less
        std::size_t from, to;
        Point first, second; ///< its corners
        int bends;
    };
    void collect(const std::vector<Port> &from, const std::vector<Port> &to, const Surroundings &around, double lengthFactor);
    std::optional<double> costOf(const std::vector<Point> &points, const Surroundings &around, const LaneUse &lanes,
                                 int bundle) const;

    std::vector<Candidate> m_candidates;
    double m_otherBound = 0; ///< no way with more bends costs less
};

} // namespace vpcanvas::layout::detail
