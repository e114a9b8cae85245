// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/MovingPicture.h"

#include "canvas/ConnectTool.h"
#include "canvas/HitTest.h"
#include "canvas/ViewTransform.h"

#include <algorithm>

namespace vpcanvas::canvas {

namespace {

constexpr std::size_t mostLinks = 400;

} // namespace

void MovingPicture::take(const scene::Scene &scene, const std::vector<aws::ResourceRef> &refs, const QRectF &seen, double scale,
                         const PictureStyle &style)
{
    clear();
    for (const aws::ResourceRef &ref : withDescendants(scene.containment(), refs))
        m_resources.insert(ref);
    const double zoom = scale / style.devicePixelRatio;
    ItemSnapshot inner;
    for (const aws::ResourceRef &ref : refs) {
        for (ItemPointer &item : scene.itemsOf(ref, detailAt(zoom))) {
            m_areas.push_back(toRect(item->bounds));
            const bool fromMoves = item->source && m_resources.contains(*item->source);
            const bool toMoves = !item->target || m_resources.contains(*item->target);
            if (fromMoves && toMoves) {
                inner.push_back(std::move(item));
            } else if (item->source && item->target && m_links.size() < mostLinks) {
                const auto from = scene.boxOf(*item->source);
                const auto to = scene.boxOf(*item->target);
                if (from && to)
                    m_links.push_back({item, toRect(*from), toRect(*to), fromMoves});
            }
        }
    }
    std::stable_sort(inner.begin(), inner.end(), [](const ItemPointer &a, const ItemPointer &b) { return a->z < b->z; });
    inner.erase(std::unique(inner.begin(), inner.end()), inner.end());
    QRectF all;
    for (const ItemPointer &item : inner)
        all |= toRect(item->bounds);
    const QRectF painted = all & seen.adjusted(-seen.width() / 2, -seen.height() / 2, seen.width() / 2, seen.height() / 2);
    if (painted.isEmpty())
        return;
    const QRect pixels = QRectF(painted.topLeft() * scale, painted.size() * scale).toAlignedRect().adjusted(-2, -2, 2, 2);
    m_ghost.image = paintItems(inner, pixels, scale, style);
    m_origin = QPointF(pixels.topLeft()) / scale;
    m_ghost.at = m_origin;
}

void MovingPicture::clear()
{
    *this = {};
}

void MovingPicture::moveTo(QPointF way)
{
    m_way = way;
    m_ghost.at = m_origin + way;
}

OverlayElements MovingPicture::links() const
{
    OverlayElements elements;
    for (const OuterLink &link : m_links) {
        const auto *old = std::get_if<scene::Polyline>(&link.item->primitives.front());
        if (old == nullptr)
            continue;
        scene::Polyline path = *old;
        path.points.clear();
        QRectF bounds;
        for (const QPointF point : elbow(link.fromMoves ? link.from.translated(m_way) : link.from,
                                         link.fromMoves ? link.to : link.to.translated(m_way))) {
            path.points.push_back({point.x(), point.y()});
            bounds |= QRectF(point, QSizeF(1, 1));
        }
        OverlayElement element;
        element.space = OverlaySpace::Canvas;
        element.opacity = m_ghost.opacity;
        element.item.bounds = toBox(bounds.adjusted(-12, -12, 12, 12));
        element.item.primitives.emplace_back(std::move(path));
        elements.push_back(std::move(element));
    }
    return elements;
}

} // namespace vpcanvas::canvas
