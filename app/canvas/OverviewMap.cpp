// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/OverviewMap.h"

#include "painter/Theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vpcanvas::canvas {

OverviewMap::OverviewMap(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setOpaquePainting(true);
}

void OverviewMap::setCanvas(CanvasView *canvas)
{
    if (m_canvas == canvas)
        return;
    if (m_canvas)
        m_canvas->disconnect(this);
    m_canvas = canvas;
    if (canvas != nullptr) {
        connect(canvas, &CanvasView::overviewChanged, this, &OverviewMap::refresh);
        connect(canvas, &CanvasView::viewChanged, this, &OverviewMap::refresh);
        connect(canvas, &CanvasView::contentChanged, this, &OverviewMap::refresh);
        connect(canvas, &CanvasView::styleChanged, this, &OverviewMap::refresh);
    }
    refresh();
    Q_EMIT canvasChanged();
}

void OverviewMap::refresh()
{
    const bool useful =
        m_canvas && !m_canvas->contentBounds().isEmpty() && !m_canvas->visibleArea().contains(m_canvas->contentBounds());
    if (useful != m_useful) {
        m_useful = useful;
        Q_EMIT usefulChanged();
    }
    if (isVisible())
        update();
}

QRectF OverviewMap::area() const
{
    return m_canvas ? m_canvas->overview().area() : QRectF();
}

double OverviewMap::factor() const
{
    const QRectF shown = area();
    return shown.isEmpty() ? 1 : std::min(width() / shown.width(), height() / shown.height());
}

QPointF OverviewMap::toMap(QPointF canvas) const
{
    return QPointF(width() / 2, height() / 2) + (canvas - area().center()) * factor();
}

QPointF OverviewMap::fromMap(QPointF map) const
{
    return area().center() + (map - QPointF(width() / 2, height() / 2)) / factor();
}

void OverviewMap::paint(QPainter *painter)
{
    if (!m_canvas)
        return;
    const painter::Theme &theme = painter::Theme::of(m_canvas->isDark() ? painter::ThemeKind::Dark : painter::ThemeKind::Light);
    const QRectF whole = boundingRect();
    painter->fillRect(whole, theme.color("canvas"));
    const Overview &overview = m_canvas->overview();
    if (overview.image().isNull())
        return;
    painter->setRenderHints(QPainter::SmoothPixmapTransform | QPainter::Antialiasing);
    painter->drawImage(QRectF(toMap(overview.area().topLeft()), overview.area().size() * factor()), overview.image());
    const QRectF seen = m_canvas->visibleArea();
    const QRectF frame = QRectF(toMap(seen.topLeft()), seen.size() * factor()) & whole.adjusted(1, 1, -1, -1);
    QColor fill = theme.color("accent");
    fill.setAlphaF(0.08F);
    painter->setPen(QPen(theme.color("accent"), 1.5));
    painter->setBrush(fill);
    painter->drawRect(frame);
}

void OverviewMap::mousePressEvent(QMouseEvent *event)
{
    if (!m_canvas || m_canvas->overview().image().isNull()) {
        event->ignore();
        return;
    }
    setKeepMouseGrab(true);
    const QPointF at = fromMap(event->position());
    const QRectF seen = m_canvas->visibleArea();
    m_grab = seen.contains(at) ? at - seen.center() : QPointF();
    mouseMoveEvent(event);
}

void OverviewMap::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_canvas)
        return;
    const QPointF middle = fromMap(event->position()) - m_grab;
    m_canvas->centreOn(middle.x(), middle.y());
}

} // namespace vpcanvas::canvas
