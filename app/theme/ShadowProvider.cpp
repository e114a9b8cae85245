// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/ShadowProvider.h"

#include "theme/PaletteData.h"

#include <QPainter>
#include <QTransform>

#include <vector>

namespace vpcanvas::theme {

namespace {

struct Elevation
{
    int offset;
    int blur;
    int radius;
    int lightPercent;
    int darkPercent;
};

constexpr Elevation floating{6, 16, 8, 10, 45};
constexpr Elevation dialog{16, 40, 12, 20, 60};

/// Three box blurs come close to a Gaussian.
void boxBlur(QImage &alpha, int radius)
{
    const auto pass = [&](int lines, int length, auto &&at) {
        std::vector<int> line(static_cast<std::size_t>(length));
        const int window = 2 * radius + 1;
        for (int index = 0; index < lines; ++index) {
            int sum = 0;
            for (int i = -radius; i < length; ++i) {
                sum += i + radius < length ? at(index, i + radius) : 0;
                sum -= i - radius - 1 >= 0 ? at(index, i - radius - 1) : 0;
                if (i >= 0)
                    line[static_cast<std::size_t>(i)] = sum / window;
            }
            for (int i = 0; i < length; ++i)
                at(index, i) = static_cast<uchar>(line[static_cast<std::size_t>(i)]);
        }
    };
    const auto stride = alpha.bytesPerLine();
    uchar *bits = alpha.bits();
    for (int round = 0; round < 3; ++round) {
        pass(alpha.height(), alpha.width(), [&](int y, int x) -> uchar & { return bits[y * stride + x]; });
        pass(alpha.width(), alpha.height(), [&](int x, int y) -> uchar & { return bits[y * stride + x]; });
    }
}

QImage shadow(const Elevation &elevation, Brightness brightness)
{
    const int margin = elevation.blur + elevation.offset;
    const int inner = 2 * elevation.radius + 8;
    QImage alpha(2 * margin + inner, 2 * margin + inner, QImage::Format_Alpha8);
    alpha.fill(0);
    {
        QPainter painter(&alpha);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int percent = brightness == Brightness::Dark ? elevation.darkPercent : elevation.lightPercent;
        painter.setBrush(QColor(0, 0, 0, percent * 255 / 100));
        painter.drawRoundedRect(QRect(margin, margin + elevation.offset, inner, inner), elevation.radius, elevation.radius);
    }
    boxBlur(alpha, elevation.blur / 6);
    QImage image(alpha.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgba(0, 0, 0, alpha.constScanLine(y)[x]));
    return image;
}

QImage dashed(const QString &role, Brightness brightness)
{
    // 14 px corners, 7 px period (4 on, 3 off) in the repeated middle.
    QImage image(14 + 7 + 14, 14 + 7 + 14, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(PaletteData::builtIn().color(role, brightness), 1);
    painter.setPen(pen);
    painter.drawArc(QRectF(0.5, 0.5, 16, 16), 90 * 16, 90 * 16);
    painter.drawArc(QRectF(18.5, 0.5, 16, 16), 0, 90 * 16);
    painter.drawArc(QRectF(0.5, 18.5, 16, 16), 180 * 16, 90 * 16);
    painter.drawArc(QRectF(18.5, 18.5, 16, 16), 270 * 16, 90 * 16);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const int edge : {0, 34}) {
        painter.drawLine(15, edge, 18, edge);
        painter.drawLine(edge, 15, edge, 18);
    }
    return image;
}

QImage dash(const QString &role, Brightness brightness)
{
    QImage image(11, 3, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(0, 0, 7, 3, PaletteData::builtIn().color(role, brightness));
    return image;
}

/// Diagonal lines that fit to each other when the picture is tiled.
QImage hatch(const QString &role, Brightness brightness)
{
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QColor colour = PaletteData::builtIn().color(role, brightness);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if ((x + y) % 8 < 3)
                image.setPixelColor(x, y, colour);
    return image;
}

} // namespace

ShadowProvider::ShadowProvider() : QQuickImageProvider(QQuickImageProvider::Image) { }

QImage ShadowProvider::requestImage(const QString &id, QSize *size, const QSize &)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const auto brightness = parts.value(1) == QLatin1String("dark") ? Brightness::Dark : Brightness::Light;
    QImage image;
    if (parts.value(0).startsWith(QLatin1String("dash-")))
        image = dash(parts.value(0).mid(5), brightness);
    else if (parts.value(0).startsWith(QLatin1String("dashdown-")))
        image = dash(parts.value(0).mid(9), brightness).transformed(QTransform().rotate(90));
    else if (parts.value(0).startsWith(QLatin1String("dashed-")))
        image = dashed(parts.value(0).mid(7), brightness);
    else if (parts.value(0).startsWith(QLatin1String("hatch-")))
        image = hatch(parts.value(0).mid(6), brightness);
    else
        image = shadow(parts.value(0) == QLatin1String("shadow3") ? dialog : floating, brightness);
    *size = image.size();
    return image;
}

} // namespace vpcanvas::theme
