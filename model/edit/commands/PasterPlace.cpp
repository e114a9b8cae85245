// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "aws/ZoneBox.h"
#include "edit/commands/Paster.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"

#include <algorithm>
#include <limits>

namespace vpcanvas::edit {

using aws::Kind;
using aws::ResourceRef;

void Paster::place(double x, double y)
{
    double left = std::numeric_limits<double>::max();
    double top = std::numeric_limits<double>::max();
    for (const auto &[ref, box] : m_fragment.layout) {
        left = std::min(left, box.x);
        top = std::min(top, box.y);
    }
    const aws::Containment inside(m_fragment);
    std::vector<std::pair<ResourceRef, aws::Box>> roots;
    for (const auto &[ref, box] : m_fragment.layout) {
        const ResourceRef copy = now(ref);
        if (ref.kind == Kind::Region || m_lost.contains(copy) || (copy == ref && !isPasted(copy)))
            continue;
        const aws::Box placed{snapped(box.x - left + x), snapped(box.y - top + y), box.width, box.height};
        bool isRoot = true;
        for (auto at = inside.parentOf(ref); at; at = inside.parentOf(*at))
            isRoot = isRoot && !(m_fragment.layout.contains(*at) && at->kind != Kind::Region);
        if (const auto parent = inside.parentOf(ref))
            m_draft.setParent(copy, now(*parent));
        m_draft.setBox(copy, placed);
        if (isRoot)
            roots.emplace_back(copy, placed);
    }
    for (const auto &[ref, box] : roots) {
        m_pasted.push_back(ref);
        const auto parent = parentNow(ref);
        if (parent && m_draft.box(*parent) && !isBorderTile(m_draft, ref))
            settle(ref, box, *parent);
        else if (isBorderTile(m_draft, ref) && parent)
            placeOnBorder(m_draft, ref, *parent, box.x + box.width / 2, box.y + box.height / 2);
    }
    // What has no box is chosen where nothing else was pasted (a security group copied from the outline).
    if (m_pasted.empty())
        for (const auto &[from, to] : m_ids)
            if (!m_lost.contains(to))
                m_pasted.push_back(to);
}

void Paster::settle(const ResourceRef &ref, const aws::Box &box, const ResourceRef &parent)
{
    const auto children = isContainer(ref) ? m_draft.drawnIn(ref) : std::vector<ResourceRef>{};
    placeInside(m_draft, ref, box, parent);
    const aws::Box placed = *m_draft.box(ref);
    for (const ResourceRef &child : children)
        shiftTree(m_draft, child, placed.x - box.x, placed.y - box.y);
    growToFit(m_draft, parent);
}

std::optional<ResourceRef> Paster::parentNow(const ResourceRef &ref) const
{
    if (const aws::Subnet *subnet = ref.kind == Kind::Subnet ? m_draft.find(aws::SubnetId{ref.id}) : nullptr)
        return aws::zoneBoxRef(subnet->vpc, subnet->availabilityZone);
    if (const aws::Vpc *vpc = ref.kind == Kind::Vpc ? m_draft.find(aws::VpcId{ref.id}) : nullptr)
        return ResourceRef(vpc->region);
    if (const auto zone = aws::zoneBoxOf(ref))
        return ResourceRef(zone->vpc);
    if (const aws::Subnet *subnet = subnetOf(m_draft, ref))
        return ResourceRef(subnet->id);
    if (const auto vpc = vpcOf(m_draft, ref))
        return ResourceRef(*vpc);
    return std::nullopt;
}

} // namespace vpcanvas::edit
