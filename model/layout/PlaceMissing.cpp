// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/AutoLayout.h"
#include "layout/detail/DrawnTree.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace vpcanvas::layout {
namespace {

using aws::Box;
using aws::Kind;
using aws::ResourceRef;

bool isOnBorder(const aws::Network &network, const ResourceRef &ref)
{
    return shapeOf(network, ref) == Shape::Tile && ref.kind != Kind::VpcPeeringConnection && ref.kind != Kind::Internet;
}

/// Puts new boxes between the old ones. `m_boxes` starts as the network's layout and is changed in place.
class MissingPlacer
{
public:
    MissingPlacer(const aws::Network &network, const aws::Containment &containment)
        : m_network(network),
          m_template(autoLayout(network, containment)),
          m_boxes(network.layout)
    {
        for (const auto &[ref, box] : m_template)
            addChild(containment, ref);
        for (const auto &[ref, box] : m_boxes)
            if (!m_template.contains(ref))
                addChild(containment, ref);
    }

    aws::Layout run()
    {
        // a container comes before what it holds; what comes with a new container keeps its place in it
        for (const Kind kind : {Kind::Region, Kind::Vpc, Kind::AvailabilityZone, Kind::Subnet})
            for (const auto &[ref, box] : m_template)
                if (ref.kind == kind)
                    placeIfMissing(ref, box);
        for (const auto &[ref, box] : m_template)
            placeIfMissing(ref, box);
        aws::Layout changed;
        for (const auto &[ref, box] : m_boxes) {
            const auto before = m_network.layout.find(ref);
            if (before == m_network.layout.end() || before->second != box)
                changed.emplace_hint(changed.end(), ref, box);
        }
        return changed;
    }

private:
    void addChild(const aws::Containment &containment, const ResourceRef &ref)
    {
        const auto parent = detail::drawnParent(m_network, containment, ref).value_or(ResourceRef());
        m_parents[ref] = parent;
        m_children[parent].push_back(ref);
    }

    void placeIfMissing(const ResourceRef &ref, const Box &wanted)
    {
        if (m_boxes.contains(ref))
            return;
        const ResourceRef parent = m_parents.at(ref);
        Box box = wanted;
        if (const auto holder = m_boxes.find(parent); holder != m_boxes.end() && isOnBorder(m_network, ref)) {
            box = onBorder(parent, holder->second, wanted);
        } else if (holder != m_boxes.end()) {
            box = freePlace(parent, holder->second, wanted);
            m_boxes.emplace(ref, box);
            grow(parent);
        } else {
            box = outsidePlace(wanted);
        }
        m_boxes.insert_or_assign(ref, box);
        moveInto(ref, {box.x - wanted.x, box.y - wanted.y});
    }

    /// What is inside a box that was placed now takes the place it has in the template.
    void moveInto(const ResourceRef &ref, Point by)
    {
        for (const ResourceRef &child : m_children[ref]) {
            const auto wanted = m_template.find(child);
            if (wanted == m_template.end() || m_boxes.contains(child))
                continue;
            Box box = wanted->second;
            box.x += by.x;
            box.y += by.y;
            m_boxes.emplace(child, box);
            moveInto(child, by);
        }
    }

    bool isFree(const ResourceRef &parent, const Box &box) const
    {
        const Box roomy{box.x - metric::gap, box.y - metric::gap, box.width + 2 * metric::gap, box.height + 2 * metric::gap};
        const auto siblings = m_children.find(parent);
        return siblings == m_children.end() || std::ranges::none_of(siblings->second, [&](const ResourceRef &sibling) {
                   const auto other = m_boxes.find(sibling);
                   return other != m_boxes.end() && overlaps(roomy, other->second);
               });
    }

    /// The first free place in reading order, or one below everything.
    Box freePlace(const ResourceRef &parent, const Box &holder, Box box) const
    {
        double bottom = holder.y + metric::paddingTop;
        double left = holder.x + metric::paddingSide;
        for (const ResourceRef &sibling : m_children.at(parent))
            if (const auto other = m_boxes.find(sibling); other != m_boxes.end() && !isOnBorder(m_network, sibling))
                bottom = std::max(bottom, other->second.bottom() + metric::gap);
        constexpr double step = 2 * metric::grid;
        for (double y = holder.y + metric::paddingTop; y + box.height + metric::paddingSide <= holder.bottom(); y += step)
            for (double x = left; x + box.width + metric::paddingSide <= holder.right(); x += step) {
                box.x = x;
                box.y = y;
                if (isFree(parent, box))
                    return box;
            }
        box.x = left;
        box.y = roundUp(bottom, metric::grid);
        return box;
    }

    Box onBorder(const ResourceRef &parent, const Box &holder, Box box) const
    {
        box.x = holder.right() - box.width / 2;
        for (box.y = holder.y + metric::gap; !isFree(parent, box); box.y += metric::gap) { }
        return box;
    }

    /// Outside everything: where the template has it if that is free, else further right.
    Box outsidePlace(Box box) const
    {
        while (!isFree(ResourceRef(), box))
            box.x += 2 * metric::gap;
        return box;
    }

    /// Makes a container hold its children again; what it runs into gives way to the right or down, and so on outwards.
    void grow(const ResourceRef &ref)
    {
        const auto known = m_boxes.find(ref);
        if (known == m_boxes.end())
            return;
        const Box before = known->second;
        Box after = before;
        for (const ResourceRef &child : m_children[ref])
            if (const auto box = m_boxes.find(child); box != m_boxes.end() && !isOnBorder(m_network, child)) {
                after.width = std::max(after.width, roundUp(box->second.right() + metric::paddingSide - after.x, metric::grid));
                after.height =
                    std::max(after.height, roundUp(box->second.bottom() + metric::paddingSide - after.y, metric::grid));
            }
        if (after == before)
            return;
        known->second = after;
        for (const ResourceRef &child : m_children[ref]) // tiles follow the border they sit on
            if (const auto box = m_boxes.find(child); box != m_boxes.end() && isOnBorder(m_network, child)) {
                if (std::abs(centreOf(box->second).x - before.right()) < 1)
                    box->second.x += after.right() - before.right();
                if (std::abs(centreOf(box->second).y - before.bottom()) < 1)
                    box->second.y += after.bottom() - before.bottom();
            }
        const ResourceRef parent = m_parents.at(ref);
        makeRoom(parent, ref);
        if (m_boxes.contains(parent))
            grow(parent);
    }

    void makeRoom(const ResourceRef &parent, const ResourceRef &grown)
    {
        std::vector<ResourceRef> pending{grown};
        for (std::size_t i = 0; i < pending.size() && i < 10000; ++i) {
            const Box pusher = m_boxes.at(pending[i]);
            for (const ResourceRef &sibling : m_children[parent]) {
                const auto other = m_boxes.find(sibling);
                if (other == m_boxes.end() || sibling == pending[i] || sibling == grown || isOnBorder(m_network, sibling)
                    || !overlaps(pusher, other->second))
                    continue;
                const double right = pusher.right() + metric::gap - other->second.x;
                const double down = pusher.bottom() + metric::gap - other->second.y;
                moveAll(sibling, right < down ? Point{roundUp(right, metric::grid), 0} : Point{0, roundUp(down, metric::grid)});
                pending.push_back(sibling);
            }
        }
    }

    void moveAll(const ResourceRef &ref, Point by)
    {
        if (const auto box = m_boxes.find(ref); box != m_boxes.end()) {
            box->second.x += by.x;
            box->second.y += by.y;
        }
        for (const ResourceRef &child : m_children[ref])
            moveAll(child, by);
    }

    const aws::Network &m_network;
    aws::Layout m_template;
    aws::Layout m_boxes;
    std::unordered_map<ResourceRef, ResourceRef> m_parents;
    std::unordered_map<ResourceRef, std::vector<ResourceRef>> m_children;
};

} // namespace

aws::Layout placeMissing(const aws::Network &network, const aws::Containment &containment)
{
    if (network.layout.empty())
        return autoLayout(network, containment);
    return MissingPlacer(network, containment).run();
}

} // namespace vpcanvas::layout
