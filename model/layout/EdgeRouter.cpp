// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/EdgeRouter.h"

#include "layout/detail/LinkRouting.h"

#include <algorithm>
#include <map>
#include <set>

namespace vpcanvas::layout {
namespace {

using detail::LinkEnds;
using detail::Port;
using detail::Side;

constexpr double laneHalf = 8;     ///< request and reply lie this far on either side of the link's own line
constexpr double reachOfMove = 24; ///< a moved box changes routes that pass this close
constexpr double portStep = 4;
constexpr double portFar = 28; ///< lines at one side of a card keep so far apart where it is high enough

int priorityOf(LinkKind kind) ///< what is routed first gets the straightest way
{
    switch (kind) {
    case LinkKind::Uplink:
        return 0;
    case LinkKind::Peering:
        return 1;
    case LinkKind::Route:
        return 2;
    case LinkKind::Service:
        return 3;
    case LinkKind::Target:
        return 4;
    case LinkKind::PrivateLink:
        return 5;
    case LinkKind::Association:
        return 6;
    }
    return 7;
}

aws::Box boundsOf(const std::vector<Point> &points)
{
    aws::Box box{points.front().x, points.front().y, 0, 0};
    for (const Point &point : points)
        box = united(box, {point.x, point.y, 0, 0});
    return box;
}

aws::Box grown(const aws::Box &box, double by)
{
    return {box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by};
}

} // namespace

class EdgeRouter::Impl
{
public:
    Impl(const aws::Network &network, const aws::Containment &containment) : m_boxes(network, containment), m_routing(m_boxes)
    {
        for (Link &link : layout::links(network, containment))
            if (auto ends = endsOf(link)) {
                m_links.push_back({std::move(link), {}, true});
                m_ends.push_back(*ends);
            }
        std::vector<int> all(m_links.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<int>(i);
        routeAll(std::move(all));
    }

    Changes update(const aws::Network &network, const aws::Containment &containment, std::span<const aws::ResourceRef> moved,
                   std::span<const aws::ResourceRef> changed)
    {
        std::set<int> dirty;
        Changes changes;
        std::vector<aws::Box> touched;
        bool cameOrWent = !changed.empty();
        const auto refresh = [&](const aws::ResourceRef &ref) {
            const int before = m_boxes.find(ref);
            const auto boxBefore = before >= 0 ? std::optional(m_boxes[before].box) : std::nullopt;
            m_boxes.update(network, containment, ref);
            const int after = m_boxes.find(ref);
            const auto boxAfter = after >= 0 ? std::optional(m_boxes[after].box) : std::nullopt;
            if (boxBefore == boxAfter)
                return;
            cameOrWent = cameOrWent || !boxBefore || !boxAfter;
            for (const auto &box : {boxBefore, boxAfter})
                if (box)
                    touched.push_back(grown(*box, reachOfMove));
        };
        for (const aws::ResourceRef &ref : moved)
            refresh(ref);
        for (const aws::ResourceRef &ref : changed)
            refresh(ref);
        if (cameOrWent)
            mergeLinks(layout::links(network, containment), dirty, changes);
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            const aws::Box from = m_boxes[m_ends[i].from].box;
            const aws::Box to = m_boxes[m_ends[i].to].box;
            const aws::Box bounds = m_links[i].points.empty() ? united(from, to) : boundsOf(m_links[i].points);
            for (const aws::Box &box : touched)
                if (overlaps(box, bounds) || overlaps(box, from) || overlaps(box, to)) {
                    if (passesNear(m_links[i].points, box) || overlaps(box, from) || overlaps(box, to))
                        dirty.insert(static_cast<int>(i));
                    break;
                }
        }
        std::map<int, std::vector<Point>> before;
        for (const int i : dirty)
            before.emplace(i, m_links[static_cast<std::size_t>(i)].points);
        for (const int i : routeAll({dirty.begin(), dirty.end()}))
            if (const auto old = before.find(i);
                old == before.end() || old->second != m_links[static_cast<std::size_t>(i)].points)
                changes.routed.push_back(m_links[static_cast<std::size_t>(i)].link);
        std::ranges::sort(changes.routed);
        return changes;
    }

    std::vector<Point> route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane)
    {
        if (lane < 0) {
            std::vector<Point> points = aside(centreLine(to, from), lane);
            std::ranges::reverse(points);
            return points;
        }
        return aside(centreLine(from, to), lane);
    }

    std::vector<RoutedLink> m_links;
    std::size_t m_fallbacks = 0;

private:
    std::optional<LinkEnds> endsOf(const Link &link) const
    {
        LinkEnds ends;
        ends.from = m_boxes.find(link.from);
        ends.to = m_boxes.find(link.to);
        ends.kind = link.kind;
        if (ends.from < 0 || ends.to < 0)
            return std::nullopt;
        switch (link.kind) {
        case LinkKind::Route:
        case LinkKind::Service:
        case LinkKind::PrivateLink:
        case LinkKind::Association:
        case LinkKind::Peering:
            ends.hub = ends.to;
            break;
        case LinkKind::Uplink: // all of them meet at the internet
            ends.hub = link.from.kind == aws::Kind::Internet ? ends.from : ends.to;
            break;
        case LinkKind::Target:
            ends.hub = ends.from;
            break;
        }
        return ends;
    }

    static bool passesNear(const std::vector<Point> &points, const aws::Box &box)
    {
        for (std::size_t i = 1; i < points.size(); ++i) {
            const aws::Box piece = boundsOf({points[i - 1], points[i]});
            if (overlaps(box, grown(piece, 0.5)))
                return true;
        }
        return points.empty();
    }

    /// Takes over the routes of links that stay and marks new ones dirty.
    void mergeLinks(std::vector<Link> now, std::set<int> &dirty, Changes &changes)
    {
        std::vector<RoutedLink> links;
        std::vector<LinkEnds> ends;
        detail::LaneUse lanes;
        std::size_t old = 0;
        for (Link &link : now) {
            const auto both = endsOf(link);
            if (!both)
                continue;
            for (; old < m_links.size() && m_links[old].link < link; ++old)
                changes.removed.push_back(m_links[old].link);
            const int index = static_cast<int>(links.size());
            if (old < m_links.size() && m_links[old].link == link) {
                links.push_back(std::move(m_links[old]));
                ends.push_back(m_ends[old++]);
                ends.back().from = both->from;
                ends.back().to = both->to;
                ends.back().hub = both->hub;
                lanes.add(links.back().points, index, both->hub);
            } else {
                links.push_back({std::move(link), {}, true});
                ends.push_back(*both);
                dirty.insert(index);
            }
        }
        for (; old < m_links.size(); ++old)
            changes.removed.push_back(m_links[old].link);
        m_links = std::move(links);
        m_ends = std::move(ends);
        m_lanes = std::move(lanes);
    }

    /// Routes these links, spreads the ports of the boxes they touch, and routes again what that moves. Returns all links
    /// that were routed.
    std::vector<int> routeAll(std::vector<int> dirty)
    {
        sortForRouting(dirty);
        for (const int i : dirty)
            take(i, {});
        for (const int i : dirty)
            routeOne(i, m_routing.portsAt(ends(i).from, ends(i).to, ends(i)),
                     m_routing.portsAt(ends(i).to, ends(i).from, ends(i)));
        std::set<int> shifted = spreadPorts(dirty);
        std::vector<int> again(shifted.begin(), shifted.end());
        sortForRouting(again);
        for (const int i : again)
            take(i, {});
        for (const int i : again)
            routeOne(i, {m_ports.at({i, 0})}, {m_ports.at({i, 1})});
        m_ports.clear();
        std::set<int> all(dirty.begin(), dirty.end());
        all.insert(again.begin(), again.end());
        m_fallbacks =
            static_cast<std::size_t>(std::ranges::count_if(m_links, [](const RoutedLink &link) { return !link.isFree; }));
        return {all.begin(), all.end()};
    }

    LinkEnds &ends(int link) { return m_ends[static_cast<std::size_t>(link)]; }
    RoutedLink &routed(int link) { return m_links[static_cast<std::size_t>(link)]; }

    void sortForRouting(std::vector<int> &links) const
    {
        std::vector<std::tuple<int, int, double, int>> keys;
        keys.reserve(links.size());
        for (const int i : links) {
            const LinkEnds &link = m_ends[static_cast<std::size_t>(i)];
            const Point a = centreOf(m_boxes[link.from].box);
            const Point b = centreOf(m_boxes[link.to].box);
            keys.emplace_back(priorityOf(link.kind), link.hub, std::abs(a.x - b.x) + std::abs(a.y - b.y), i);
        }
        std::ranges::sort(keys);
        for (std::size_t k = 0; k < keys.size(); ++k)
            links[k] = std::get<3>(keys[k]);
    }

    void take(int link, std::vector<Point> points) ///< replaces the link's route
    {
        m_lanes.remove(routed(link).points, link);
        routed(link).points = std::move(points);
        m_lanes.add(routed(link).points, link, ends(link).hub);
    }

    void routeOne(int link, const std::vector<Port> &from, const std::vector<Port> &to)
    {
        detail::LinkRouting::Way way = m_routing.route(ends(link), from, to, m_lanes);
        ends(link).fromSide = way.fromSide;
        ends(link).toSide = way.toSide;
        routed(link).isFree = way.isFree;
        take(link, std::move(way.points));
    }

    /// Where several lines meet one side of a card or tile, gives each bundle a place of its own there. Fills m_ports for
    /// the links that have to move and returns them.
    std::set<int> spreadPorts(const std::vector<int> &dirty)
    {
        std::set<int> boxes;
        for (const int i : dirty)
            for (const int box : {ends(i).from, ends(i).to})
                if (m_boxes[box].shape == Shape::Card || m_boxes[box].shape == Shape::Tile)
                    boxes.insert(box);
        struct Touch
        {
            int link;
            int end; ///< 0 from, 1 to
        };
        std::map<std::pair<int, Side>, std::map<int, std::vector<Touch>>> sides; ///< by box and side, then by bundle
        for (int i = 0; i < static_cast<int>(m_links.size()); ++i) {
            if (routed(i).points.empty())
                continue;
            for (const int end : {0, 1}) {
                const int box = end == 0 ? ends(i).from : ends(i).to;
                if (boxes.contains(box))
                    sides[{box, end == 0 ? ends(i).fromSide : ends(i).toSide}][ends(i).hub].push_back({i, end});
            }
        }
        std::set<int> shifted;
        for (auto &[key, bundles] : sides) {
            const auto [box, side] = key;
            std::vector<std::tuple<int, double, int>> order; // as they fan out, so that they do not cross
            for (const auto &[hub, touches] : bundles) {
                auto fan = fanOf(touches.front().link, touches.front().end, side, hub);
                for (const Touch &touch : touches) // a bundle with a straight line in it is not to be bent
                    if (const auto other = fanOf(touch.link, touch.end, side, hub); std::get<0>(other) == 0)
                        fan = other;
                order.push_back(fan);
            }
            std::ranges::sort(order);
            const std::vector<double> places = placesAlong(box, side, order);
            for (std::size_t k = 0; k < order.size(); ++k) {
                const Port port = portOn(box, side, places[k]);
                for (const Touch &touch : bundles.at(std::get<2>(order[k]))) {
                    const auto &points = routed(touch.link).points;
                    if ((touch.end == 0 ? points.front() : points.back()) == port.at)
                        continue;
                    shifted.insert(touch.link);
                    m_ports[{touch.link, touch.end}] = port;
                }
            }
        }
        for (const int i : shifted) { // the other end stays where it is
            Port from{routed(i).points.front(), ends(i).fromSide};
            if (ends(i).kind == LinkKind::Association)
                from = m_routing.portsAt(ends(i).from, ends(i).to, ends(i)).front();
            m_ports.try_emplace({i, 0}, from);
            m_ports.try_emplace({i, 1}, Port{routed(i).points.back(), ends(i).toSide});
        }
        return shifted;
    }

    std::tuple<int, double, int> fanOf(int link, int end, Side side, int hub)
    {
        std::vector<Point> points = routed(link).points;
        if (end == 1)
            std::ranges::reverse(points);
        const double length = std::abs(points[1].x - points[0].x) + std::abs(points[1].y - points[0].y);
        if (points.size() < 3)
            return {0, 0, hub};
        const double turn = isHorizontal(side) ? points[2].y - points[1].y : points[2].x - points[1].x;
        return turn < 0 ? std::tuple(-1, length, hub) : std::tuple(1, -length, hub);
    }

    /// Distances from the side's upper or left end. A line that is straight as it is stays so.
    std::vector<double> placesAlong(int box, Side side, const std::vector<std::tuple<int, double, int>> &order) const
    {
        const aws::Box &area = m_boxes[box].box;
        const double length = isHorizontal(side) ? area.height : area.width;
        const double usual = isHorizontal(side) ? std::min(24.0, length / 2) : length / 2;
        const auto count = static_cast<double>(order.size());
        const auto isStraight = [](const auto &fan) { return std::get<0>(fan) == 0; };
        const auto straight = std::ranges::find_if(order, isStraight);
        std::vector<double> places;
        if (order.size() == 1 || (std::ranges::count_if(order, isStraight) == 1)) {
            const auto first = static_cast<double>(straight - order.begin());
            const double above = first > 0 ? (usual - 4) / first : portFar;
            const double below = count - first > 1 ? (length - 8 - usual) / (count - first - 1) : portFar;
            const double step = std::floor(std::min({above, below, portFar}) / portStep) * portStep;
            if (order.size() == 1)
                return {usual};
            if (step >= 12) {
                for (double k = 0; k < count; ++k)
                    places.push_back(usual + (k - first) * step);
                return places;
            }
        }
        for (double k = 1; k <= count; ++k)
            places.push_back(std::round(length * k / (count + 1) / portStep) * portStep);
        return places;
    }

    Port portOn(int box, Side side, double at) const
    {
        const aws::Box &area = m_boxes[box].box;
        switch (side) {
        case Side::Left:
            return {{area.x, area.y + at}, side};
        case Side::Right:
            return {{area.right(), area.y + at}, side};
        case Side::Top:
            return {{area.x + at, area.y}, side};
        case Side::Bottom:
            return {{area.x + at, area.bottom()}, side};
        }
        return {};
    }

    std::vector<Point> centreLine(const aws::ResourceRef &from, const aws::ResourceRef &to)
    {
        const auto linkBetween = [&](const aws::ResourceRef &a, const aws::ResourceRef &b) -> const RoutedLink * {
            for (auto hit = std::ranges::lower_bound(m_links, std::tie(a, b), {},
                                                     [](const RoutedLink &r) { return std::tie(r.link.from, r.link.to); });
                 hit != m_links.end() && hit->link.from == a && hit->link.to == b; ++hit)
                if (hit->link.kind != LinkKind::Association && !hit->points.empty())
                    return &*hit;
            return nullptr;
        };
        if (const RoutedLink *link = linkBetween(from, to))
            return link->points;
        if (const RoutedLink *link = linkBetween(to, from))
            return {link->points.rbegin(), link->points.rend()};
        LinkEnds pair;
        pair.from = m_boxes.find(from);
        pair.to = m_boxes.find(to);
        if (pair.from < 0 || pair.to < 0 || pair.from == pair.to)
            return {};
        pair.hub = pair.to;
        return m_routing
            .route(pair, m_routing.portsAt(pair.from, pair.to, pair), m_routing.portsAt(pair.to, pair.from, pair), m_lanes)
            .points;
    }

    static std::vector<Point> aside(std::vector<Point> request, int lane)
    {
        if (lane == 0)
            return request;
        const int number = std::abs(lane);
        const double distance = laneHalf + 2 * laneHalf * (number - 1);
        return detail::movedAside(request, (lane > 0 ? 1 : -1) * detail::outerSide(request) * distance);
    }

    detail::BoxIndex m_boxes;
    detail::LinkRouting m_routing;
    detail::LaneUse m_lanes;
    std::vector<LinkEnds> m_ends; ///< beside m_links
    std::map<std::pair<int, int>, Port> m_ports;
};

EdgeRouter::EdgeRouter() : m_impl(std::make_unique<Impl>(aws::Network(), aws::Containment())) { }
EdgeRouter::EdgeRouter(const aws::Network &network, const aws::Containment &containment)
    : m_impl(std::make_unique<Impl>(network, containment))
{
}
EdgeRouter::EdgeRouter(EdgeRouter &&) noexcept = default;
EdgeRouter &EdgeRouter::operator=(EdgeRouter &&) noexcept = default;
EdgeRouter::~EdgeRouter() = default;

const std::vector<RoutedLink> &EdgeRouter::links() const
{
    return m_impl->m_links;
}

EdgeRouter::Changes EdgeRouter::update(const aws::Network &network, const aws::Containment &containment,
                                       std::span<const aws::ResourceRef> moved, std::span<const aws::ResourceRef> changed)
{
    return m_impl->update(network, containment, moved, changed);
}

std::vector<Point> EdgeRouter::route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane) const
{
    return m_impl->route(from, to, lane);
}

std::size_t EdgeRouter::fallbackCount() const
{
    return m_impl->m_fallbacks;
}

} // namespace vpcanvas::layout
