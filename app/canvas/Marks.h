// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Overlay.h"

#include <QPointF>
#include <QRectF>

#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::canvas {

/// Makes the signs that lie over the canvas. All take canvas units and give elements that keep their size on the screen.
class Marks
{
public:
    explicit Marks(double zoom) : m_zoom(zoom) { }

    /// 2 px rim of what is selected.
    OverlayElement selection(const QRectF &box) const;
    OverlayElement hover(const QRectF &box) const;
    /// Dotted rim 4 px outside: where the keyboard is.
    OverlayElement focus(const QRectF &box) const;
    OverlayElements handles(const QRectF &box) const;
    OverlayElements ports(const QRectF &box) const;
    OverlayElement marquee(const QRectF &area) const;

    enum class Verdict { Legal, Illegal };
    /// The rim of a drop target or of an end of a link, with its tag (empty for none) at the bottom inside.
    OverlayElements target(const QRectF &box, Verdict verdict, const std::string &tag) const;
    /// A possible end of the link that is being drawn.
    OverlayElement candidate(const QRectF &box) const;
    /// A sentence beside the pointer.
    OverlayElement tag(QPointF at, Verdict verdict, const std::string &text) const;
    /// The same, moved left where it would leave a view that ends there (canvas).
    OverlayElement tagWithin(QPointF at, double right, Verdict verdict, const std::string &text) const;
    /// A short figure in a chip, centred: size while resizing.
    OverlayElement figure(QPointF centre, const std::string &text, std::string_view role = "accentFill") const;
    /// The line that follows the pointer while a link is drawn.
    OverlayElement rubberBand(const std::vector<QPointF> &points, Verdict verdict) const;
    /// A smart guide, and the same with the length of a gap.
    OverlayElement guide(QPointF from, QPointF to) const;
    OverlayElements gap(QPointF from, QPointF to) const;

private:
    QRectF scaled(const QRectF &box) const;
    QPointF scaled(QPointF point) const { return point * m_zoom; }
    OverlayElement rim(const QRectF &pixels, std::string_view role, double width, std::vector<double> dash, double radius,
                       std::string_view fill, double fillOpacity) const;
    OverlayElement chip(const QRectF &pixels, std::string_view fill, std::string_view line, std::string_view textRole,
                        const std::string &text, double left) const;

    double m_zoom;
};

} // namespace vpcanvas::canvas
