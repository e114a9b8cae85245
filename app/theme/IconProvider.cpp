// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "theme/IconProvider.h"

#include "theme/PaletteData.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QPainter>
#include <QSvgRenderer>

namespace vpcanvas::theme {

namespace {

struct IconFolder
{
    QMutex mutex;
    QString path;
};

IconFolder &iconFolder()
{
    static IconFolder folder;
    return folder;
}

QString ownFile(const QString &name)
{
    QMutexLocker lock(&iconFolder().mutex);
    if (iconFolder().path.isEmpty())
        return {};
    for (const auto *suffix : {".svg", ".png"}) {
        QString file = QDir(iconFolder().path).filePath(name + QLatin1String(suffix));
        if (QFile::exists(file))
            return file;
    }
    return {};
}

QString strokeFor(int size)
{
    if (size <= 16)
        return QStringLiteral("stroke-width=\"1.8\"");
    return size <= 20 ? QStringLiteral("stroke-width=\"1.65\"") : QStringLiteral("stroke-width=\"1.5\"");
}

QByteArray coloured(QString svg, const QString &role, Brightness brightness, int size)
{
    const auto hex = [brightness](const QString &name) { return PaletteData::builtIn().color(name, brightness).name(); };
    // The sign inside a severity mark is cut out of it: it shows the panel behind.
    if (svg.contains(QLatin1String("currentColor")))
        svg.replace(QLatin1String("white"), hex(QStringLiteral("surface")));
    svg.replace(QLatin1String("currentColor"), hex(role));
    const auto tag = svg.indexOf(QLatin1String("<svg"));
    const auto stroke = svg.indexOf(QLatin1String("stroke-width=\"1.5\""), tag);
    if (stroke >= 0 && stroke < svg.indexOf(QLatin1Char('>'), tag))
        svg.replace(stroke, 18, strokeFor(size));
    return svg.toUtf8();
}

} // namespace

void setIconFolder(const QString &folder)
{
    QMutexLocker lock(&iconFolder().mutex);
    iconFolder().path = folder;
}

IconProvider::IconProvider() : QQuickImageProvider(QQuickImageProvider::Image) { }

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QStringList parts = id.split(QLatin1Char('/'));
    const QString role = parts.value(1, QStringLiteral("text2"));
    const auto brightness = parts.value(2) == QLatin1String("dark") ? Brightness::Dark : Brightness::Light;
    const QSize pixels = requestedSize.isEmpty() ? QSize(24, 24) : requestedSize;
    *size = pixels;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    if (const QString own = ownFile(parts.value(0)); !own.isEmpty()) {
        if (own.endsWith(QLatin1String(".svg")))
            QSvgRenderer(own).render(&painter, image.rect());
        else
            painter.drawImage(image.rect(), QImage(own).scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        return image;
    }
    QFile file(QStringLiteral(":/icons/") + parts.value(0) + QStringLiteral(".svg"));
    if (file.open(QIODevice::ReadOnly))
        QSvgRenderer(coloured(QString::fromUtf8(file.readAll()), role, brightness, pixels.height()))
            .render(&painter, image.rect());
    return image;
}

} // namespace vpcanvas::theme
