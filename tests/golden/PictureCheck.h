// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QImage>

#include <algorithm>
#include <cstdlib>

namespace vpcanvas::test {

/// With fewer shades, so that the file is smaller; what is lost is far below the tolerance.
inline QImage withFewerShades(QImage picture)
{
    const auto less = [](int value) { return std::min(255, (value + 2) / 4 * 4); };
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            line[x] = qRgb(less(qRed(line[x])), less(qGreen(line[x])), less(qBlue(line[x])));
    }
    return picture;
}

/// Compares a picture with its reference in `wantedFolder` and returns what is wrong, or an empty text. Where they differ
/// the picture and a map of the differences are written to `outFolder`. With VPCANVAS_UPDATE_GOLDEN=1 it writes the
/// reference instead: look at it before you commit it.
inline QString checkPicture(const QImage &picture, const QString &name, const QString &wantedFolder, const QString &outFolder)
{
    const QString wantedFile = wantedFolder + QLatin1Char('/') + name;
    const QString outFile = outFolder + QLatin1Char('/') + name;
    const QImage got = withFewerShades(picture.convertToFormat(QImage::Format_RGB32));
    constexpr int smallest = 0; // PNG: the most compression
    if (qEnvironmentVariableIsSet("VPCANVAS_UPDATE_GOLDEN"))
        return QDir().mkpath(QFileInfo(wantedFile).path()) && got.save(wantedFile, "PNG", smallest)
            ? QString()
            : QStringLiteral("%1 cannot be written").arg(wantedFile);
    const QImage wanted = withFewerShades(QImage(wantedFile).convertToFormat(QImage::Format_RGB32));
    if (!QDir().mkpath(outFolder))
        return QStringLiteral("%1 cannot be made").arg(outFolder);
    if (wanted.size() != got.size()) {
        got.save(outFile);
        return wanted.isNull() ? QStringLiteral("%1 is missing").arg(wantedFile)
                               : QStringLiteral("%1 is %2x%3 instead of %4x%5")
                                     .arg(outFile)
                                     .arg(got.width())
                                     .arg(got.height())
                                     .arg(wanted.width())
                                     .arg(wanted.height());
    }
    QImage difference(got.size(), QImage::Format_RGB32);
    difference.fill(Qt::white);
    qint64 count = 0;
    constexpr int tolerance = 24; // of a channel: rounding of edges
    for (int y = 0; y < got.height(); ++y) {
        const auto *mine = reinterpret_cast<const QRgb *>(got.constScanLine(y));
        const auto *theirs = reinterpret_cast<const QRgb *>(wanted.constScanLine(y));
        for (int x = 0; x < got.width(); ++x) {
            const QRgb a = mine[x];
            const QRgb b = theirs[x];
            if (std::abs(qRed(a) - qRed(b)) > tolerance || std::abs(qGreen(a) - qGreen(b)) > tolerance
                || std::abs(qBlue(a) - qBlue(b)) > tolerance) {
                difference.setPixel(x, y, qRgb(200, 0, 0));
                ++count;
            }
        }
    }
    const double part = static_cast<double>(count) / (static_cast<double>(got.width()) * got.height());
    constexpr double most = 0.0005;
    if (part <= most)
        return {};
    got.save(outFile);
    difference.save(outFolder + QStringLiteral("/diff-") + name);
    return QStringLiteral("%1 differs in %2 % of its pixels; see %3").arg(name).arg(part * 100).arg(outFile);
}

} // namespace vpcanvas::test
