// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/FontSet.h"

#include <QFontDatabase>
#include <QStringList>

#include <mutex>

namespace vpcanvas::painter {

void FontSet::load()
{
    static std::once_flag once;
    std::call_once(once, [] {
        for (const char *file : {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf",
                                 "JetBrainsMono-SemiBold.ttf", "NotoSansCJKkr-Regular.otf", "NotoSansCJKkr-Bold.otf"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
    });
}

QFont FontSet::font(scene::FontFace face, double pixelSize, int weight)
{
    static const QStringList text{QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR")};
    static const QStringList mono{QStringLiteral("JetBrains Mono"), QStringLiteral("Noto Sans CJK KR")};
    QFont font;
    font.setFamilies(face == scene::FontFace::Mono ? mono : text);
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    // Glyphs keep their places at every zoom.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

} // namespace vpcanvas::painter
