// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/DisplayList.h"

#include <QImage>
#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

namespace vpcanvas::canvas {

using ItemPointer = std::shared_ptr<const scene::DisplayItem>;
using ItemSnapshot = std::vector<ItemPointer>;

/// Side of a tile in device pixels.
inline constexpr int tileSide = 512;

struct TileKey
{
    int column = 0;
    int row = 0;
    bool operator==(const TileKey &) const = default;
};

inline size_t qHash(const TileKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.column, key.row);
}

/// One paint job: everything a worker needs, shared with nobody that changes it.
struct PaintJob
{
    QRect pixels;       ///< the picture's place, in device pixels from the canvas's origin
    double scale = 1;   ///< device pixels per canvas unit
    QImage base;        ///< the old picture, null if there is none
    QRect clip;         ///< the part to paint, in the picture's own pixels
    ItemSnapshot items; ///< what touches that part, in painting order

    /// The part to paint, in canvas units.
    QRectF clipArea() const;
};

/// Where pictures of the canvas get their content from.
struct TileSource
{
    /// Called on the GUI thread: what touches an area (canvas units) at a scale, in painting order.
    std::function<ItemSnapshot(const QRectF &area, double scale)> snapshot;
    /// Called on worker threads, several at once: background, grid and items.
    std::function<QImage(const PaintJob &job)> paint;
};

/// A tile as it is shown.
struct ShownTile
{
    TileKey key;
    QRect rect; ///< in its level's pixels from the canvas's origin
    QImage image;
};

struct ShownLevel
{
    bool isOverview = false; ///< the one picture of everything, not tiles
    double scale = 1;
    std::vector<ShownTile> tiles;
};

/// The tiles that an area (canvas units) touches at a scale, as columns and rows.
QRect tilesOver(const QRectF &area, double scale);
/// The area of a tile in canvas units.
QRectF tileArea(TileKey key, double scale);

} // namespace vpcanvas::canvas
