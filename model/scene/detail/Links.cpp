// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "scene/detail/ItemBuilder.h"
#include "scene/detail/ItemFactory.h"
#include "scene/detail/SpatialGrid.h"

namespace vpcanvas::scene {
namespace {

Stroke strokeOf(layout::LinkKind kind)
{
    switch (kind) {
    case layout::LinkKind::Route:
    case layout::LinkKind::Uplink:
    case layout::LinkKind::Service:
    case layout::LinkKind::Target:
    case layout::LinkKind::Peering:
        return stroke("wire", 1.5);
    case layout::LinkKind::PrivateLink:
        return dashed("wire", 1.5, 4, 3);
    case layout::LinkKind::Association:
        return dotted("wire", 1.25, 1.5, 3.5);
    }
    return stroke("wire", 1.5);
}

} // namespace

ItemPointer makeLink(const layout::Link &link, std::span<const Point> points, LevelOfDetail detail)
{
    ItemBuilder item(z::link, link.from, link.to);
    Stroke look = strokeOf(link.kind);
    const bool isFar = detail == LevelOfDetail::Far;
    if (isFar) {
        look.width = 1;
        look.dash.clear();
        if (link.kind == layout::LinkKind::Association)
            look.paint.opacity = 0.5;
    }
    aws::Box bounds{points.front().x, points.front().y, 0, 0};
    for (const Point &point : points)
        bounds = united(bounds, {point.x, point.y, 0, 0});
    item.line({points.begin(), points.end()}, std::move(look), isFar ? 0 : 8);
    return item.finish(inflated(bounds, 3));
}

ItemPointer makeMark(const aws::ResourceRef &ref, validate::Severity severity, Point centre)
{
    ItemBuilder item(z::mark, ref);
    switch (severity) {
    case validate::Severity::Error:
        item.marker(MarkerKind::Error, centre, 20, "err", {}, 14);
        break;
    case validate::Severity::Warning:
        item.marker(MarkerKind::Warning, centre, 20, "warn", {}, 14);
        break;
    case validate::Severity::Note:
        item.marker(MarkerKind::Note, centre, 20, "info", {}, 14);
        break;
    }
    return item.finish({centre.x - 12, centre.y - 12, 24, 24});
}

} // namespace vpcanvas::scene
