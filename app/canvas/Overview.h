// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tile.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace vpcanvas::canvas {

/// A small picture of everything: the overview map, and what the canvas shows where it has no tiles yet.
class Overview : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestSide = 512;

    explicit Overview(QObject *parent = nullptr);
    ~Overview() override;

    void setSource(TileSource source) { m_source = std::move(source); }
    /// The content's bounds in canvas units; paints anew soon.
    void refresh(const QRectF &content, double devicePixelRatio);

    const QImage &image() const { return m_image; }
    /// What the image shows, canvas units.
    QRectF area() const { return m_area; }
    /// As a level of one tile, or without tiles if there is no picture.
    ShownLevel level() const;

Q_SIGNALS:
    void changed();

private:
    void paint();

    TileSource m_source;
    QThreadPool m_pool;
    QTimer m_delay;
    QRectF m_content;
    double m_devicePixelRatio = 1;
    QImage m_image;
    QRect m_pixels;
    double m_scale = 1;
    QRectF m_area;
    quint64 m_job = 0;
};

} // namespace vpcanvas::canvas
