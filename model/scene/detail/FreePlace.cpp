// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/FreePlace.h"

#include "layout/NodeSize.h"
#include "scene/detail/ItemBuilder.h"
#include "scene/detail/SpatialGrid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vpcanvas::scene {
namespace {

constexpr double names = 4; ///< weight of what holds a name
constexpr double grid = 8;

double overlap(const aws::Box &a, const aws::Box &b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return width > 0 && height > 0 ? width * height : 0;
}

} // namespace

FreePlace::FreePlace(const Scene &scene, const aws::Box &area)
{
    const aws::Network &network = scene.network();
    for (const aws::ResourceRef &ref : scene.resourcesIn(inflated(united(area, scene.bounds()), 100), Enclosure::Touched)) {
        const auto box = scene.boxOf(ref);
        if (!box || !touches(*box, area))
            continue;
        switch (layout::shapeOf(network, ref)) {
        case layout::Shape::Container: {
            const double title = 48 + 7.5 * static_cast<double>(network.displayName(ref).size() + 28);
            add({box->x, box->y, std::min(box->width, title), layout::metric::titleHeight}, names);
            // Borders may be crossed, though it is better not to.
            add({box->x, box->y, 2, box->height}, 0.2);
            add({box->right() - 2, box->y, 2, box->height}, 0.2);
            add({box->x, box->bottom() - 2, box->width, 2}, 0.2);
            if (ref.kind == aws::Kind::Subnet) {
                const layout::Point port = layout::routeTablePort(*box);
                add({port.x - 12, port.y - 12, 24, 48}, names);
            }
            break;
        }
        case layout::Shape::Tile: {
            add(inflated(*box, 4), names);
            const double half = widthOf(network.displayName(ref), style::name) / 2 + 4;
            add({box->x + box->width / 2 - half, box->bottom(), 2 * half, 24}, names);
            break;
        }
        case layout::Shape::Card:
        case layout::Shape::TableCard:
        case layout::Shape::Text:
        case layout::Shape::None:
            add(inflated(*box, 6), names);
            break;
        }
    }
}

void FreePlace::add(const aws::Box &box, double weight)
{
    m_obstacles.push_back({box, weight});
}

void FreePlace::addWay(std::span<const Point> points, double width, double weight)
{
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Point a = points[i - 1];
        const Point b = points[i];
        add({std::min(a.x, b.x) - width / 2, std::min(a.y, b.y) - width / 2, std::abs(a.x - b.x) + width,
             std::abs(a.y - b.y) + width},
            weight);
    }
}

double FreePlace::cost(const aws::Box &box) const
{
    double total = 0;
    for (const Obstacle &obstacle : m_obstacles)
        total += overlap(box, obstacle.box) * obstacle.weight;
    return total;
}

aws::Box FreePlace::best(std::span<const aws::Box> candidates, const aws::Box &node) const
{
    // What lies between a candidate and its node is crossed by the leader.
    const auto leader = [&](const aws::Box &box) -> aws::Box {
        const double left = std::max(box.x, node.x);
        const double right = std::min(box.right(), node.right());
        const double top = std::max(box.y, node.y);
        const double bottom = std::min(box.bottom(), node.bottom());
        constexpr double clear = 7;
        if (right > left) {
            const double from = std::min(box.bottom(), node.bottom()) + clear;
            return {(left + right) / 2 - 2, from, 4, std::max(0.0, std::max(box.y, node.y) - clear - from)};
        }
        const double from = std::min(box.right(), node.right()) + clear;
        const double y = bottom > top ? (top + bottom) / 2 : node.y + node.height / 2;
        return {from, y - 2, std::max(0.0, std::max(box.x, node.x) - clear - from), 4};
    };
    constexpr double bordersOnly = 80; // crossing a border or two is no reason to go elsewhere
    aws::Box found = candidates.front();
    double least = std::numeric_limits<double>::max();
    for (const aws::Box &candidate : candidates) {
        const double price = cost(candidate) + 2 * cost(leader(candidate));
        if (price < bordersOnly)
            return candidate;
        if (price < least - 1) {
            least = price;
            found = candidate;
        }
    }
    return found;
}

aws::Box FreePlace::beside(const aws::Box &node, double width, double height, double gap) const
{
    const double middle = node.x + node.width / 2 - width / 2;
    const double centre = node.y + node.height / 2 - height / 2;
    std::vector<aws::Box> candidates;
    for (const double more : {0.0, 24.0, 56.0, 104.0}) {
        const double away = gap + more;
        for (const double x : {node.x, node.right() - width, middle, node.x - 48, node.right() - width + 48})
            candidates.push_back({x, node.y - away - height, width, height});
        for (const double y : {centre, node.y, node.bottom() - height, centre - 48, centre + 48})
            candidates.push_back({node.right() + away, y, width, height});
        for (const double x : {node.x, node.right() - width, middle})
            candidates.push_back({x, node.bottom() + away, width, height});
        for (const double y : {centre, node.y, node.bottom() - height})
            candidates.push_back({node.x - away - width, y, width, height});
    }
    return best(candidates, node);
}

aws::Box FreePlace::near(const aws::Box &node, double width, double height, const aws::Box &within) const
{
    const double cx = node.x + node.width / 2;
    const double cy = node.y + node.height / 2;
    struct Candidate
    {
        double away;
        double x;
        double y;
    };
    std::vector<Candidate> candidates;
    constexpr double reach = 900;
    const double left = std::max(within.x, cx - reach);
    const double top = std::max(within.y, cy - reach);
    for (double y = std::floor(top / grid) * grid; y + height <= std::min(within.bottom(), cy + reach); y += 2 * grid)
        for (double x = std::floor(left / grid) * grid; x + width <= std::min(within.right(), cx + reach); x += 2 * grid)
            candidates.push_back({std::hypot(x + width / 2 - cx, (y + height / 2 - cy) * 1.2), x, y});
    std::ranges::sort(candidates, {}, &Candidate::away);
    aws::Box found{node.right() + 24, node.y, width, height};
    double least = std::numeric_limits<double>::max();
    for (const Candidate &candidate : candidates) {
        if (candidate.away >= least)
            break; // nothing that follows can be better
        const aws::Box box{candidate.x, candidate.y, width, height};
        const double price = candidate.away + 20 * cost(inflated(box, 8));
        if (price < least) {
            least = price;
            found = box;
        }
    }
    return found;
}

} // namespace vpcanvas::scene
