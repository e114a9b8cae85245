// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/ExportOptions.h"
#include "painter/ExportTarget.h"
#include "painter/FontSet.h"
#include "painter/Painter.h"
#include "painter/SvgWriter.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace vpcanvas::painter {
namespace {

constexpr double mostPixels = 400e6;
constexpr double mostSide = 32767;

const Theme &themeOf(const ExportOptions &options)
{
    return options.theme == ExportTheme::Dark ? Theme::dark() : Theme::light();
}

void paintAll(QPainter &painter, const scene::DisplayList &list, const aws::Box &area, const ExportOptions &options, double zoom)
{
    const Painter brush(themeOf(options));
    const QRectF rect(area.x, area.y, area.width, area.height);
    painter.setRenderHint(QPainter::Antialiasing);
    if (options.background == Background::Canvas) {
        if (options.grid == Grid::Dots)
            brush.paintGrid(painter, rect, zoom);
        else
            painter.fillRect(rect, brush.theme().color("canvas"));
    }
    brush.paint(painter, list, zoom);
}

Result<std::string> png(const scene::DisplayList &list, const aws::Box &area, const ExportOptions &options)
{
    const double width = std::ceil(area.width * options.scale);
    const double height = std::ceil(area.height * options.scale);
    if (width * height > mostPixels || width > mostSide || height > mostSide)
        return Error{errors::exportTooBig,
                     {std::to_string(static_cast<long long>(width)), std::to_string(static_cast<long long>(height)),
                      std::to_string(static_cast<long long>(mostSide))},
                     {}};
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    image.setText(QStringLiteral("Title"), QString::fromStdString(options.title));
    {
        QPainter painter(&image);
        painter.scale(options.scale, options.scale);
        painter.translate(-area.x, -area.y);
        paintAll(painter, list, area, options, options.scale);
    }
    if (options.background == Background::Canvas)
        image = image.convertToFormat(QImage::Format_RGB32);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}

std::string pdf(const scene::DisplayList &list, const aws::Box &area, const ExportOptions &options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        constexpr double pointsAPixel = 0.75;
        QPdfWriter writer(&buffer);
        writer.setTitle(QString::fromStdString(options.title));
        writer.setCreator(QStringLiteral("VPCanvas"));
        writer.setResolution(1200);
        const QSizeF size(area.width * options.scale * pointsAPixel, area.height * options.scale * pointsAPixel);
        writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                         QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        QPainter painter(&writer);
        const double scale = 1200.0 / 72 * pointsAPixel * options.scale;
        painter.scale(scale, scale);
        painter.translate(-area.x, -area.y);
        paintAll(painter, list, area, options, 1);
    }
    return bytes.toStdString();
}

} // namespace

Result<std::string> exportToMemory(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options)
{
    VPCANVAS_TRY(target, exportTarget(scene, trace, options));
    switch (options.format) {
    case ExportFormat::Svg:
        return writeSvg(target.list, target.area, options);
    case ExportFormat::Png:
        FontSet::load();
        return png(target.list, target.area, options);
    case ExportFormat::Pdf:
        FontSet::load();
        return pdf(target.list, target.area, options);
    }
    return std::string();
}

Result<void> exportDiagram(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options,
                           const std::filesystem::path &file)
{
    VPCANVAS_TRY(bytes, exportToMemory(scene, trace, options));
    return writeFile(file, bytes);
}

} // namespace vpcanvas::painter
