// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/MarkerPainter.h"

#include "painter/TextPainter.h"

#include <QPainterPath>

#include <algorithm>

namespace vpcanvas::painter {
namespace {

using scene::MarkerKind;

QPolygonF octagon(double half, double cut)
{
    return {{-half + cut, -half}, {half - cut, -half}, {half, -half + cut}, {half, half - cut},
            {half - cut, half},   {-half + cut, half}, {-half, half - cut}, {-half, -half + cut}};
}

QPen signPen(const QColor &color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void paintMarker(QPainter &painter, const scene::Marker &marker, const Theme &theme, double zoom)
{
    const double size = std::max(marker.size, marker.minScreenSize / zoom);
    QColor color = theme.color(marker.paint.role);
    if (marker.paint.opacity < 1)
        color.setAlphaF(static_cast<float>(color.alphaF() * marker.paint.opacity));
    const QColor surface = theme.color("surface");
    const QColor canvas = theme.color("canvas");
    painter.save();
    painter.translate(marker.centre.x, marker.centre.y);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const auto grid16 = [&] { painter.scale(size / 16, size / 16); };
    switch (marker.kind) {
    case MarkerKind::Error:
        grid16();
        painter.drawPolygon(octagon(7, 4));
        painter.setPen(signPen(surface, 2));
        painter.drawLine(QPointF(-3.2, 0), QPointF(3.2, 0));
        break;
    case MarkerKind::Warning:
        grid16();
        painter.setPen(signPen(color, 1));
        painter.drawPolygon(QPolygonF{{0, -6.4}, {7.2, 6.4}, {-7.2, 6.4}});
        painter.setPen(signPen(surface, 1.7));
        painter.drawLine(QPointF(0, -2), QPointF(0, 1.8));
        painter.drawPoint(QPointF(0, 4.1));
        break;
    case MarkerKind::Note:
        grid16();
        painter.drawEllipse(QPointF(0, 0), 7, 7);
        painter.setPen(signPen(surface, 1.7));
        painter.drawLine(QPointF(0, -0.6), QPointF(0, 3.2));
        painter.drawPoint(QPointF(0, -3.3));
        break;
    case MarkerKind::Ok: {
        grid16();
        painter.drawEllipse(QPointF(0, 0), 7, 7);
        painter.setPen(signPen(surface, 1.7));
        painter.setBrush(Qt::NoBrush);
        const QPointF tick[] = {{-3.3, 0.3}, {-1, 2.6}, {3.3, -2.3}};
        painter.drawPolyline(tick, 3);
        break;
    }
    case MarkerKind::Possible: {
        grid16();
        QPen ring(color, 1.5);
        ring.setCapStyle(Qt::FlatCap);
        ring.setDashPattern({2.6 / 1.5, 1.7 / 1.5});
        painter.setPen(ring);
        painter.setBrush(surface);
        painter.drawEllipse(QPointF(0, 0), 6.3, 6.3);
        QPainterPath hook(QPointF(-1.8, -1.7));
        hook.arcTo(QRectF(-1.9, -3.7, 3.8, 3.8), 180, -245);
        hook.lineTo(0, 1.2);
        painter.setPen(signPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(hook);
        painter.drawPoint(QPointF(0, 3.3));
        break;
    }
    case MarkerKind::Step: {
        painter.setPen(QPen(canvas, 1.5 * size / 16));
        painter.drawEllipse(QPointF(0, 0), size / 2, size / 2);
        scene::Text number;
        number.text = marker.text;
        number.size = (marker.text.size() > 1 ? 9 : 10) * size / 16;
        number.weight = 600;
        number.anchor = scene::Anchor::Middle;
        number.at = {0, number.size * 0.37};
        number.paint = scene::Paint{"canvas"};
        paintText(painter, number, theme, zoom);
        break;
    }
    case MarkerKind::Stop:
        painter.setPen(QPen(canvas, 2 * size / 32));
        painter.drawPolygon(octagon(size / 2, size * 0.29));
        painter.setPen(signPen(surface, size * 0.13));
        painter.drawLine(QPointF(-size * 0.24, 0), QPointF(size * 0.24, 0));
        break;
    case MarkerKind::PacketDot:
        painter.setPen(QPen(surface, 2 * size / 12));
        painter.drawEllipse(QPointF(0, 0), size / 2, size / 2);
        break;
    case MarkerKind::PacketRing:
        painter.setPen(QPen(color, 3 * size / 12));
        painter.setBrush(surface);
        painter.drawEllipse(QPointF(0, 0), size / 2, size / 2);
        break;
    case MarkerKind::Handle:
        painter.setPen(QPen(color, 1.5 * size / 8));
        painter.setBrush(surface);
        painter.drawRoundedRect(QRectF(-size / 2, -size / 2, size, size), size / 4, size / 4);
        break;
    case MarkerKind::Diamond:
        painter.setPen(QPen(theme.color("chgLine"), 1.5 * size / 13));
        painter.setBrush(theme.color("chgBg"));
        painter.drawPolygon(QPolygonF{{0, -size / 2}, {size / 2, 0}, {0, size / 2}, {-size / 2, 0}});
        break;
    }
    painter.restore();
}

} // namespace vpcanvas::painter
