// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/EdgeRouter.h"
#include "scene/Scene.h"
#include "scene/detail/InterfaceUse.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/LineJumps.h"
#include "scene/detail/SpatialGrid.h"

#include <array>
#include <unordered_map>

namespace vpcanvas::scene {

using Router = layout::EdgeRouter;

std::vector<Point> toScene(const std::vector<layout::Point> &points);
DisplayList toDisplayList(const std::vector<ItemPointer> &items);

class Scene::Impl
{
public:
    enum class LinkChoice : std::uint8_t { AtAny, WithinOnly };

    Impl(const aws::Network &theNetwork, const aws::Containment &theContainment, Words theWords, Router::Routing when);

    DirtyRegion update(const edit::ChangeSet &changes);
    DirtyRegion routeSome(std::chrono::microseconds time);
    void routeAll(); ///< what that changes is told by the next routeSome() or update()
    bool isRouted() const { return router.isDone() && m_untold.empty(); }
    DirtyRegion setFindings(std::span<const validate::Finding> findings);
    DirtyRegion setWords(Words newWords);

    void itemsIn(const aws::Box &area, LevelOfDetail detail, std::vector<ItemPointer> &out) const;
    std::vector<ItemPointer> itemsOf(std::span<const aws::ResourceRef> refs, LevelOfDetail detail, LinkChoice links) const;
    aws::Box bounds() const;
    std::size_t entryCount() const { return m_resourceEntries.size() + m_linkEntries.size(); }

    std::optional<aws::ResourceRef> hit(Point point, double tolerance) const;
    std::optional<aws::ResourceRef> containerAt(Point point) const;
    std::vector<aws::ResourceRef> resourcesIn(const aws::Box &area, Enclosure enclosure) const;
    std::optional<layout::Link> linkAt(Point point, double tolerance) const;
    std::optional<aws::Box> boxOf(const aws::ResourceRef &ref) const;
    /// The drawn resources that stand for one that may not be drawn itself.
    std::vector<aws::ResourceRef> drawnFor(const aws::ResourceRef &ref) const;

    const aws::Network *network;
    const aws::Containment *containment;
    Words words;
    Router router;

private:
    /// One resource or one link on the canvas.
    struct Entry
    {
        aws::ResourceRef ref; ///< of a link: its first end
        std::optional<layout::Link> link;
        std::vector<Point> points; ///< of a link
        aws::Box box;
        aws::Box bounds;
        std::optional<aws::ResourceRef> parent;
        std::optional<validate::Severity> mark;
        std::optional<validate::Severity> markInside; ///< of a VPC: the worst of all that is in it, for the far view
        std::optional<layout::Point> markAt;          ///< where it is not the top right corner
        std::uint64_t order = 0;
        bool alive = false;
        std::array<std::vector<ItemPointer>, 3> items;
        std::array<bool, 3> made{};
        std::vector<std::size_t> reads; ///< hashes of what the items were made from
    };
    struct MarkState
    {
        validate::Severity severity;
        std::optional<layout::Point> at;
    };
    using Marks = std::unordered_map<aws::ResourceRef, MarkState>;

    std::uint32_t newEntry();
    void placeEntry(std::uint32_t id, const aws::Box &bounds);
    static constexpr double linkMargin = jumpReach + 2; ///< around a link's line, for its stroke and its jumps
    /// Adds what the entry covers when it is painted.
    static void addPainted(const Entry &entry, DirtyRegion &dirty);
    /// Where the link's piece that ends at that point is painted.
    static aws::Box pieceOf(const std::vector<Point> &points, std::size_t end);
    static bool passes(const std::vector<Point> &points, const aws::Box &area);
    void removeEntry(std::uint32_t id, DirtyRegion &dirty);
    void forget(Entry &entry) const;
    void reconcile(const aws::ResourceRef &ref, DirtyRegion &dirty);
    void setLinks(const std::vector<layout::Link> &links, DirtyRegion &dirty);
    void setLink(const layout::RoutedLink &routed, DirtyRegion &dirty);
    /// Links that another one crosses, or did, are drawn anew: they jump over it.
    void touchLinks(const aws::Box &area, DirtyRegion &dirty);
    std::vector<Point> drawnPoints(const Entry &link) const;
    void touch(const aws::ResourceRef &read, DirtyRegion &dirty);
    void touchAround(const aws::ResourceRef &ref, DirtyRegion &dirty);
    const std::vector<ItemPointer> &itemsFor(std::uint32_t id, LevelOfDetail detail) const;
    const layout::SubnetRouting &routing() const;
    bool isContainer(const Entry &entry) const;
    void addMark(Marks &marks, const aws::ResourceRef &ref, validate::Severity severity) const;
    std::optional<Point> markCentre(const Entry &entry, LevelOfDetail detail) const;

    mutable std::vector<Entry> m_entries; ///< items are made on demand
    std::vector<std::uint32_t> m_free;
    std::unordered_map<aws::ResourceRef, std::uint32_t> m_resourceEntries;
    std::map<layout::Link, std::uint32_t> m_linkEntries;
    std::unordered_map<aws::ResourceRef, std::vector<std::uint32_t>> m_linksAt;
    mutable std::unordered_map<std::size_t, std::vector<std::uint32_t>> m_readers;
    mutable std::optional<layout::SubnetRouting> m_routing;
    mutable std::optional<aws::Box> m_bounds;
    mutable InterfaceUse m_interfaceUse;
    std::vector<aws::ResourceRef> m_marked; ///< entries that have a mark, or one inside
    DirtyRegion m_untold;
    SpatialGrid m_grid;
    std::uint64_t m_nextOrder = 0;
};

} // namespace vpcanvas::scene
