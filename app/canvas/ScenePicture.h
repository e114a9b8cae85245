// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tile.h"
#include "painter/Painter.h"
#include "scene/Scene.h"

#include <memory>
#include <unordered_set>

namespace vpcanvas::canvas {

scene::LevelOfDetail detailAt(double zoom);

/// How the canvas looks apart from what is on it; shared with the workers and replaced, never changed.
struct PictureStyle
{
    painter::Painter painter;
    bool gridVisible = true;
    double devicePixelRatio = 1;
};

using HiddenResources = std::unordered_set<aws::ResourceRef>;

/// The items of an area in painting order, without those of the hidden resources and the links at them.
ItemSnapshot snapshotOf(const scene::Scene &scene, const QRectF &area, double zoom, const HiddenResources &hidden);

/// Paints one job: background, grid, items. On any thread.
QImage paintPicture(const PaintJob &job, const PictureStyle &style);

/// Paints items on a transparent picture of an area (canvas units).
QImage paintItems(const ItemSnapshot &items, const QRect &pixels, double scale, const PictureStyle &style);

} // namespace vpcanvas::canvas
