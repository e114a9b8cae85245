// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/ViewTransform.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

ViewTransform::ViewTransform(double zoom, QPointF offset) : m_zoom(std::clamp(zoom, minimumZoom, maximumZoom)), m_offset(offset)
{
}

QRectF ViewTransform::toScreen(const QRectF &canvas) const
{
    return {toScreen(canvas.topLeft()), canvas.size() * m_zoom};
}

QRectF ViewTransform::toCanvas(const QRectF &screen) const
{
    return {toCanvas(screen.topLeft()), screen.size() / m_zoom};
}

ViewTransform ViewTransform::panned(QPointF screenDelta) const
{
    return {m_zoom, m_offset + screenDelta};
}

ViewTransform ViewTransform::zoomedAt(QPointF anchor, double zoom) const
{
    const double wanted = std::clamp(zoom, minimumZoom, maximumZoom);
    return {wanted, anchor - toCanvas(anchor) * wanted};
}

ViewTransform ViewTransform::fitting(const QRectF &area, QSizeF view, double margin, double largest)
{
    const double width = std::max(1.0, view.width() - 2 * margin);
    const double height = std::max(1.0, view.height() - 2 * margin);
    const double zoom = std::min(width / std::max(1.0, area.width()), height / std::max(1.0, area.height()));
    return centredOn(area.center(), view, std::min(zoom, largest));
}

ViewTransform ViewTransform::centredOn(QPointF point, QSizeF view, double zoom)
{
    const double wanted = std::clamp(zoom, minimumZoom, maximumZoom);
    return {wanted, QPointF(view.width() / 2, view.height() / 2) - point * wanted};
}

double ViewTransform::stepped(double zoom, int steps)
{
    constexpr double tolerance = 1e-6;
    const double position = std::log2(zoom) * stepsPerDoubling;
    const double base = steps > 0 ? std::floor(position + tolerance) : std::ceil(position - tolerance);
    return std::clamp(std::exp2((base + steps) / stepsPerDoubling), minimumZoom, maximumZoom);
}

ViewTransform ViewTransform::between(const ViewTransform &from, const ViewTransform &to, double progress)
{
    if (progress >= 1)
        return to;
    const double zoom = from.m_zoom * std::pow(to.m_zoom / from.m_zoom, progress);
    const double change = to.m_zoom - from.m_zoom;
    const double share = std::abs(change) < 1e-9 ? progress : (zoom - from.m_zoom) / change;
    return {zoom, from.m_offset + (to.m_offset - from.m_offset) * share};
}

QRectF toRect(const aws::Box &box)
{
    return {box.x, box.y, box.width, box.height};
}

aws::Box toBox(const QRectF &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

} // namespace vpcanvas::canvas
