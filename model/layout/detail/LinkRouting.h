// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/DrawnLinks.h"
#include "layout/detail/BoxIndex.h"
#include "layout/detail/PathSearch.h"

#include <optional>
#include <vector>

namespace vpcanvas::layout::detail {

/// A link between two boxes, and how it meets them.
struct LinkEnds
{
    int from = -1;
    int to = -1;
    LinkKind kind = LinkKind::Route;
    int hub = -1; ///< the box whose links share one trunk and one port a side
    Side fromSide = Side::Right;
    Side toSide = Side::Left;
    aws::Box bounds; ///< of its way, once it has one
};

/// Finds the way of one link among the boxes.
class LinkRouting
{
public:
    explicit LinkRouting(const BoxIndex &boxes) : m_boxes(&boxes) { }

    void setEffort(Effort effort) { m_effort = effort; }

    /// Where the link may touch the box; several, each with a cost.
    std::vector<Port> portsAt(int box, int other, const LinkEnds &link) const;

    struct Way
    {
        std::vector<Point> points;
        Side fromSide = Side::Right;
        Side toSide = Side::Left;
        bool isFree = true;
    };
    Way route(const LinkEnds &link, const std::vector<Port> &from, const std::vector<Port> &to, const LaneUse &lanes);

private:
    void lookAround(const LinkEnds &link, const aws::Box &window);
    void dropBadLanes(const aws::Box &window);
    void addWall(const PlacedBox &placed);
    void addPassage(const PlacedBox &placed, bool holdsBoth);

    const BoxIndex *m_boxes;
    PathSearch m_search;
    Surroundings m_around;
    Effort m_effort = Effort::Full;
    std::vector<int> m_near;
    std::vector<int> m_fromChain;
    std::vector<int> m_toChain;
};

/// The same way moved sideways: `distance` to the left of its direction.
std::vector<Point> movedAside(const std::vector<Point> &route, double distance);
/// +1 if the outside of the way's bends is at the left of its direction, else -1; +1 for a straight one.
int outerSide(const std::vector<Point> &route);

} // namespace vpcanvas::layout::detail
