// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Placement.h"

#include "aws/ZoneBox.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vpcanvas::edit {
namespace {

constexpr int mostPushes = 256; // a drawing that tangled is left overlapping rather than pushed about for ever

aws::Box moved(const aws::Box &box, double dx, double dy)
{
    return {box.x + dx, box.y + dy, box.width, box.height};
}

/// Where the box fits without touching `others`, nearest to where it is. Candidates are flush with the others' edges.
aws::Box freeSpot(const aws::Box &wanted, const std::vector<aws::Box> &others, const std::optional<aws::Box> &parent)
{
    const auto isFree = [&](const aws::Box &box) {
        return std::ranges::none_of(others, [&](const aws::Box &other) { return overlap(box, other, sizes::gap); });
    };
    if (isFree(wanted))
        return wanted;
    std::vector<double> xs{wanted.x};
    std::vector<double> ys{wanted.y};
    for (const aws::Box &other : others) {
        xs.push_back(other.right() + sizes::gap);
        xs.push_back(other.x - sizes::gap - wanted.width);
        ys.push_back(other.bottom() + sizes::gap);
        ys.push_back(other.y - sizes::gap - wanted.height);
    }
    std::optional<aws::Box> best;
    double bestCost = std::numeric_limits<double>::max();
    for (const double rawX : xs)
        for (const double rawY : ys) {
            const aws::Box box = snapped(aws::Box{rawX, rawY, wanted.width, wanted.height});
            if (parent && (box.x < parent->x + sizes::sidePadding || box.y < parent->y + sizes::titleHeight))
                continue;
            double cost = std::hypot(box.x - wanted.x, box.y - wanted.y);
            if (parent) // staying inside is worth a longer way
                cost += 4 * std::max(0.0, box.right() + sizes::sidePadding - parent->right())
                    + 4 * std::max(0.0, box.bottom() + sizes::sidePadding - parent->bottom());
            if (cost < bestCost && isFree(box)) {
                best = box;
                bestCost = cost;
            }
        }
    return best.value_or(wanted);
}

std::vector<aws::Box> boxesIn(const Draft &draft, const std::optional<aws::ResourceRef> &parent, const aws::ResourceRef &except)
{
    std::vector<aws::Box> boxes;
    for (const aws::ResourceRef &ref : draft.drawnIn(parent))
        if (ref != except && !isBorderTile(draft, ref))
            boxes.push_back(*draft.box(ref));
    return boxes;
}

/// Keeps the tiles of a border on it when the box changes.
void moveBorderTiles(Draft &draft, const aws::ResourceRef &container, const aws::Box &before, const aws::Box &after)
{
    for (const aws::ResourceRef &ref : draft.drawnIn(container)) {
        if (!isBorderTile(draft, ref))
            continue;
        const aws::Box tile = *draft.box(ref);
        const double x = tile.x + tile.width / 2;
        const double y = tile.y + tile.height / 2;
        const double toRight = std::abs(x - before.right());
        const double toBottom = std::abs(y - before.bottom());
        const double toLeft = std::abs(x - before.x);
        const double toTop = std::abs(y - before.y);
        const double nearest = std::min({toRight, toBottom, toLeft, toTop});
        if (nearest == toRight)
            draft.setBox(ref, moved(tile, after.right() - before.right(), 0));
        else if (nearest == toLeft)
            draft.setBox(ref, moved(tile, after.x - before.x, 0));
        else if (nearest == toBottom)
            draft.setBox(ref, moved(tile, 0, after.bottom() - before.bottom()));
        else
            draft.setBox(ref, moved(tile, 0, after.y - before.y));
    }
}

} // namespace

double snapped(double value)
{
    return std::round(value / sizes::grid) * sizes::grid;
}

aws::Box snapped(const aws::Box &box)
{
    return {snapped(box.x), snapped(box.y), box.width, box.height};
}

bool overlap(const aws::Box &a, const aws::Box &b, double gap)
{
    return a.x < b.right() + gap && b.x < a.right() + gap && a.y < b.bottom() + gap && b.y < a.bottom() + gap;
}

bool isBorderTile(const Draft &draft, const aws::ResourceRef &ref)
{
    if (ref.kind == aws::Kind::InternetGateway || ref.kind == aws::Kind::EgressOnlyInternetGateway)
        return true;
    if (ref.kind != aws::Kind::VpcEndpoint)
        return false;
    const auto *endpoint = draft.find(aws::VpcEndpointId{ref.id});
    return endpoint && endpoint->vpcEndpointType == aws::VpcEndpointType::Gateway;
}

bool isContainer(const aws::ResourceRef &ref)
{
    return ref.kind == aws::Kind::Region || ref.kind == aws::Kind::Vpc || ref.kind == aws::Kind::AvailabilityZone
        || ref.kind == aws::Kind::Subnet;
}

void shiftTree(Draft &draft, const aws::ResourceRef &ref, double dx, double dy)
{
    const auto children = isContainer(ref) ? draft.drawnIn(ref) : std::vector<aws::ResourceRef>{};
    if (const auto box = draft.box(ref))
        draft.setBox(ref, moved(*box, dx, dy));
    for (const aws::ResourceRef &child : children)
        shiftTree(draft, child, dx, dy);
}

void makeRoom(Draft &draft, const aws::ResourceRef &ref, const aws::Box &before)
{
    std::vector<std::pair<aws::ResourceRef, aws::Box>> queue{{ref, before}};
    for (int pushes = 0; !queue.empty() && pushes < mostPushes;) {
        const auto [pusher, old] = queue.back();
        queue.pop_back();
        const auto now = draft.box(pusher);
        if (!now)
            continue;
        for (const aws::ResourceRef &other : draft.drawnIn(draft.parentOf(pusher))) {
            if (other == pusher || isBorderTile(draft, other))
                continue;
            const aws::Box at = *draft.box(other);
            if (!overlap(*now, at, sizes::gap) || overlap(old, at, 0))
                continue;
            double dx = 0;
            double dy = 0;
            if (at.x >= old.right())
                dx = now->right() + sizes::gap - at.x;
            else if (at.y >= old.bottom())
                dy = now->bottom() + sizes::gap - at.y;
            else if (at.right() <= old.x)
                dx = now->x - sizes::gap - at.right();
            else
                dy = now->y - sizes::gap - at.bottom();
            shiftTree(draft, other, dx, dy);
            queue.emplace_back(other, at);
            ++pushes;
        }
    }
}

void growToFit(Draft &draft, const aws::ResourceRef &container)
{
    const auto before = draft.box(container);
    if (!before)
        return;
    double left = before->x;
    double top = before->y;
    double right = before->right();
    double bottom = before->bottom();
    for (const aws::ResourceRef &child : draft.drawnIn(container)) {
        if (isBorderTile(draft, child))
            continue;
        const aws::Box box = *draft.box(child);
        left = std::min(left, box.x - sizes::sidePadding);
        top = std::min(top, box.y - sizes::titleHeight);
        right = std::max(right, box.right() + sizes::sidePadding);
        bottom = std::max(bottom, box.bottom() + sizes::sidePadding);
    }
    setContainerBox(draft, container, {left, top, right - left, bottom - top});
}

void setContainerBox(Draft &draft, const aws::ResourceRef &ref, const aws::Box &box)
{
    const auto before = draft.box(ref);
    if (!before)
        return;
    if (!(box == *before)) {
        moveBorderTiles(draft, ref, *before, box);
        draft.setBox(ref, box);
        makeRoom(draft, ref, *before);
    }
    if (const auto parent = draft.parentOf(ref))
        growToFit(draft, *parent);
}

void placeInside(Draft &draft, const aws::ResourceRef &ref, aws::Box wanted, const std::optional<aws::ResourceRef> &parent)
{
    draft.setParent(ref, parent);
    const auto around = parent ? draft.box(*parent) : std::nullopt;
    wanted = snapped(wanted);
    if (around) {
        // Inside the padding if the parent is big enough, else flush with its top left corner: it grows to the right and down.
        wanted.x =
            std::max(std::min(wanted.x, around->right() - sizes::sidePadding - wanted.width), around->x + sizes::sidePadding);
        wanted.y =
            std::max(std::min(wanted.y, around->bottom() - sizes::sidePadding - wanted.height), around->y + sizes::titleHeight);
        wanted = snapped(wanted);
        if (wanted.x < around->x + sizes::sidePadding)
            wanted.x += sizes::grid;
        if (wanted.y < around->y + sizes::titleHeight)
            wanted.y += sizes::grid;
    }
    draft.setBox(ref, freeSpot(wanted, boxesIn(draft, parent, ref), around));
    if (parent)
        growToFit(draft, *parent);
}

void placeOnBorder(Draft &draft, const aws::ResourceRef &ref, const aws::ResourceRef &container, double x, double y)
{
    draft.setParent(ref, container);
    const auto around = draft.box(container);
    if (!around)
        return;
    constexpr double half = sizes::tile / 2;
    const double toLeft = std::abs(x - around->x);
    const double toRight = std::abs(x - around->right());
    const double toTop = std::abs(y - around->y);
    const double toBottom = std::abs(y - around->bottom());
    const double nearest = std::min({toLeft, toRight, toTop, toBottom});
    const bool vertical = nearest == toLeft || nearest == toRight; // on the left or right side
    const double edge = nearest == toLeft ? around->x
        : nearest == toRight              ? around->right()
        : nearest == toTop                ? around->y
                                          : around->bottom();
    const double from = vertical ? around->y + sizes::titleHeight + half : around->x + sizes::titleHeight + half;
    const double to = vertical ? around->bottom() - half : around->right() - half;
    const double along = snapped(std::clamp(vertical ? y : x, from, std::max(from, to)));
    std::vector<aws::Box> tiles;
    for (const aws::ResourceRef &other : draft.drawnIn(container))
        if (other != ref && isBorderTile(draft, other))
            tiles.push_back(*draft.box(other));
    const auto boxAt = [&](double position) {
        return vertical ? aws::Box{edge - half, position - half, sizes::tile, sizes::tile}
                        : aws::Box{position - half, edge - half, sizes::tile, sizes::tile};
    };
    // The name is written below a tile: leave room for it.
    constexpr double step = sizes::grid;
    constexpr double apart = 40;
    for (double offset = 0; offset <= to - from + step; offset += step)
        for (const double candidate : {along + offset, along - offset}) {
            if (candidate < from || candidate > std::max(from, to))
                continue;
            const aws::Box box = boxAt(candidate);
            if (std::ranges::none_of(tiles, [&](const aws::Box &other) { return overlap(box, other, apart); })) {
                draft.setBox(ref, box);
                return;
            }
        }
    draft.setBox(ref, boxAt(along));
}

} // namespace vpcanvas::edit
