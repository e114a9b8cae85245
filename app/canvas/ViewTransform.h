// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Layout.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace vpcanvas::canvas {

/// Which part of the canvas is seen, how large. A plain value: every gesture makes a new one from an old one.
class ViewTransform
{
public:
    static constexpr double minimumZoom = 0.1;
    static constexpr double maximumZoom = 8;
    static constexpr int stepsPerDoubling = 4;

    ViewTransform() = default;
    ViewTransform(double zoom, QPointF offset);

    double zoom() const { return m_zoom; }
    /// Where the canvas's origin is, in the item's coordinates.
    QPointF offset() const { return m_offset; }

    QPointF toScreen(QPointF canvas) const { return canvas * m_zoom + m_offset; }
    QPointF toCanvas(QPointF screen) const { return (screen - m_offset) / m_zoom; }
    QRectF toScreen(const QRectF &canvas) const;
    QRectF toCanvas(const QRectF &screen) const;

    [[nodiscard]] ViewTransform panned(QPointF screenDelta) const;
    /// What is under `anchor` stays there; the zoom is kept within the limits.
    [[nodiscard]] ViewTransform zoomedAt(QPointF anchor, double zoom) const;
    /// Shows `area` (canvas) in the middle of a view, `margin` screen pixels free around it, no larger than `largest`.
    static ViewTransform fitting(const QRectF &area, QSizeF view, double margin, double largest);
    /// Puts `point` (canvas) in the middle of a view.
    static ViewTransform centredOn(QPointF point, QSizeF view, double zoom);

    /// The next geometric step from `zoom`, up for positive `steps`; 100 % is one of the steps.
    static double stepped(double zoom, int steps);
    /// From one view to another, 0 to 1; the zoom changes geometrically and the point both views share stays in place.
    static ViewTransform between(const ViewTransform &from, const ViewTransform &to, double progress);

    bool operator==(const ViewTransform &) const = default;

private:
    double m_zoom = 1;
    QPointF m_offset;
};

QRectF toRect(const aws::Box &box);
aws::Box toBox(const QRectF &rect);

} // namespace vpcanvas::canvas
