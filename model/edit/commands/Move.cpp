// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Move.h"

#include "aws/ZoneBox.h"
#include "edit/commands/CommandErrors.h"
#include "edit/commands/CreateItems.h"
#include "edit/commands/Placement.h"
#include "edit/commands/Recipes.h"
#include "edit/commands/Reparent.h"

#include <algorithm>
#include <set>

namespace vpcanvas::edit {
namespace {

using aws::ResourceRef;

/// Leaves out what moves anyway because something around it does.
std::vector<ResourceRef> outermost(const aws::Network &network, const aws::Containment &containment,
                                   const std::vector<ResourceRef> &refs)
{
    const std::set<ResourceRef> chosen(refs.begin(), refs.end());
    std::vector<ResourceRef> result;
    for (const ResourceRef &ref : chosen) {
        bool inside = false;
        for (auto at = containment.parentOf(ref); at && !inside; at = containment.parentOf(*at))
            inside = chosen.contains(*at);
        if (!inside && network.layout.contains(ref))
            result.push_back(ref);
    }
    return result;
}

/// A gateway that was dragged stays on the border, at the point nearest to where it was let go.
void slideOnBorder(Draft &draft, const ResourceRef &tile, const ResourceRef &container, double dx, double dy)
{
    const aws::Box box = *draft.box(tile);
    draft.setBox(tile, std::nullopt); // it is not in its own way
    placeOnBorder(draft, tile, container, box.x + box.width / 2 + dx, box.y + box.height / 2 + dy);
}

} // namespace

Result<EditOp> moveBoxes(const aws::Network &network, const aws::Containment &containment, const std::vector<ResourceRef> &refs,
                         double dx, double dy, const std::optional<ResourceRef> &newContainer, Snap snap)
{
    Draft draft(network, containment);
    const double stepX = snap == Snap::Grid ? snapped(dx) : dx;
    const double stepY = snap == Snap::Grid ? snapped(dy) : dy;
    const auto moved = outermost(network, containment, refs);
    std::set<ResourceRef> grown;
    for (const ResourceRef &ref : moved) {
        const auto parent = draft.parentOf(ref);
        if (isBorderTile(draft, ref)) {
            VPCANVAS_TRY(border, borderAfterMove(draft, ref, newContainer));
            if (border)
                slideOnBorder(draft, ref, *border, dx, dy);
            else
                shiftTree(draft, ref, stepX, stepY);
            continue;
        }
        std::optional<ResourceRef> target = parent;
        if (newContainer && containerFor(draft, ref, *newContainer) != parent) {
            VPCANVAS_TRY(taken, reparent(draft, ref, *newContainer));
            target = taken;
        }
        shiftTree(draft, ref, stepX, stepY);
        if (target)
            grown.insert(*target);
    }
    // Only once everything stands where it was let go: what moves together does not push itself about.
    for (const ResourceRef &container : grown)
        growToFit(draft, container);
    return draft.op();
}

Result<EditOp> resizeBox(const aws::Network &network, const aws::Containment &containment, const ResourceRef &ref,
                         const aws::Box &box)
{
    Draft draft(network, containment);
    const auto before = draft.box(ref);
    if (!before)
        return Error{errors::notOnCanvas, {nameOf(draft, ref)}, {}};
    constexpr double least = 64;
    double left = snapped(box.x);
    double top = snapped(box.y);
    double right = std::max(snapped(box.right()), left + (isContainer(ref) ? least : sizes::grid));
    double bottom = std::max(snapped(box.bottom()), top + (isContainer(ref) ? least : sizes::grid));
    if (isContainer(ref))
        for (const ResourceRef &child : draft.drawnIn(ref)) {
            if (isBorderTile(draft, child))
                continue;
            const aws::Box inner = *draft.box(child);
            left = std::min(left, inner.x - sizes::sidePadding);
            top = std::min(top, inner.y - sizes::titleHeight);
            right = std::max(right, inner.right() + sizes::sidePadding);
            bottom = std::max(bottom, inner.bottom() + sizes::sidePadding);
        }
    setContainerBox(draft, ref, {left, top, right - left, bottom - top});
    return draft.op();
}

} // namespace vpcanvas::edit
