// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tile.h"
#include "scene/DisplayList.h"

#include <QHash>
#include <QImage>
#include <QRectF>

#include <array>
#include <functional>
#include <vector>

class QPainter;

namespace vpcanvas::canvas {

/// What lies over the tiles, lowest first.
enum class OverlayLayer : std::uint8_t { Trace, Hover, Selection, Focus, Moving, Gesture };
inline constexpr std::size_t overlayLayerCount = 6;

/// How an element's coordinates are to be read.
enum class OverlaySpace : std::uint8_t {
    Canvas, ///< canvas units, grows with the zoom
    Screen  ///< canvas units times zoom: stays at its place, keeps its size on the screen
};

struct OverlayElement
{
    scene::DisplayItem item;
    OverlaySpace space = OverlaySpace::Screen;
    double opacity = 1;
    bool operator==(const OverlayElement &) const = default;
};
using OverlayElements = std::vector<OverlayElement>;

/// A square of the overlay, in device pixels from the canvas's origin.
struct ShownCell
{
    TileKey key;
    QImage image;
};

/// The picture over the tiles: selection, handles, guides, what is being dragged, packets. It is one picture to those
/// who show something in it; it is kept in small squares so that only what changed is painted and blended again.
class Overlay
{
public:
    static constexpr int cellSide = 256;
    using Paint = std::function<void(QPainter &, const scene::DisplayItem &, double scale)>;

    /// Replaces a layer's elements; only where they differ from before becomes dirty. True if anything did.
    bool set(OverlayLayer layer, OverlayElements elements);
    const OverlayElements &elements(OverlayLayer layer) const { return m_layers[static_cast<std::size_t>(layer)]; }

    /// Everything is painted again when one of these changes.
    void setScale(double zoom, double devicePixelRatio);
    void invalidateAll();

    /// Paints what is dirty and seen (device pixels from the canvas's origin) and forgets what is far outside.
    void render(const QRect &seen, const Paint &paint);
    std::vector<ShownCell> cells() const;

    /// Squares painted so far, for tests and the bench.
    quint64 paintedCells() const { return m_paintedCells; }

private:
    QRectF pixels(const OverlayElement &element) const;
    void damage(const QRectF &pixels);
    void paintCell(TileKey key, const Paint &paint);

    std::array<OverlayElements, overlayLayerCount> m_layers;
    QHash<TileKey, QImage> m_cells; ///< a null image: clean and empty
    double m_zoom = 1;
    double m_devicePixelRatio = 1;
    quint64 m_paintedCells = 0;
};

} // namespace vpcanvas::canvas
