// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/EdgeRouter.h"

#include "layout/detail/LinkRouting.h"
#include "layout/detail/LinkRules.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace vpcanvas::layout {
namespace {

using detail::LinkEnds;
using detail::Port;
using detail::Side;

constexpr double laneHalf = 8;      ///< request and reply lie this far on either side of the link's own line
constexpr double reachOfMove = 24;  ///< a moved box changes routes that pass this close
constexpr std::size_t few = 256;    ///< so many are routed before anybody could see that they are missing
constexpr std::size_t crowd = 2000; ///< with more links nobody follows a single line, and time counts for more
constexpr double portStep = 4;
constexpr double portFar = 28; ///< lines at one side of a card keep so far apart where it is high enough

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
    Impl(const aws::Network &network, const aws::Containment &containment, Routing when)
        : m_boxes(network, containment),
          m_routing(m_boxes)
    {
        for (Link &link : layout::links(network, containment))
            if (auto ends = endsOf(link)) {
                m_links.push_back({std::move(link), {}, true});
                m_ends.push_back(*ends);
            }
        readPlacement(network);
        std::vector<int> all(m_links.size());
        std::iota(all.begin(), all.end(), 0);
        begin(std::move(all));
        if (when == Routing::Later && m_links.size() > few)
            return;
        finish();
        m_routed.clear();
    }

    bool isAtWork() const { return m_work.stage != Stage::None; }
    bool hasNews() const { return !m_routed.empty(); }

    void finish()
    {
        while (isAtWork())
            step();
    }

    std::vector<Link> routeSome(std::chrono::microseconds time)
    {
        const auto end = std::chrono::steady_clock::now() + time;
        while (isAtWork() && std::chrono::steady_clock::now() < end)
            step();
        std::vector<Link> links;
        for (const int i : takeRouted())
            links.push_back(m_links[static_cast<std::size_t>(i)].link);
        return links;
    }

    Changes update(const aws::Network &network, const aws::Containment &containment, std::span<const aws::ResourceRef> moved,
                   std::span<const aws::ResourceRef> changed)
    {
        std::set<int> dirty;
        Changes changes;
        finish();
        for (const int i : takeRouted())
            changes.routed.push_back(m_links[static_cast<std::size_t>(i)].link);
        std::vector<aws::Box> touched;
        bool cameOrWent =
            std::ranges::any_of(changed, [](const aws::ResourceRef &ref) { return detail::decidesLinks(ref.kind); });
        for (const aws::ResourceRef &ref : changed)
            cameOrWent |= ref.kind == aws::Kind::Instance && changedPlacement(network, aws::InstanceId{ref.id});
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
        if (cameOrWent) {
            mergeLinks(layout::links(network, containment), dirty, changes);
            readPlacement(network);
        }
        for (std::size_t i = 0; i < m_links.size(); ++i) {
            const aws::Box from = m_boxes[m_ends[i].from].box;
            const aws::Box to = m_boxes[m_ends[i].to].box;
            const aws::Box bounds = m_links[i].points.empty() ? united(from, to) : m_ends[i].bounds;
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
        changes.routed.erase(std::unique(changes.routed.begin(), changes.routed.end()), changes.routed.end());
        return changes;
    }

    std::vector<Point> route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane)
    {
        finish();
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
    enum class Stage { None, First, Shifted };
    struct Work
    {
        std::vector<int> queue;
        std::size_t next = 0;
        Stage stage = Stage::None;
        std::vector<int> dirty; ///< the first queue
    };

    bool isCrowded() const { return m_links.size() > crowd; }

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

    void readPlacement(const aws::Network &network)
    {
        m_placement.clear();
        if (network.placementGroups.empty())
            return; // no links, and the first group that comes leads here again
        for (const auto &[id, instance] : network.instances)
            if (instance.placementGroup)
                m_placement.emplace(id, *instance.placementGroup);
    }

    bool changedPlacement(const aws::Network &network, const aws::InstanceId &id) const
    {
        const auto before = m_placement.find(id);
        const aws::Instance *instance = network.find(id);
        const bool isIn = instance && instance->placementGroup;
        return isIn ? before == m_placement.end() || before->second != *instance->placementGroup : before != m_placement.end();
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

    /// Whether these are the links that there were, between the same boxes.
    bool isSame(const std::vector<Link> &now) const
    {
        std::size_t old = 0;
        for (const Link &link : now)
            if (const auto both = endsOf(link)) {
                if (old == m_links.size() || m_links[old].link != link || m_ends[old].from != both->from
                    || m_ends[old].to != both->to)
                    return false;
                ++old;
            }
        return old == m_links.size();
    }

    /// Takes over the routes of links that stay and marks new ones dirty.
    void mergeLinks(std::vector<Link> now, std::set<int> &dirty, Changes &changes)
    {
        if (isSame(now))
            return;
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
        begin(std::move(dirty));
        while (isAtWork())
            step();
        return takeRouted();
    }

    void begin(std::vector<int> dirty)
    {
        m_routing.setEffort(isCrowded() ? detail::Effort::Little : detail::Effort::Full);
        m_work = {std::move(dirty), 0, Stage::First, {}};
        open(m_work.queue);
        m_work.dirty = m_work.queue;
    }

    void open(std::vector<int> &queue)
    {
        sortForRouting(queue);
        for (const int i : queue)
            take(i, {});
    }

    /// Routes the next link, or goes on to the next stage.
    void step()
    {
        if (m_work.next < m_work.queue.size()) {
            const int link = m_work.queue[m_work.next++];
            if (m_work.stage == Stage::First)
                routeOne(link, m_routing.portsAt(ends(link).from, ends(link).to, ends(link)),
                         m_routing.portsAt(ends(link).to, ends(link).from, ends(link)));
            else
                routeOne(link, {m_ports.at({link, 0})}, {m_ports.at({link, 1})});
            m_routed.insert(link);
            return;
        }
        if (m_work.stage == Stage::First && !isCrowded()) {
            const std::set<int> shifted = spreadPorts(m_work.dirty);
            m_work.queue.assign(shifted.begin(), shifted.end());
            m_work.next = 0;
            m_work.stage = Stage::Shifted;
            open(m_work.queue);
            return;
        }
        m_work = {};
        m_ports.clear();
        m_fallbacks =
            static_cast<std::size_t>(std::ranges::count_if(m_links, [](const RoutedLink &link) { return !link.isFree; }));
    }

    std::vector<int> takeRouted()
    {
        std::vector<int> all(m_routed.begin(), m_routed.end());
        m_routed.clear();
        return all;
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
            keys.emplace_back(detail::priorityOf(link.kind), link.hub, std::abs(a.x - b.x) + std::abs(a.y - b.y), i);
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
        if (!routed(link).points.empty())
            ends(link).bounds = boundsOf(routed(link).points);
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
    Work m_work;
    std::set<int> m_routed;                                                 ///< and not told to anybody yet
    std::unordered_map<aws::InstanceId, aws::PlacementGroupId> m_placement; ///< of the instances that have one
};

EdgeRouter::EdgeRouter() : m_impl(std::make_unique<Impl>(aws::Network(), aws::Containment(), Routing::Now)) { }
EdgeRouter::EdgeRouter(const aws::Network &network, const aws::Containment &containment, Routing when)
    : m_impl(std::make_unique<Impl>(network, containment, when))
{
}
EdgeRouter::EdgeRouter(EdgeRouter &&) noexcept = default;
EdgeRouter &EdgeRouter::operator=(EdgeRouter &&) noexcept = default;
EdgeRouter::~EdgeRouter() = default;

const std::vector<RoutedLink> &EdgeRouter::links() const
{
    return m_impl->m_links;
}

std::vector<Link> EdgeRouter::routeSome(std::chrono::microseconds time)
{
    return m_impl->routeSome(time);
}

bool EdgeRouter::isDone() const
{
    return !m_impl->isAtWork() && !m_impl->hasNews();
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
