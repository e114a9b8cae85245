// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "edit/ChangeSet.h"
#include "layout/DrawnLinks.h"
#include "scene/DisplayList.h"
#include "scene/Words.h"
#include "validate/Finding.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vpcanvas::scene {

/// Parts of the canvas whose picture is out of date.
struct DirtyRegion
{
    std::vector<aws::Box> boxes;

    bool empty() const { return boxes.empty(); }
    void add(const aws::Box &box);
    aws::Box united() const; ///< all zero when empty
};

enum class Enclosure : std::uint8_t { Fully, Touched };

/// What the canvas shows of a network: containers, cards, tiles, ports, links and marks, as items that are made when they
/// are first asked for, kept, and made anew only where a ChangeSet touches them. Used from one thread; the items it hands
/// out may be painted on others.
class Scene
{
public:
    /// Network and containment must outlive the scene; each change to them is told by update().
    /// Links::Later: where there are many, links are drawn once routeSome() has found their ways.
    enum class Links : std::uint8_t { Now, Later };
    Scene(const aws::Network &network, const aws::Containment &containment, Words words = {},
          std::span<const validate::Finding> findings = {}, Links links = Links::Now);
    Scene(Scene &&) noexcept;
    Scene &operator=(Scene &&) noexcept;
    ~Scene();

    /// Call after the containment was brought up to date.
    DirtyRegion update(const edit::ChangeSet &changes);
    /// Marks nodes with the worst finding about them or about what is drawn as part of them.
    DirtyRegion setFindings(std::span<const validate::Finding> findings);
    /// Finds ways of links that were left for later, for about so long. Only an update(), a route() and a displayList() do
    /// not wait for it: they find all that are left.
    DirtyRegion routeSome(std::chrono::microseconds time);
    bool isRouted() const;
    /// Another language.
    DirtyRegion setWords(Words words);
    const Words &words() const;

    /// Appends the items that touch the area, sorted by z.
    void itemsIn(const aws::Box &area, LevelOfDetail detail, std::vector<ItemPointer> &out) const;
    /// The resource's own items, those of everything inside it, and the links at any of these; sorted by z.
    std::vector<ItemPointer> itemsOf(const aws::ResourceRef &ref, LevelOfDetail detail) const;
    /// Everything, or only these resources with what is inside them and the links between them. For exports and tests.
    DisplayList displayList(LevelOfDetail detail) const;
    DisplayList displayList(LevelOfDetail detail, std::span<const aws::ResourceRef> selection) const;

    aws::Box bounds() const; ///< of everything; all zero when empty
    std::size_t itemCount() const;

    /// What a click at the point means: a mark or port, then cards and tiles, then a link's nothing, then a container by its
    /// border or title strip. A network ACL is hit at its port. Tolerance in canvas units.
    std::optional<aws::ResourceRef> hit(Point point, double tolerance) const;
    /// The innermost container that holds the point, wherever inside: where a thing would be dropped.
    std::optional<aws::ResourceRef> containerAt(Point point) const;
    /// For the marquee: drawn resources, without containers that merely hold the area.
    std::vector<aws::ResourceRef> resourcesIn(const aws::Box &area, Enclosure enclosure) const;
    /// The link under the point.
    std::optional<layout::Link> linkAt(Point point, double tolerance) const;

    /// The box of a drawn resource; for one that is drawn as part of others (an attached interface, a network ACL, ...)
    /// that of the first of these.
    std::optional<aws::Box> boxOf(const aws::ResourceRef &ref) const;
    /// The drawn resource that stands for one: itself, the owner of an attached interface, the first subnet of a network ACL.
    std::optional<aws::ResourceRef> drawnFor(const aws::ResourceRef &ref) const;
    /// The way of a packet or a link between two drawn resources; see layout::EdgeRouter::route.
    std::vector<Point> route(const aws::ResourceRef &from, const aws::ResourceRef &to, int lane = 0) const;

    const aws::Network &network() const;
    const aws::Containment &containment() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vpcanvas::scene
