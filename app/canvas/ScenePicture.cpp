// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/ScenePicture.h"

#include "canvas/ViewTransform.h"

#include <QPainter>

namespace vpcanvas::canvas {

namespace {

constexpr double farBelow = 0.4;
constexpr double nearAbove = 1.5;

void prepare(QPainter &painter, QPoint origin, double scale)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(-origin);
    painter.scale(scale, scale);
}

} // namespace

scene::LevelOfDetail detailAt(double zoom)
{
    if (zoom < farBelow)
        return scene::LevelOfDetail::Far;
    return zoom > nearAbove ? scene::LevelOfDetail::Near : scene::LevelOfDetail::Mid;
}

ItemSnapshot snapshotOf(const scene::Scene &scene, const QRectF &area, double zoom, const HiddenResources &hidden)
{
    ItemSnapshot items;
    scene.itemsIn(toBox(area), detailAt(zoom), items);
    if (!hidden.empty())
        std::erase_if(items, [&](const ItemPointer &item) {
            return (item->source && hidden.contains(*item->source)) || (item->target && hidden.contains(*item->target));
        });
    return items;
}

QImage paintPicture(const PaintJob &job, const PictureStyle &style)
{
    QImage image = job.base.isNull() ? QImage(job.pixels.size(), QImage::Format_RGB32) : job.base;
    QPainter painter(&image);
    painter.setClipRect(job.clip);
    const double zoom = job.scale / style.devicePixelRatio;
    prepare(painter, job.pixels.topLeft(), job.scale);
    if (style.gridVisible)
        style.painter.paintGrid(painter, job.clipArea(), zoom);
    else
        painter.fillRect(job.clipArea(), style.painter.theme().color("canvas"));
    style.painter.paint(painter, job.items, zoom);
    return image;
}

QImage paintItems(const ItemSnapshot &items, const QRect &pixels, double scale, const PictureStyle &style)
{
    QImage image(pixels.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    prepare(painter, pixels.topLeft(), scale);
    style.painter.paint(painter, items, scale / style.devicePixelRatio);
    return image;
}

} // namespace vpcanvas::canvas
