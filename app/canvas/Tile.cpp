// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/Tile.h"

#include <cmath>

namespace vpcanvas::canvas {

QRect tilesOver(const QRectF &area, double scale)
{
    const double side = tileSide / scale;
    const int left = static_cast<int>(std::floor(area.left() / side));
    const int top = static_cast<int>(std::floor(area.top() / side));
    const int right = static_cast<int>(std::ceil(area.right() / side));
    const int bottom = static_cast<int>(std::ceil(area.bottom() / side));
    return {left, top, right - left, bottom - top};
}

QRectF tileArea(TileKey key, double scale)
{
    const double side = tileSide / scale;
    return {key.column * side, key.row * side, side, side};
}

QRectF PaintJob::clipArea() const
{
    const QPointF origin(pixels.left() + clip.left(), pixels.top() + clip.top());
    return {origin / scale, QSizeF(clip.size()) / scale};
}

} // namespace vpcanvas::canvas
