// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/HitTest.h"

#include "layout/NodeSize.h"

#include <algorithm>
#include <unordered_set>

namespace vpcanvas::canvas {

namespace {

double areaOf(const QRectF &rect)
{
    return rect.width() * rect.height();
}

HitPart partOf(const Drawn &drawn, QPointF point, double tolerance)
{
    if (!isContainer(drawn.ref))
        return HitPart::Whole;
    const QRectF inner = drawn.box.adjusted(tolerance, tolerance, -tolerance, -tolerance);
    if (!inner.contains(point))
        return HitPart::Border;
    const double title = std::max(layout::metric::titleHeight, tolerance * 3);
    return point.y() <= drawn.box.top() + std::min(title, drawn.box.height() / 3) ? HitPart::Title : HitPart::Body;
}

} // namespace

bool isContainer(const aws::ResourceRef &ref)
{
    using enum aws::Kind;
    return ref.kind == Region || ref.kind == Vpc || ref.kind == AvailabilityZone || ref.kind == Subnet;
}

std::vector<Drawn> drawnOf(const aws::Network &network, const ItemSnapshot &items)
{
    std::vector<Drawn> result;
    std::unordered_set<aws::ResourceRef> seen;
    for (const ItemPointer &item : items) {
        if (!item->source || item->target || !seen.insert(*item->source).second)
            continue;
        const auto box = network.layout.find(*item->source);
        const aws::Box &place = box == network.layout.end() ? item->bounds : box->second;
        result.push_back({*item->source, QRectF(place.x, place.y, place.width, place.height)});
    }
    return result;
}

std::vector<Hit> hitsAt(const std::vector<Drawn> &drawn, QPointF point, double tolerance)
{
    std::vector<Hit> hits;
    for (const Drawn &each : drawn)
        if (each.box.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point))
            hits.push_back({each.ref, each.box, partOf(each, point, tolerance)});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        if (isContainer(a.ref) != isContainer(b.ref))
            return !isContainer(a.ref);
        return areaOf(a.box) < areaOf(b.box);
    });
    return hits;
}

QPointF handlePoint(const QRectF &box, Handle handle)
{
    const QPointF centre = box.center();
    switch (handle) {
    case Handle::TopLeft:
        return box.topLeft();
    case Handle::Top:
        return {centre.x(), box.top()};
    case Handle::TopRight:
        return box.topRight();
    case Handle::Right:
        return {box.right(), centre.y()};
    case Handle::BottomRight:
        return box.bottomRight();
    case Handle::Bottom:
        return {centre.x(), box.bottom()};
    case Handle::BottomLeft:
        return box.bottomLeft();
    case Handle::Left:
        return {box.left(), centre.y()};
    }
    return {};
}

std::optional<Handle> handleAt(const QRectF &box, QPointF point, double tolerance)
{
    for (std::size_t i = 0; i < handleCount; ++i) {
        const auto handle = static_cast<Handle>(i);
        const QPointF distance = handlePoint(box, handle) - point;
        if (std::abs(distance.x()) <= tolerance && std::abs(distance.y()) <= tolerance)
            return handle;
    }
    return std::nullopt;
}

Qt::CursorShape cursorOf(Handle handle)
{
    switch (handle) {
    case Handle::TopLeft:
    case Handle::BottomRight:
        return Qt::SizeFDiagCursor;
    case Handle::TopRight:
    case Handle::BottomLeft:
        return Qt::SizeBDiagCursor;
    case Handle::Top:
    case Handle::Bottom:
        return Qt::SizeVerCursor;
    case Handle::Left:
    case Handle::Right:
        return Qt::SizeHorCursor;
    }
    return Qt::ArrowCursor;
}

std::vector<QPointF> portsOf(const QRectF &box)
{
    return {handlePoint(box, Handle::Top), handlePoint(box, Handle::Right), handlePoint(box, Handle::Bottom),
            handlePoint(box, Handle::Left)};
}

std::optional<QPointF> portAt(const QRectF &box, QPointF point, double tolerance)
{
    for (const QPointF port : portsOf(box))
        if (QPointF::dotProduct(port - point, port - point) <= tolerance * tolerance)
            return port;
    return std::nullopt;
}

std::vector<aws::ResourceRef> outermost(const aws::Containment &containment, const std::vector<aws::ResourceRef> &refs)
{
    const std::unordered_set<aws::ResourceRef> all(refs.begin(), refs.end());
    std::vector<aws::ResourceRef> result;
    for (const aws::ResourceRef &ref : refs) {
        bool inside = false;
        for (auto parent = containment.parentOf(ref); parent && !inside; parent = containment.parentOf(*parent))
            inside = all.contains(*parent);
        if (!inside)
            result.push_back(ref);
    }
    return result;
}

std::vector<aws::ResourceRef> withDescendants(const aws::Containment &containment, const std::vector<aws::ResourceRef> &refs)
{
    std::vector<aws::ResourceRef> result;
    std::unordered_set<aws::ResourceRef> seen;
    std::vector<aws::ResourceRef> open = refs;
    while (!open.empty()) {
        const aws::ResourceRef ref = open.back();
        open.pop_back();
        if (!seen.insert(ref).second)
            continue;
        result.push_back(ref);
        for (const aws::ResourceRef &child : containment.childrenOf(ref))
            open.push_back(child);
    }
    return result;
}

} // namespace vpcanvas::canvas
