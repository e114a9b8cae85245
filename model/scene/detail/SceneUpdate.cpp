// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/LineJumps.h"
#include "scene/detail/SceneImpl.h"

#include <algorithm>

namespace vpcanvas::scene {
namespace {

using aws::Kind;

/// In a drawing of more links the arches are noise, and finding them would cost a frame.
constexpr std::size_t mostWithJumps = 400;

std::size_t hashOf(const aws::ResourceRef &ref)
{
    return std::hash<aws::ResourceRef>{}(ref)*0x9E3779B97F4A7C15ULL + static_cast<std::size_t>(ref.kind);
}

} // namespace

std::vector<Point> toScene(const std::vector<layout::Point> &points)
{
    std::vector<Point> result;
    result.reserve(points.size());
    for (const layout::Point &point : points)
        result.push_back({point.x, point.y});
    return result;
}

Scene::Impl::Impl(const aws::Network &theNetwork, const aws::Containment &theContainment, Words theWords, Router::Routing when)
    : network(&theNetwork),
      containment(&theContainment),
      words(std::move(theWords)),
      router(theNetwork, theContainment, when)
{
    DirtyRegion ignored;
    m_entries.reserve(theNetwork.layout.size() + router.links().size());
    m_resourceEntries.reserve(theNetwork.layout.size());
    for (const auto &[ref, box] : theNetwork.layout)
        reconcile(ref, ignored);
    for (const layout::RoutedLink &link : router.links())
        setLink(link, ignored);
}

std::uint32_t Scene::Impl::newEntry()
{
    std::uint32_t id = 0;
    if (m_free.empty()) {
        id = static_cast<std::uint32_t>(m_entries.size());
        m_entries.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
        m_entries[id] = {};
    }
    m_entries[id].alive = true;
    m_entries[id].order = m_nextOrder++;
    return id;
}

void Scene::Impl::placeEntry(std::uint32_t id, const aws::Box &bounds)
{
    m_entries[id].bounds = bounds;
    m_grid.insert(id, bounds);
    m_bounds.reset();
}

void Scene::Impl::forget(Entry &entry) const
{
    for (auto &items : entry.items)
        items.clear();
    entry.made.fill(false);
}

void Scene::Impl::addPainted(const Entry &entry, DirtyRegion &dirty)
{
    if (!entry.link) {
        dirty.add(entry.bounds);
        return;
    }
    for (std::size_t i = 1; i < entry.points.size(); ++i) // a long line's bounds would hold half the canvas
        dirty.add(pieceOf(entry.points, i));
}

aws::Box Scene::Impl::pieceOf(const std::vector<Point> &points, std::size_t end)
{
    const Point &a = points[end - 1];
    const Point &b = points[end];
    return inflated(united({a.x, a.y, 0, 0}, {b.x, b.y, 0, 0}), linkMargin);
}

void Scene::Impl::removeEntry(std::uint32_t id, DirtyRegion &dirty)
{
    Entry &entry = m_entries[id];
    addPainted(entry, dirty);
    m_grid.remove(id, entry.bounds);
    for (const std::size_t read : entry.reads)
        if (const auto readers = m_readers.find(read); readers != m_readers.end())
            std::erase(readers->second, id);
    entry = {};
    m_free.push_back(id);
    m_bounds.reset();
}

void Scene::Impl::reconcile(const aws::ResourceRef &ref, DirtyRegion &dirty)
{
    const auto box = network->layout.find(ref);
    const bool isDrawn =
        box != network->layout.end() && network->contains(ref) && layout::shapeOf(*network, ref) != layout::Shape::None;
    const auto known = m_resourceEntries.find(ref);
    if (!isDrawn) {
        if (known == m_resourceEntries.end())
            return;
        removeEntry(known->second, dirty);
        m_resourceEntries.erase(known);
        return;
    }
    const aws::Box drawn = drawnBox(*network, *containment, ref, box->second);
    const aws::Box bounds = paintedBounds(*network, ref, drawn);
    if (known == m_resourceEntries.end()) {
        const std::uint32_t id = newEntry();
        Entry &entry = m_entries[id];
        entry.ref = ref;
        entry.box = drawn;
        entry.parent = containment->parentOf(ref);
        m_resourceEntries.emplace(ref, id);
        placeEntry(id, bounds);
        dirty.add(bounds);
        return;
    }
    Entry &entry = m_entries[known->second];
    entry.parent = containment->parentOf(ref);
    if (entry.box == drawn && entry.bounds == bounds)
        return;
    dirty.add(entry.bounds);
    m_grid.remove(known->second, entry.bounds);
    entry.box = drawn;
    forget(entry);
    placeEntry(known->second, bounds);
    dirty.add(bounds);
}

void Scene::Impl::setLink(const layout::RoutedLink &routed, DirtyRegion &dirty)
{
    if (routed.points.size() < 2)
        return;
    auto known = m_linkEntries.find(routed.link);
    if (known == m_linkEntries.end()) {
        const std::uint32_t id = newEntry();
        known = m_linkEntries.emplace(routed.link, id).first;
        m_linksAt[routed.link.from].push_back(id);
        if (routed.link.to != routed.link.from)
            m_linksAt[routed.link.to].push_back(id);
    } else {
        const aws::Box before = m_entries[known->second].bounds;
        addPainted(m_entries[known->second], dirty);
        m_grid.remove(known->second, before);
        touchLinks(before, dirty);
        forget(m_entries[known->second]);
    }
    Entry &entry = m_entries[known->second];
    entry.ref = routed.link.from;
    entry.link = routed.link;
    entry.points = toScene(routed.points);
    aws::Box bounds{entry.points.front().x, entry.points.front().y, 0, 0};
    for (const Point &point : entry.points)
        bounds = united(bounds, {point.x, point.y, 0, 0});
    entry.box = bounds;
    placeEntry(known->second, inflated(bounds, linkMargin));
    addPainted(entry, dirty);
    touchLinks(entry.bounds, dirty);
}

void Scene::Impl::touchLinks(const aws::Box &area, DirtyRegion &dirty)
{
    if (m_linkEntries.size() > mostWithJumps + 1)
        return;
    if (m_linkEntries.size() == mostWithJumps + 1) { // from here, or up to here, none jumps
        for (const auto &[link, id] : m_linkEntries)
            if (m_entries[id].made != std::array<bool, 3>{})
                forget(m_entries[id]);
        dirty.add(bounds());
        return;
    }
    std::vector<std::uint32_t> found;
    m_grid.find(area, found);
    for (const std::uint32_t id : found) {
        Entry &entry = m_entries[id];
        if (!entry.link || entry.made == std::array<bool, 3>{} || !touches(entry.bounds, area))
            continue;
        forget(entry);
        addPainted(entry, dirty);
    }
}

std::vector<Point> Scene::Impl::drawnPoints(const Entry &link) const
{
    if (m_linkEntries.size() > mostWithJumps || link.link->kind == layout::LinkKind::Association)
        return link.points;
    std::vector<std::uint32_t> found;
    m_grid.find(link.bounds, found);
    std::ranges::sort(found);
    std::vector<std::span<const Point>> others;
    for (const std::uint32_t id : found)
        if (const Entry &other = m_entries[id];
            other.link && &other != &link && other.link->kind != layout::LinkKind::Association)
            others.emplace_back(other.points);
    return withJumps(link.points, others);
}

void Scene::Impl::touch(const aws::ResourceRef &read, DirtyRegion &dirty)
{
    const auto readers = m_readers.find(hashOf(read));
    if (readers == m_readers.end())
        return;
    const std::vector<std::uint32_t> ids = readers->second; // reconcile() may end an entry, and its place in the list
    for (const std::uint32_t id : ids) {
        Entry &entry = m_entries[id];
        if (!entry.alive || (!entry.made[0] && !entry.made[1] && !entry.made[2]))
            continue;
        forget(entry);
        dirty.add(entry.bounds);
        reconcile(aws::ResourceRef(entry.ref), dirty);
    }
}

void Scene::Impl::touchAround(const aws::ResourceRef &ref, DirtyRegion &dirty)
{
    touch(ref, dirty);
    if (const auto parent = containment->parentOf(ref))
        touch(suffixed(*parent, reads::children), dirty);
    if (const auto known = m_resourceEntries.find(ref); known != m_resourceEntries.end())
        if (const auto &parent = m_entries[known->second].parent)
            touch(suffixed(*parent, reads::children), dirty);
    if (ref.kind == Kind::NetworkInterface) {
        if (const aws::NetworkInterface *interface = network->find(aws::NetworkInterfaceId{ref.id}))
            if (const auto owner = ownerOf(*interface)) {
                touch(*owner, dirty);
                if (const auto parent = containment->parentOf(*owner))
                    touch(suffixed(*parent, reads::children), dirty);
            }
    } else if (ref.kind == Kind::RouteTable) {
        if (const aws::RouteTable *table = network->find(aws::RouteTableId{ref.id}))
            touch(suffixed(table->vpc, reads::mainTable), dirty);
    } else if (ref.kind == Kind::NetworkAcl) {
        if (const aws::NetworkAcl *acl = network->find(aws::NetworkAclId{ref.id}))
            touch(suffixed(acl->vpc, reads::defaultAcl), dirty);
    } else if (ref.kind == Kind::Vpc) {
        for (const aws::ResourceRef &child : containment->childrenOf(ref)) // local rows
            if (child.kind == Kind::RouteTable) {
                touch(child, dirty);
                reconcile(child, dirty);
            }
    }
}

DirtyRegion Scene::Impl::update(const edit::ChangeSet &changes)
{
    DirtyRegion dirty = std::exchange(m_untold, {});
    std::vector<aws::ResourceRef> meant;
    for (const auto *list : {&changes.added, &changes.removed, &changes.changed})
        meant.insert(meant.end(), list->begin(), list->end());
    if (std::ranges::any_of(meant, [](const aws::ResourceRef &ref) { return ref.kind == Kind::RouteTable; }))
        m_routing.reset();
    for (const aws::ResourceRef &ref : meant)
        if (ref.kind == Kind::NetworkInterface)
            m_interfaceUse.update(*network, aws::NetworkInterfaceId{ref.id});
    for (const aws::ResourceRef &ref : meant) { // while entries still know their old parents
        touchAround(ref, dirty);
        for (const aws::NetworkInterfaceId &interface : containment->interfacesOf(ref))
            reconcile(interface, dirty); // drawn by itself once its owner is gone
    }
    for (const aws::ResourceRef &ref : meant) {
        reconcile(ref, dirty);
        if (ref.kind == Kind::AvailabilityZone) // its boxes, one a VPC, live and end with it
            for (auto box = network->layout.lower_bound({Kind::AvailabilityZone, {}});
                 box != network->layout.end() && box->first.kind == Kind::AvailabilityZone; ++box)
                reconcile(box->first, dirty);
    }
    for (const aws::ResourceRef &ref : changes.moved)
        reconcile(ref, dirty);
    for (const aws::ResourceRef &ref : meant)
        if (ref.kind == Kind::NetworkInterface) // the owner's place follows from its interfaces
            if (const aws::NetworkInterface *interface = network->find(aws::NetworkInterfaceId{ref.id}))
                if (const auto owner = ownerOf(*interface))
                    if (const auto known = m_resourceEntries.find(*owner); known != m_resourceEntries.end()) {
                        Entry &entry = m_entries[known->second];
                        const auto parent = containment->parentOf(*owner);
                        for (const auto &place : {entry.parent, parent})
                            if (place && entry.parent != parent)
                                touch(suffixed(*place, reads::children), dirty);
                        entry.parent = parent;
                        reconcile(*owner, dirty); // it may need a row for a public address
                    }
    std::ranges::sort(meant);
    meant.erase(std::unique(meant.begin(), meant.end()), meant.end());
    const layout::EdgeRouter::Changes routes = router.update(*network, *containment, changes.moved, meant);
    for (const layout::Link &link : routes.removed) {
        const auto known = m_linkEntries.find(link);
        if (known == m_linkEntries.end())
            continue;
        for (const aws::ResourceRef *end : {&link.from, &link.to})
            if (const auto at = m_linksAt.find(*end); at != m_linksAt.end())
                std::erase(at->second, known->second);
        const aws::Box before = m_entries[known->second].bounds;
        removeEntry(known->second, dirty);
        touchLinks(before, dirty);
        m_linkEntries.erase(known);
    }
    setLinks(routes.routed, dirty);
    return dirty;
}

DirtyRegion Scene::Impl::routeSome(std::chrono::microseconds time)
{
    DirtyRegion dirty = std::exchange(m_untold, {});
    if (!router.isDone())
        setLinks(router.routeSome(time), dirty);
    return dirty;
}

void Scene::Impl::routeAll()
{
    m_untold = routeSome(std::chrono::hours(1));
}

void Scene::Impl::setLinks(const std::vector<layout::Link> &links, DirtyRegion &dirty)
{
    const auto &routed = router.links(); // sorted by link
    for (const layout::Link &link : links)
        if (const auto at = std::ranges::lower_bound(routed, link, {}, &layout::RoutedLink::link);
            at != routed.end() && at->link == link)
            setLink(*at, dirty);
}

DirtyRegion Scene::Impl::setWords(Words newWords)
{
    words = std::move(newWords);
    for (Entry &entry : m_entries)
        if (!entry.link)
            forget(entry);
    DirtyRegion dirty;
    dirty.add(bounds());
    return dirty;
}

const layout::SubnetRouting &Scene::Impl::routing() const
{
    if (!m_routing)
        m_routing.emplace(*network);
    return *m_routing;
}

const std::vector<ItemPointer> &Scene::Impl::itemsFor(std::uint32_t id, LevelOfDetail detail) const
{
    Entry &entry = m_entries[id];
    const auto level = static_cast<std::size_t>(detail);
    if (entry.made[level])
        return entry.items[level];
    entry.made[level] = true;
    std::vector<ItemPointer> &items = entry.items[level];
    if (entry.link) {
        items.push_back(makeLink(*entry.link, detail == LevelOfDetail::Far ? entry.points : drawnPoints(entry), detail));
        return items;
    }
    const ItemFactory factory(*network, *containment, routing(), words, [&](const aws::ResourceRef &read) {
        const std::size_t key = hashOf(read);
        if (std::ranges::find(entry.reads, key) != entry.reads.end())
            return;
        entry.reads.push_back(key);
        m_readers[key].push_back(id);
    });
    factory.make(entry.ref, entry.box, detail, items);
    const auto worst = detail == LevelOfDetail::Far && entry.markInside
        ? std::min(*entry.markInside, entry.mark.value_or(validate::Severity::Note))
        : entry.mark;
    if (worst)
        if (const auto centre = markCentre(entry, detail))
            items.push_back(makeMark(entry.ref, *worst, *centre));
    return items;
}

} // namespace vpcanvas::scene
