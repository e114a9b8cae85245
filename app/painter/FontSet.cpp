// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/FontSet.h"

#include <QFontDatabase>
#include <QStringList>

#include <mutex>

namespace vpcanvas::painter {
namespace {

// Their own names, so that a font of the system by the original's name is never taken instead.
const QString sans = QStringLiteral("VPCanvas Sans");
const QString mono = QStringLiteral("VPCanvas Mono");
const QString korean = QStringLiteral("VPCanvas Sans KR");

} // namespace

void FontSet::load()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (const char *file : {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf",
                                 "JetBrainsMono-SemiBold.ttf", "NotoSansCJKkr-Regular.otf", "NotoSansCJKkr-Bold.otf"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
        // Whoever names one family gets Hangul as well.
        QFont::insertSubstitutions(sans, {korean});
        QFont::insertSubstitutions(mono, {korean});
    });
}

QFont FontSet::font(scene::FontFace face, double pixelSize, int weight)
{
    QFont font;
    font.setFamilies({face == scene::FontFace::Mono ? mono : sans, korean});
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // Glyphs keep their places at every zoom.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace vpcanvas::painter
