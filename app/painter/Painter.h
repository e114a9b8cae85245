// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painter/Theme.h"
#include "scene/DisplayList.h"

#include <QPainter>

#include <span>

namespace vpcanvas::painter {

/// Paints scene items with QPainter: the only way in which tiles, overlays, PNG and PDF are drawn. Holds no state of its
/// own but the theme; caches are per thread. Cheap to make and to copy.
class Painter
{
public:
    explicit Painter(const Theme &theme, double extraStroke = 0);

    const Theme &theme() const { return *m_theme; }

    /// The painter's transform maps canvas units to pixels; `zoom` is that scale without the device's pixel ratio. Strokes
    /// are pixels from 40 to 150 % and scale outside of that.
    void paint(QPainter &painter, const scene::DisplayItem &item, double zoom) const;
    void paint(QPainter &painter, std::span<const scene::ItemPointer> items, double zoom) const;
    void paint(QPainter &painter, const scene::DisplayList &list, double zoom) const;
    /// The canvas colour and its dots, every 16 units.
    void paintGrid(QPainter &painter, const QRectF &area, double zoom) const;

private:
    const Theme *m_theme;
    double m_extraStroke;
};

} // namespace vpcanvas::painter
