// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "viewmodels/Thumbnail.h"

#include "aws/Containment.h"
#include "painter/Painter.h"
#include "painter/SceneWords.h"
#include "painter/Theme.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPainter>
#include <QStandardPaths>

#include <algorithm>

namespace vpcanvas::viewmodels {
namespace {

constexpr double margin = 16;

} // namespace

QImage paintThumbnail(const scene::Scene &scene, Shade shade)
{
    QImage image(thumbnailSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const aws::Box bounds = scene.bounds();
    if (bounds.width <= 0 || bounds.height <= 0)
        return image;
    const double zoom =
        std::min({(image.width() - 2 * margin) / bounds.width, (image.height() - 2 * margin) / bounds.height, 1.0});
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.scale(zoom, zoom);
    painter.translate(-bounds.x - bounds.width / 2, -bounds.y - bounds.height / 2);
    std::vector<scene::ItemPointer> items;
    scene.itemsIn(bounds, scene::LevelOfDetail::Far, items);
    painter::Painter(shade == Shade::Dark ? painter::Theme::dark() : painter::Theme::light()).paint(painter, items, zoom);
    return image;
}

QImage paintThumbnail(const aws::Network &network, Shade shade, text::Language language)
{
    const aws::Containment containment(network);
    return paintThumbnail(scene::Scene(network, containment, painter::sceneWords(language)), shade);
}

QString thumbnailFile(const QString &key, Shade shade)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/thumbnails");
    QDir().mkpath(folder);
    const auto hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("%1/%2-%3.png")
        .arg(folder, QString::fromLatin1(hash), shade == Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

} // namespace vpcanvas::viewmodels
