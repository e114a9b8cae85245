// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/IconSet.h"

#include "painter/EmbeddedData.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QSvgRenderer>

#include <atomic>
#include <cmath>
#include <map>
#include <mutex>

namespace vpcanvas::painter {
namespace {

/// Icons that a person may replace: those of resources. Tools and marks keep their shapes.
constexpr std::string_view replaceable[] = {
    "instance",
    "natInstance",
    "proxy",
    "webServer",
    "natGateway",
    "internetGateway",
    "egressOnly",
    "vpnGateway",
    "gatewayEndpoint",
    "interfaceEndpoint",
    "endpointService",
    "nlb",
    "peering",
    "transitGateway",
    "s3",
    "dynamodb",
    "internet",
    "onprem",
    "routeTable",
    "nacl",
    "securityGroup",
    "eni",
    "placementGroup",
    "rack",
    "eip",
    "vpc",
    "subnet",
    "region",
    "az",
};

struct Rendered
{
    QImage image;
};

struct RenderedKey
{
    std::string name;
    QRgb color;
    int stroke; ///< in 64ths of a grid unit
    int pixels;
    int revision;
    bool operator==(const RenderedKey &) const = default;
};

size_t qHash(const RenderedKey &key, size_t seed = 0)
{
    return qHashMulti(seed, std::hash<std::string>{}(key.name), key.color, key.stroke, key.pixels, key.revision);
}

} // namespace

class IconSet::Impl
{
public:
    Impl()
    {
        for (const EmbeddedIcon &icon : embeddedIcons())
            bundled.emplace(icon.name, icon.svg);
    }

    /// The user's file for a name, or an empty one.
    QByteArray userData(std::string_view name) const
    {
        const std::lock_guard lock(mutex);
        const auto hit = user.find(name);
        return hit == user.end() ? QByteArray() : hit->second;
    }

    std::map<std::string_view, std::string_view> bundled;
    mutable std::mutex mutex;
    std::map<std::string, QByteArray, std::less<>> user;
    QString folder;
    std::atomic<int> revision{0};
};

IconSet::IconSet() : m_impl(std::make_unique<Impl>()) { }
IconSet::~IconSet() = default;

IconSet &IconSet::shared()
{
    static IconSet set;
    return set;
}

void IconSet::setUserFolder(const QString &folder)
{
    std::map<std::string, QByteArray, std::less<>> found;
    if (!folder.isEmpty())
        for (const std::string_view name : replaceable)
            for (const char *suffix : {".svg", ".png"}) {
                QFile file(QDir(folder).filePath(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                                                 + QLatin1String(suffix)));
                constexpr qint64 mostBytes = qint64{4} * 1024 * 1024;
                if (found.contains(name) || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
                    continue;
                const QByteArray data = file.readAll();
                if (QSvgRenderer(data).isValid() || !QImage::fromData(data).isNull())
                    found.emplace(std::string(name), data);
            }
    const std::lock_guard lock(m_impl->mutex);
    if (m_impl->folder == folder && m_impl->user == found)
        return;
    m_impl->folder = folder;
    m_impl->user = std::move(found);
    ++m_impl->revision;
}

QString IconSet::userFolder() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->folder;
}

int IconSet::revision() const
{
    return m_impl->revision;
}

bool IconSet::contains(std::string_view name) const
{
    return m_impl->bundled.contains(name);
}

void IconSet::paint(QPainter &painter, std::string_view name, const QRectF &target, const QColor &color, double strokeWidth) const
{
    const auto hit = m_impl->bundled.find(name);
    if (hit == m_impl->bundled.end())
        return;
    const auto render = [&](QPainter &on, const QRectF &where) {
        if (const QByteArray own = m_impl->userData(name); !own.isEmpty()) {
            if (QSvgRenderer svg(own); svg.isValid()) {
                svg.setAspectRatioMode(Qt::KeepAspectRatio);
                svg.render(&on, where);
            } else {
                on.drawImage(where, QImage::fromData(own));
            }
            return;
        }
        QByteArray text(hit->second.data(), static_cast<qsizetype>(hit->second.size()));
        text.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        text.replace("stroke-width=\"1.5\" stroke-linecap",
                     "stroke-width=\"" + QByteArray::number(strokeWidth) + "\" stroke-linecap");
        QSvgRenderer svg(text);
        const double opacity = on.opacity();
        on.setOpacity(opacity * color.alphaF());
        svg.render(&on, where);
        on.setOpacity(opacity);
    };
    const QTransform transform = painter.deviceTransform();
    const bool isRaster =
        painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster && transform.type() <= QTransform::TxScale;
    const int pixels = qRound(std::abs(transform.m11()) * target.width());
    if (!isRaster || pixels < 1 || pixels > 256) {
        render(painter, target);
        return;
    }
    static thread_local QHash<RenderedKey, Rendered> cache;
    if (cache.size() > 2000)
        cache.clear();
    Rendered &rendered = cache[RenderedKey{std::string(name), color.rgba(), qRound(strokeWidth * 64), pixels, revision()}];
    if (rendered.image.isNull()) {
        rendered.image = QImage(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        rendered.image.fill(Qt::transparent);
        QPainter on(&rendered.image);
        on.setRenderHint(QPainter::Antialiasing);
        render(on, QRectF(0, 0, pixels, pixels));
    }
    // On whole pixels, so that the strokes stay as sharp as they were rendered.
    const QPointF at = transform.map(target.topLeft());
    painter.save();
    painter.resetTransform();
    const double ratio = painter.device()->devicePixelRatio();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(QPoint(qRound(at.x()), qRound(at.y())), rendered.image);
    painter.restore();
}

} // namespace vpcanvas::painter
