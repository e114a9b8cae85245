// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/Overview.h"

#include <algorithm>

namespace vpcanvas::canvas {

namespace {

constexpr int delayMilliseconds = 120;
constexpr double margin = 24; ///< canvas units around the content

} // namespace

Overview::Overview(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &Overview::paint);
}

Overview::~Overview()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void Overview::refresh(const QRectF &content, double devicePixelRatio)
{
    m_content = content;
    m_devicePixelRatio = devicePixelRatio;
    if (!m_delay.isActive())
        m_delay.start();
}

ShownLevel Overview::level() const
{
    ShownLevel level{true, m_scale, {}};
    if (!m_image.isNull())
        level.tiles.push_back({{}, m_pixels, m_image});
    return level;
}

void Overview::paint()
{
    if (!m_source.snapshot || m_content.isEmpty()) {
        ++m_job;
        m_image = {};
        m_area = {};
        Q_EMIT changed();
        return;
    }
    const QRectF area = m_content.adjusted(-margin, -margin, margin, margin);
    const double scale = std::min(1.0, longestSide / std::max(area.width(), area.height())) * m_devicePixelRatio;
    PaintJob job;
    job.scale = scale;
    job.pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect();
    job.clip = QRect(QPoint(), job.pixels.size());
    job.items = m_source.snapshot(area, scale);
    m_pool.start([this, job = std::move(job), id = ++m_job, paint = m_source.paint] {
        QImage image = paint(job);
        QMetaObject::invokeMethod(
            this,
            [this, id, scale = job.scale, pixels = job.pixels, image = std::move(image)] {
                if (id != m_job)
                    return;
                m_image = image;
                m_pixels = pixels;
                m_scale = scale;
                m_area = QRectF(QPointF(pixels.topLeft()) / scale, QSizeF(pixels.size()) / scale);
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

} // namespace vpcanvas::canvas
