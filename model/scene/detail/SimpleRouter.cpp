// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/SimpleRouter.h"

#include "layout/NodeSize.h"

#include <algorithm>

namespace vpcanvas::scene {

using layout::Point;
using layout::RoutedLink;

SimpleRouter::SimpleRouter(const aws::Network &network, const aws::Containment &containment)
{
    compute(network, containment);
}

void SimpleRouter::compute(const aws::Network &network, const aws::Containment &containment)
{
    m_boxes.clear();
    for (const auto &[ref, box] : network.layout)
        m_boxes.emplace(ref, box);
    m_links.clear();
    for (const layout::Link &link : layout::links(network, containment)) {
        if (!m_boxes.contains(link.from) || !m_boxes.contains(link.to))
            continue;
        std::vector<Point> points = route(link.from, link.to);
        if (link.kind == layout::LinkKind::Association) {
            const Point port = layout::routeTablePort(m_boxes.at(link.from));
            const aws::Box &table = m_boxes.at(link.to);
            points = {{port.x + 10, port.y}, {table.x, port.y}};
            if (port.y < table.y || port.y > table.bottom())
                points = {{port.x + 10, port.y}, {port.x + 18, port.y}, {port.x + 18, table.y + 14}, {table.x, table.y + 14}};
        }
        m_links.push_back({link, std::move(points), true});
    }
}

layout::EdgeRouter::Changes SimpleRouter::update(const aws::Network &network, const aws::Containment &containment,
                                                 std::span<const aws::ResourceRef>, std::span<const aws::ResourceRef>)
{
    std::vector<RoutedLink> before = std::move(m_links);
    compute(network, containment);
    layout::EdgeRouter::Changes changes;
    for (const RoutedLink &old : before)
        if (!std::ranges::binary_search(m_links, old.link, {}, &RoutedLink::link))
            changes.removed.push_back(old.link);
    for (const RoutedLink &now : m_links) {
        const auto old = std::ranges::lower_bound(before, now.link, {}, &RoutedLink::link);
        if (old == before.end() || *old != now)
            changes.routed.push_back(now.link);
    }
    return changes;
}

std::vector<Point> SimpleRouter::route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane) const
{
    const auto a = m_boxes.find(from);
    const auto b = m_boxes.find(to);
    if (a == m_boxes.end() || b == m_boxes.end())
        return {};
    const aws::Box &start = a->second;
    const aws::Box &end = b->second;
    const double shift = -8.0 * lane;
    const Point s = layout::centreOf(start);
    const Point e = layout::centreOf(end);
    if (start.right() <= end.x || end.right() <= start.x) {
        const bool right = start.right() <= end.x;
        const double sx = right ? start.right() : start.x;
        const double ex = right ? end.x : end.right();
        const double side = right ? shift : -shift;
        if (std::abs(s.y - e.y) < 1)
            return {{sx, s.y + side}, {ex, e.y + side}};
        const double mid = (sx + ex) / 2 + (right == (s.y < e.y) ? -1 : 1) * shift;
        return {{sx, s.y + side}, {mid, s.y + side}, {mid, e.y + side}, {ex, e.y + side}};
    }
    const bool down = start.bottom() <= end.y;
    const double x = std::clamp((std::max(start.x, end.x) + std::min(start.right(), end.right())) / 2, start.x, start.right());
    const double side = down ? -shift : shift;
    return {{x + side, down ? start.bottom() : start.y}, {x + side, down ? end.y : end.bottom()}};
}

} // namespace vpcanvas::scene
