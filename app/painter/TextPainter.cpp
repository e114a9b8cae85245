// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/TextPainter.h"

#include "painter/FontSet.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

namespace vpcanvas::painter {
namespace {

/// Shaped at a whole pixel size and drawn scaled: QFont knows no fractions of a pixel.
struct Shaped
{
    QList<QGlyphRun> runs;
    double width = 0;  ///< in canvas units
    double ascent = 0; ///< in the runs' units: a line's runs are measured from its top
    double scale = 1;  ///< of the runs
};

struct ShapedKey
{
    std::string text;
    int size; ///< in 16ths
    int weight;
    int width; ///< the most, in 16ths; 0 for any
    bool mono;
    bool operator==(const ShapedKey &) const = default;
};

size_t qHash(const ShapedKey &key, size_t seed = 0)
{
    return qHashMulti(seed, std::hash<std::string>{}(key.text), key.size, key.weight, key.width, key.mono);
}

Shaped shape(const scene::Text &text, double size)
{
    Shaped shaped;
    const bool isWhole = std::abs(size - std::round(size)) < 1e-6;
    const double fontSize = isWhole ? size : std::round(size * 4);
    shaped.scale = size / std::max(1.0, fontSize);
    const QFont font = FontSet::font(text.face, fontSize, text.weight);
    QString shown = QString::fromUtf8(text.text.data(), static_cast<qsizetype>(text.text.size()));
    QTextLayout layout(shown, font);
    const auto lay = [&] {
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setPosition({0, 0});
        }
        layout.endLayout();
        shaped.ascent = line.isValid() ? line.ascent() : 0;
        return line.isValid() ? line.naturalTextWidth() : 0.0;
    };
    layout.setCacheEnabled(true);
    double width = lay();
    const double most = text.maxWidth / shaped.scale;
    // Half a unit of grace: the model measures with tables, the painter with the font.
    if (text.maxWidth > 0 && width > most + 0.5 / shaped.scale) {
        layout.setText(QFontMetricsF(font).elidedText(shown, Qt::ElideRight, most));
        width = lay();
    }
    shaped.runs = layout.glyphRuns();
    shaped.width = width * shaped.scale;
    return shaped;
}

const Shaped &shaped(const scene::Text &text, double size)
{
    static thread_local QHash<ShapedKey, Shaped> cache;
    const ShapedKey key{text.text, static_cast<int>(std::lround(size * 16)), text.weight,
                        static_cast<int>(std::lround(text.maxWidth * 16)), text.face == scene::FontFace::Mono};
    if (const auto hit = cache.constFind(key); hit != cache.cend())
        return hit.value();
    if (cache.size() > 40000)
        cache.clear();
    return cache.insert(key, shape(text, size)).value();
}

QColor colorOf(const Theme &theme, const scene::Paint &paint)
{
    QColor color = theme.color(paint.role);
    if (paint.opacity < 1)
        color.setAlphaF(static_cast<float>(color.alphaF() * paint.opacity));
    return color;
}

} // namespace

void paintText(QPainter &painter, const scene::Text &text, const Theme &theme, double zoom)
{
    if (text.text.empty() || zoom < text.minZoom)
        return;
    const double size = std::max(text.size, text.minScreenSize / zoom);
    if (size * zoom < 2.5) // nothing anybody could read
        return;
    const Shaped &glyphs = shaped(text, size);
    QPointF at(text.at.x, text.at.y);
    at.ry() += (size - text.size) * 0.8; // grown texts keep their top
    if (text.anchor == scene::Anchor::Middle)
        at.rx() -= glyphs.width / 2;
    else if (text.anchor == scene::Anchor::End)
        at.rx() -= glyphs.width;

    if (text.highlight) {
        const double unit = size / 11;
        const QRectF mark(at.x() - 3 * unit, at.y() - 12 * unit, glyphs.width + 6 * unit, 16 * unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color("chgBg"));
        painter.drawRoundedRect(mark, 3 * unit, 3 * unit);
        painter.setBrush(theme.color("chgLine"));
        painter.drawRect(QRectF(mark.left(), mark.bottom() - 2 * unit, mark.width(), 2 * unit));
    }
    painter.save();
    painter.translate(at);
    painter.scale(glyphs.scale, glyphs.scale);
    const auto draw = [&](const QColor &color, QPointF offset) {
        painter.setPen(color);
        for (const QGlyphRun &run : glyphs.runs)
            painter.drawGlyphRun(offset, run);
    };
    const QPointF base(0, -glyphs.ascent);
    if (!text.halo.isNone()) {
        const QColor halo = colorOf(theme, text.halo);
        if (painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster) {
            constexpr int steps = 12;
            for (const double radius : {3.0, 1.5})
                for (int i = 0; i < steps; ++i) {
                    const double angle = 2 * M_PI * i / steps;
                    draw(halo, base + QPointF(std::cos(angle), std::sin(angle)) * (radius / glyphs.scale));
                }
        } else {
            // In a PDF the same text many times over would be found and copied many times over: an outline instead.
            QPainterPath outline;
            for (const QGlyphRun &run : glyphs.runs) {
                const QList<quint32> indexes = run.glyphIndexes();
                const QList<QPointF> positions = run.positions();
                for (qsizetype i = 0; i < indexes.size(); ++i)
                    outline.addPath(run.rawFont().pathForGlyph(indexes[i]).translated(base + positions[i]));
            }
            painter.strokePath(outline, QPen(halo, 6 / glyphs.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    draw(colorOf(theme, text.paint), base);
    painter.restore();
    if (text.strikeOut) {
        painter.setPen(QPen(colorOf(theme, text.paint), std::max(1.0, size / 11)));
        const double y = at.y() - size * 0.32;
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + glyphs.width, y));
    }
}

} // namespace vpcanvas::painter
