// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/Overlay.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

QRect cellsOver(const QRectF &pixels)
{
    const int left = static_cast<int>(std::floor(pixels.left() / Overlay::cellSide));
    const int top = static_cast<int>(std::floor(pixels.top() / Overlay::cellSide));
    const int right = static_cast<int>(std::ceil(pixels.right() / Overlay::cellSide));
    const int bottom = static_cast<int>(std::ceil(pixels.bottom() / Overlay::cellSide));
    return {left, top, std::max(0, right - left), std::max(0, bottom - top)};
}

} // namespace

bool Overlay::set(OverlayLayer layer, OverlayElements elements)
{
    OverlayElements &old = m_layers[static_cast<std::size_t>(layer)];
    if (old == elements)
        return false;
    const std::size_t common = std::min(old.size(), elements.size());
    for (std::size_t i = 0; i < std::max(old.size(), elements.size()); ++i) {
        if (i < common && old[i] == elements[i])
            continue;
        if (i < old.size())
            damage(pixels(old[i]));
        if (i < elements.size())
            damage(pixels(elements[i]));
    }
    old = std::move(elements);
    return true;
}

void Overlay::setScale(double zoom, double devicePixelRatio)
{
    if (zoom == m_zoom && devicePixelRatio == m_devicePixelRatio)
        return;
    m_zoom = zoom;
    m_devicePixelRatio = devicePixelRatio;
    invalidateAll();
}

void Overlay::invalidateAll()
{
    m_cells.clear();
}

QRectF Overlay::pixels(const OverlayElement &element) const
{
    const double scale = m_devicePixelRatio * (element.space == OverlaySpace::Canvas ? m_zoom : 1);
    const aws::Box &box = element.item.bounds;
    return QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale).adjusted(-2, -2, 2, 2);
}

void Overlay::damage(const QRectF &pixels)
{
    const QRect cells = cellsOver(pixels);
    if (qint64(cells.width()) * cells.height() > m_cells.size()) {
        for (auto cell = m_cells.begin(); cell != m_cells.end();)
            cell = cells.contains(cell.key().column, cell.key().row) ? m_cells.erase(cell) : std::next(cell);
        return;
    }
    for (int row = cells.top(); row <= cells.bottom(); ++row)
        for (int column = cells.left(); column <= cells.right(); ++column)
            m_cells.remove({column, row});
}

void Overlay::paintCell(TileKey key, const Paint &paint)
{
    const QRectF area(key.column * cellSide, key.row * cellSide, cellSide, cellSide);
    QImage image;
    QPainter painter;
    for (const OverlayElements &layer : m_layers) {
        for (const OverlayElement &element : layer) {
            if (!pixels(element).intersects(area))
                continue;
            if (image.isNull()) {
                image = QImage(cellSide, cellSide, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                painter.begin(&image);
                painter.setRenderHint(QPainter::Antialiasing);
            }
            const double scale = m_devicePixelRatio * (element.space == OverlaySpace::Canvas ? m_zoom : 1);
            painter.save();
            painter.translate(-area.topLeft());
            painter.scale(scale, scale);
            painter.setOpacity(element.opacity);
            paint(painter, element.item, scale);
            painter.restore();
        }
    }
    m_cells.insert(key, image);
    ++m_paintedCells;
}

void Overlay::render(const QRect &seen, const Paint &paint)
{
    const QRect cells = cellsOver(QRectF(seen));
    const QRect kept = cells.adjusted(-2, -2, 2, 2);
    for (auto cell = m_cells.begin(); cell != m_cells.end();)
        cell = kept.contains(cell.key().column, cell.key().row) ? std::next(cell) : m_cells.erase(cell);
    QRectF occupied;
    for (const OverlayElements &layer : m_layers)
        for (const OverlayElement &element : layer)
            occupied |= pixels(element);
    const QRect wanted = occupied.isEmpty() ? QRect() : cells & cellsOver(occupied);
    for (int row = wanted.top(); row <= wanted.bottom(); ++row)
        for (int column = wanted.left(); column <= wanted.right(); ++column)
            if (!m_cells.contains({column, row}))
                paintCell({column, row}, paint);
}

std::vector<ShownCell> Overlay::cells() const
{
    std::vector<ShownCell> result;
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell)
        if (!cell->isNull())
            result.push_back({cell.key(), cell.value()});
    return result;
}

} // namespace vpcanvas::canvas
