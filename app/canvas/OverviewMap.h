// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/CanvasView.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace vpcanvas::canvas {

/// A small map of everything with a frame around what the canvas shows; dragging the frame moves the view.
class OverviewMap : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(vpcanvas::canvas::CanvasView *canvas READ canvas WRITE setCanvas NOTIFY canvasChanged FINAL)
    /// Part of the content lies outside of what the canvas shows: the map is worth its place.
    Q_PROPERTY(bool useful READ isUseful NOTIFY usefulChanged FINAL)

public:
    explicit OverviewMap(QQuickItem *parent = nullptr);

    CanvasView *canvas() const { return m_canvas; }
    void setCanvas(CanvasView *canvas);
    bool isUseful() const { return m_useful; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void canvasChanged();
    void usefulChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void refresh();
    /// What the map shows, canvas units.
    QRectF area() const;
    /// Where the canvas unit square goes.
    double factor() const;
    QPointF toMap(QPointF canvas) const;
    QPointF fromMap(QPointF map) const;

    QPointer<CanvasView> m_canvas;
    QPointF m_grab; ///< from the frame's middle to the pointer, canvas units
    bool m_useful = false;
};

} // namespace vpcanvas::canvas
