// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/ItemBuilder.h"
#include "scene/detail/SceneImpl.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace vpcanvas::scene {
namespace {

using aws::Kind;

bool holds(const aws::Box &box, Point point)
{
    return point.x >= box.x && point.x <= box.right() && point.y >= box.y && point.y <= box.bottom();
}

bool holds(const aws::Box &outer, const aws::Box &inner)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

double distance(Point point, Point a, Point b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length == 0 ? 0 : std::clamp(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0.0, 1.0);
    return std::hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

struct Ordered
{
    int z;
    std::uint64_t order;
    const ItemPointer *item;
    bool operator<(const Ordered &other) const { return z != other.z ? z < other.z : order < other.order; }
};

} // namespace

DisplayList toDisplayList(const std::vector<ItemPointer> &items)
{
    DisplayList list;
    list.items.reserve(items.size());
    for (const ItemPointer &item : items) {
        list.bounds = list.items.empty() ? item->bounds : united(list.bounds, item->bounds);
        list.items.push_back(*item);
    }
    return list;
}

bool Scene::Impl::isContainer(const Entry &entry) const
{
    return !entry.link && layout::shapeOf(*network, entry.ref) == layout::Shape::Container;
}

bool Scene::Impl::passes(const std::vector<Point> &points, const aws::Box &area)
{
    for (std::size_t i = 1; i < points.size(); ++i)
        if (touches(pieceOf(points, i), area))
            return true;
    return false;
}

void Scene::Impl::itemsIn(const aws::Box &area, LevelOfDetail detail, std::vector<ItemPointer> &out) const
{
    std::vector<std::uint32_t> ids;
    m_grid.find(area, ids);
    std::vector<Ordered> ordered;
    ordered.reserve(ids.size() + ids.size() / 4);
    for (const std::uint32_t id : ids) {
        const Entry &entry = m_entries[id];
        if (!touches(entry.bounds, area) || (entry.link && !passes(entry.points, area)))
            continue;
        for (const ItemPointer &item : itemsFor(id, detail))
            if (touches(item->bounds, area))
                ordered.push_back({item->z, entry.order, &item});
    }
    std::ranges::sort(ordered, std::less<>());
    out.reserve(out.size() + ordered.size());
    for (const Ordered &each : ordered)
        out.push_back(*each.item);
}

std::vector<ItemPointer> Scene::Impl::itemsOf(std::span<const aws::ResourceRef> refs, LevelOfDetail detail,
                                              LinkChoice links) const
{
    std::unordered_set<std::uint32_t> chosen;
    std::unordered_set<aws::ResourceRef> all;
    std::vector<aws::ResourceRef> open;
    for (const aws::ResourceRef &ref : refs)
        for (aws::ResourceRef &drawn : drawnFor(ref))
            open.push_back(std::move(drawn));
    while (!open.empty()) {
        const aws::ResourceRef ref = std::move(open.back());
        open.pop_back();
        if (!all.insert(ref).second)
            continue;
        if (const auto known = m_resourceEntries.find(ref); known != m_resourceEntries.end())
            chosen.insert(known->second);
        const auto &children = containment->childrenOf(ref);
        open.insert(open.end(), children.begin(), children.end());
    }
    for (const aws::ResourceRef &ref : all)
        if (const auto at = m_linksAt.find(ref); at != m_linksAt.end())
            for (const std::uint32_t id : at->second) {
                const layout::Link &link = *m_entries[id].link;
                if (links == LinkChoice::AtAny || (all.contains(link.from) && all.contains(link.to)))
                    chosen.insert(id);
            }
    std::vector<Ordered> ordered;
    for (const std::uint32_t id : chosen)
        for (const ItemPointer &item : itemsFor(id, detail))
            ordered.push_back({item->z, m_entries[id].order, &item});
    std::ranges::sort(ordered, std::less<>());
    std::vector<ItemPointer> items;
    items.reserve(ordered.size());
    for (const Ordered &each : ordered)
        items.push_back(*each.item);
    return items;
}

aws::Box Scene::Impl::bounds() const
{
    if (!m_bounds) {
        std::optional<aws::Box> all;
        for (const Entry &entry : m_entries) {
            if (!entry.alive)
                continue;
            aws::Box box = entry.link ? entry.bounds : inflated(entry.box, 2);
            if (!entry.link && layout::shapeOf(*network, entry.ref) == layout::Shape::Tile) {
                // Its painted bounds have room for the longest of names; here the name's own width counts.
                const double label = std::min(176.0, widthOf(network->displayName(entry.ref), style::name)) / 2 + 4;
                const double half = std::max(entry.box.width / 2 + 8, label);
                box = {entry.box.x + entry.box.width / 2 - half, entry.box.y - 8, 2 * half, entry.box.height + 8 + 32};
            }
            all = all ? united(*all, box) : box;
        }
        m_bounds = all.value_or(aws::Box{});
    }
    return *m_bounds;
}

std::optional<aws::ResourceRef> Scene::Impl::hit(Point point, double tolerance) const
{
    std::vector<std::uint32_t> ids;
    m_grid.find(inflated({point.x, point.y, 0, 0}, tolerance + 12), ids);
    const Entry *node = nullptr;
    const Entry *container = nullptr;
    int containerDepth = -1;
    for (const std::uint32_t id : ids) {
        const Entry &entry = m_entries[id];
        if (entry.link)
            continue;
        if (!isContainer(entry)) {
            if (holds(inflated(entry.box, tolerance), point) && (!node || node->order < entry.order))
                node = &entry;
            continue;
        }
        if (entry.ref.kind == Kind::Subnet)
            if (const aws::Subnet *subnet = network->find(aws::SubnetId{entry.ref.id})) {
                const double reach = layout::metric::portSize / 2 + tolerance;
                const auto isAt = [&](layout::Point port) {
                    return std::abs(point.x - port.x) <= reach && std::abs(point.y - port.y) <= reach;
                };
                if (isAt(layout::networkAclPort(entry.box))) {
                    if (subnet->networkAcl && network->contains(*subnet->networkAcl))
                        return aws::ResourceRef(*subnet->networkAcl);
                    for (const aws::ResourceRef &child : containment->childrenOf(subnet->vpc))
                        if (child.kind == Kind::NetworkAcl)
                            if (const auto *acl = network->find(aws::NetworkAclId{child.id}); acl && acl->isDefault)
                                return child;
                    return entry.ref;
                }
                if (isAt(layout::routeTablePort(entry.box))) {
                    const aws::RouteTable *table = routing().tableOf(*subnet);
                    return table ? aws::ResourceRef(table->id) : entry.ref;
                }
            }
        const double border = std::max(tolerance, 2.0);
        const bool isOnBorder = holds(inflated(entry.box, border), point) && !holds(inflated(entry.box, -border), point);
        const bool isOnTitle = holds(
            aws::Box{entry.box.x, entry.box.y, entry.box.width, std::min(entry.box.height, layout::metric::titleHeight)}, point);
        const int depth = entry.ref.kind == Kind::Subnet ? 3
            : entry.ref.kind == Kind::AvailabilityZone   ? 2
            : entry.ref.kind == Kind::Vpc                ? 1
                                                         : 0;
        if ((isOnBorder || isOnTitle) && depth > containerDepth) {
            container = &entry;
            containerDepth = depth;
        }
    }
    if (node)
        return node->ref;
    return container ? std::optional(container->ref) : std::nullopt;
}

std::optional<aws::ResourceRef> Scene::Impl::containerAt(Point point) const
{
    std::vector<std::uint32_t> ids;
    m_grid.find({point.x, point.y, 0, 0}, ids);
    const Entry *best = nullptr;
    for (const std::uint32_t id : ids) {
        const Entry &entry = m_entries[id];
        if (isContainer(entry) && holds(entry.box, point)
            && (!best || entry.box.width * entry.box.height < best->box.width * best->box.height))
            best = &entry;
    }
    return best ? std::optional(best->ref) : std::nullopt;
}

std::vector<aws::ResourceRef> Scene::Impl::resourcesIn(const aws::Box &area, Enclosure enclosure) const
{
    std::vector<std::uint32_t> ids;
    m_grid.find(area, ids);
    std::vector<aws::ResourceRef> found;
    for (const std::uint32_t id : ids) {
        const Entry &entry = m_entries[id];
        if (entry.link)
            continue;
        const bool isIn = enclosure == Enclosure::Fully || isContainer(entry) ? holds(area, entry.box) : touches(area, entry.box);
        if (isIn)
            found.push_back(entry.ref);
    }
    std::ranges::sort(found);
    return found;
}

std::optional<layout::Link> Scene::Impl::linkAt(Point point, double tolerance) const
{
    std::vector<std::uint32_t> ids;
    m_grid.find(inflated({point.x, point.y, 0, 0}, tolerance), ids);
    const Entry *best = nullptr;
    double nearest = tolerance;
    for (const std::uint32_t id : ids) {
        const Entry &entry = m_entries[id];
        for (std::size_t i = 1; entry.link && i < entry.points.size(); ++i)
            if (const double away = distance(point, entry.points[i - 1], entry.points[i]); away <= nearest) {
                nearest = away;
                best = &entry;
            }
    }
    return best ? best->link : std::nullopt;
}

std::optional<aws::Box> Scene::Impl::boxOf(const aws::ResourceRef &ref) const
{
    const std::vector<aws::ResourceRef> drawn = drawnFor(ref);
    if (drawn.empty())
        return std::nullopt;
    return m_entries[m_resourceEntries.at(drawn.front())].box;
}

} // namespace vpcanvas::scene
