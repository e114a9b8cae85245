// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/Painter.h"

#include "painter/IconSet.h"
#include "painter/MarkerPainter.h"
#include "painter/TextPainter.h"

#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vpcanvas::painter {
namespace {

/// Paints the primitives of one item.
class Brushwork
{
public:
    Brushwork(QPainter &painter, const Theme &theme, double zoom, double extraStroke)
        : m_painter(painter),
          m_theme(theme),
          m_zoom(zoom),
          m_unit(1 / std::clamp(zoom, 0.4, 1.5)),
          m_extraStroke(extraStroke)
    {
        const QTransform transform = painter.deviceTransform();
        m_snaps = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster
            && transform.type() <= QTransform::TxScale;
        m_transform = transform;
        if (m_snaps)
            m_inverse = transform.inverted();
    }

    void operator()(const scene::RoundedBox &box)
    {
        QRectF rect(box.box.x, box.box.y, box.box.width, box.box.height);
        if (box.elevation > 0)
            paintShadow(rect, box.radius, box.elevation);
        const bool hasLine = !box.stroke.paint.isNone() && box.stroke.width > 0;
        const QPen pen = hasLine ? penOf(box.stroke) : QPen(Qt::NoPen);
        if (hasLine || box.radius == 0)
            rect = snapped(rect, hasLine ? pen.widthF() : 0);
        m_painter.setPen(pen);
        m_painter.setBrush(box.fill.isNone() ? QBrush(Qt::NoBrush) : QBrush(colorOf(box.fill)));
        const double radius = std::min({box.radius, rect.width() / 2, rect.height() / 2});
        switch (box.corners) {
        case scene::Corners::All:
            m_painter.drawRoundedRect(rect, radius, radius);
            return;
        case scene::Corners::Left:
        case scene::Corners::Right: {
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            path.addRoundedRect(rect, radius, radius);
            const bool left = box.corners == scene::Corners::Left;
            path.addRect(left ? rect.adjusted(radius, 0, 0, 0) : rect.adjusted(0, 0, -radius, 0));
            m_painter.drawPath(path.simplified());
            return;
        }
        }
    }

    void operator()(const scene::Polyline &line)
    {
        if (line.points.size() < 2)
            return;
        const QPen pen = penOf(line.stroke);
        std::vector<QPointF> points;
        points.reserve(line.points.size());
        for (const scene::Point &point : line.points)
            points.push_back(snapped(QPointF(point.x, point.y), pen.widthF()));
        const double head = 9 * m_unit;
        const QPointF end = points.back();
        const QPointF start = points.front();
        const bool atEnd = line.arrow == scene::ArrowHead::End || line.arrow == scene::ArrowHead::Both;
        const bool atStart = line.arrow == scene::ArrowHead::Start || line.arrow == scene::ArrowHead::Both;
        const QPointF endFrom = points[points.size() - 2];
        const QPointF startFrom = points[1];
        if (atEnd)
            points.back() = towards(end, endFrom, head * 0.8);
        if (atStart)
            points.front() = towards(start, startFrom, head * 0.8);
        const QPainterPath path = rounded(points, line.cornerRadius);
        m_painter.setBrush(Qt::NoBrush);
        if (line.haloWidth > 0) {
            QColor halo = m_theme.color("canvas");
            halo.setAlphaF(0.9F);
            m_painter.setPen(QPen(halo, line.haloWidth * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
            m_painter.drawPath(path);
        }
        m_painter.setPen(pen);
        m_painter.drawPath(path);
        if (atEnd)
            paintHead(end, endFrom, head, pen.color());
        if (atStart)
            paintHead(start, startFrom, head, pen.color());
    }

    void operator()(const scene::Icon &icon)
    {
        const double onScreen = icon.size * m_zoom;
        const double stroke = onScreen <= 16.5 ? 1.8 : onScreen <= 20.5 ? 1.65 : 1.5;
        IconSet::shared().paint(m_painter, icon.name, QRectF(icon.at.x, icon.at.y, icon.size, icon.size), colorOf(icon.paint),
                                stroke);
    }

    void operator()(const scene::Text &text) { paintText(m_painter, text, m_theme, m_zoom); }

    void operator()(const scene::Marker &marker) { paintMarker(m_painter, marker, m_theme, m_zoom); }

private:
    QColor colorOf(const scene::Paint &paint) const
    {
        QColor color = m_theme.color(paint.role);
        if (paint.opacity < 1)
            color.setAlphaF(static_cast<float>(color.alphaF() * paint.opacity));
        return color;
    }

    QPen penOf(const scene::Stroke &stroke) const
    {
        const double width = stroke.width + m_extraStroke;
        QPen pen(colorOf(stroke.paint), width * m_unit, Qt::SolidLine, stroke.roundCap ? Qt::RoundCap : Qt::FlatCap,
                 Qt::RoundJoin);
        if (!stroke.dash.empty()) {
            QList<qreal> pattern;
            for (const double piece : stroke.dash)
                pattern.append(piece / width);
            pen.setDashPattern(pattern);
        }
        return pen;
    }

    /// Where a line of this width covers whole device pixels.
    double snapped(double value, double devicePixels) const
    {
        const bool isOdd = static_cast<int>(std::max(1L, std::lround(devicePixels))) % 2 == 1;
        return isOdd ? std::floor(value) + 0.5 : std::round(value);
    }
    QPointF snapped(QPointF point, double width) const
    {
        if (!m_snaps)
            return point;
        const double pixels = width * std::abs(m_transform.m11());
        const QPointF device = m_transform.map(point);
        return m_inverse.map(QPointF(snapped(device.x(), pixels), snapped(device.y(), pixels)));
    }
    QRectF snapped(const QRectF &rect, double width) const
    {
        return m_snaps ? QRectF(snapped(rect.topLeft(), width), snapped(rect.bottomRight(), width)) : rect;
    }

    static QPointF towards(QPointF from, QPointF to, double by)
    {
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        return length < 1e-9 ? from : from + way * (std::min(by, length) / length);
    }

    static QPainterPath rounded(const std::vector<QPointF> &points, double radius)
    {
        QPainterPath path(points.front());
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const QPointF corner = points[i];
            const auto half = [&](QPointF other) {
                const QPointF way = other - corner;
                return std::min(radius, std::hypot(way.x(), way.y()) / 2);
            };
            path.lineTo(towards(corner, points[i - 1], half(points[i - 1])));
            path.quadTo(corner, towards(corner, points[i + 1], half(points[i + 1])));
        }
        path.lineTo(points.back());
        return path;
    }

    void paintHead(QPointF tip, QPointF from, double size, const QColor &color)
    {
        const QPointF base = towards(tip, from, size);
        const QPointF along = tip - base;
        const QPointF across(-along.y() * 0.55, along.x() * 0.55);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        const QPointF corners[] = {tip, base + across, base - across};
        m_painter.drawPolygon(corners, 3);
    }

    /// Rings of little opacity: cheap, and the same in every format.
    void paintShadow(const QRectF &rect, double radius, int elevation)
    {
        const bool isDark = m_theme.kind() == ThemeKind::Dark;
        const double offset = elevation == 1 ? 1 : elevation == 2 ? 4 : 12;
        const double blur = elevation == 1 ? 2 : elevation == 2 ? 12 : 32;
        const double opacity = isDark ? (elevation == 1 ? 0.4 : 0.45) : elevation == 1 ? 0.07 : elevation == 2 ? 0.16 : 0.22;
        constexpr int rings = 8;
        QColor color = isDark ? QColor(Qt::black) : QColor(16, 24, 40);
        m_painter.setPen(Qt::NoPen);
        for (int i = 0; i < rings; ++i) {
            const double grow = blur / 2 - blur * i / rings;
            color.setAlphaF(static_cast<float>(opacity / rings));
            m_painter.setBrush(color);
            const QRectF ring = rect.translated(0, offset).adjusted(-grow, -grow, grow, grow);
            m_painter.drawRoundedRect(ring, std::max(2.0, radius + grow), std::max(2.0, radius + grow));
        }
    }

    QPainter &m_painter;
    const Theme &m_theme;
    double m_zoom;
    double m_unit; ///< canvas units of a screen pixel, as far as strokes keep their width
    double m_extraStroke;
    bool m_snaps = false;
    QTransform m_transform;
    QTransform m_inverse;
};

} // namespace

Painter::Painter(const Theme &theme, double extraStroke) : m_theme(&theme), m_extraStroke(extraStroke) { }

void Painter::paint(QPainter &painter, const scene::DisplayItem &item, double zoom) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double opacity = painter.opacity();
    if (item.opacity < 1)
        painter.setOpacity(opacity * item.opacity);
    Brushwork brushwork(painter, *m_theme, zoom, m_extraStroke);
    for (const scene::Primitive &primitive : item.primitives)
        std::visit(brushwork, primitive);
    if (item.opacity < 1)
        painter.setOpacity(opacity);
}

void Painter::paint(QPainter &painter, std::span<const scene::ItemPointer> items, double zoom) const
{
    for (const scene::ItemPointer &item : items)
        paint(painter, *item, zoom);
}

void Painter::paint(QPainter &painter, const scene::DisplayList &list, double zoom) const
{
    for (const scene::DisplayItem &item : list.items)
        paint(painter, item, zoom);
}

void Painter::paintGrid(QPainter &painter, const QRectF &area, double zoom) const
{
    painter.fillRect(area, m_theme->color("canvas"));
    double step = 16;
    while (step * zoom < 12) // never denser than the eye likes
        step *= 2;
    const double side = 1.5 / zoom;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor dot = m_theme->color("dot");
    for (double y = std::ceil(area.top() / step) * step; y < area.bottom(); y += step)
        for (double x = std::ceil(area.left() / step) * step; x < area.right(); x += step)
            painter.fillRect(QRectF(x - side / 2, y - side / 2, side, side), dot);
    painter.setRenderHint(QPainter::Antialiasing);
}

} // namespace vpcanvas::painter
