// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Draft.h"

#include "aws/ZoneBox.h"

namespace vpcanvas::edit {

bool Draft::contains(const aws::ResourceRef &ref) const
{
    aws::ResourceRef real = ref;
    if (const auto zone = aws::zoneBoxOf(ref))
        real = zone->zone;
    if (const auto hit = m_resources.find(real); hit != m_resources.end())
        return hit->second.has_value();
    return m_base.contains(real);
}

void Draft::erase(const aws::ResourceRef &ref)
{
    if (m_base.contains(ref))
        m_resources.insert_or_assign(ref, std::nullopt);
    else
        m_resources.erase(ref);
    m_boxes.insert_or_assign(ref, std::nullopt);
}

std::optional<aws::Box> Draft::box(const aws::ResourceRef &ref) const
{
    if (const auto hit = m_boxes.find(ref); hit != m_boxes.end())
        return hit->second;
    const auto hit = m_base.layout.find(ref);
    return hit == m_base.layout.end() ? std::nullopt : std::optional(hit->second);
}

void Draft::setBox(const aws::ResourceRef &ref, const std::optional<aws::Box> &box)
{
    m_boxes.insert_or_assign(ref, box);
}

void Draft::setParent(const aws::ResourceRef &ref, const std::optional<aws::ResourceRef> &parent)
{
    m_parents.insert_or_assign(ref, parent);
}

std::optional<aws::ResourceRef> Draft::parentOf(const aws::ResourceRef &ref) const
{
    if (const auto hit = m_parents.find(ref); hit != m_parents.end())
        return hit->second;
    if (const auto zone = aws::zoneBoxOf(ref))
        return aws::ResourceRef(zone->vpc);
    return m_containment.parentOf(ref);
}

std::vector<aws::ResourceRef> Draft::drawnIn(const std::optional<aws::ResourceRef> &parent) const
{
    std::vector<aws::ResourceRef> all;
    const auto take = [&](const aws::ResourceRef &ref) {
        if (!m_parents.contains(ref) && box(ref))
            all.push_back(ref);
    };
    if (parent) {
        for (const aws::ResourceRef &ref : m_containment.childrenOf(*parent))
            take(ref);
        // A service has no parent, but is drawn in its Region: what a person put there moves and makes room with it.
        const auto around = box(*parent);
        if (parent->kind == aws::Kind::Region && around)
            forEach<aws::AwsService>([&](const aws::AwsService &service) {
                const auto at = box(service.id);
                if (at && at->x >= around->x && at->right() <= around->right() && at->y >= around->y
                    && at->bottom() <= around->bottom())
                    take(service.id);
            });
    } else {
        for (const auto &[ref, unused] : m_base.layout)
            if (!m_containment.parentOf(ref))
                take(ref);
    }
    for (const auto &[ref, drawnParent] : m_parents)
        if (drawnParent == parent && box(ref))
            all.push_back(ref);
    return all;
}

EditOp Draft::op() const
{
    Batch batch;
    for (const auto &[ref, resource] : m_resources)
        if (resource && m_base.get(ref) != resource)
            batch.ops.emplace_back(Put{*resource});
    for (const auto &[ref, box] : m_boxes) {
        const auto known = m_base.layout.find(ref);
        const bool same = known == m_base.layout.end() ? !box : box && *box == known->second;
        const bool erasedWithResource = !box && m_resources.contains(ref) && !m_resources.at(ref);
        if (!same && !erasedWithResource)
            batch.ops.emplace_back(SetBox{ref, box});
    }
    for (const auto &[ref, resource] : m_resources)
        if (!resource)
            batch.ops.emplace_back(Erase{ref});
    return EditOp(std::move(batch));
}

} // namespace vpcanvas::edit
