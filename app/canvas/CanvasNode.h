// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Overlay.h"
#include "canvas/Tile.h"

#include <QColor>
#include <QHash>
#include <QPointF>
#include <QSGNode>
#include <QSGTexture>
#include <QSizeF>

#include <memory>
#include <vector>

class QQuickWindow;
class QSGImageNode;
class QSGOpacityNode;
class QSGRectangleNode;

namespace vpcanvas::canvas {

/// A picture that is moved as a whole: the thing being dragged.
struct Ghost
{
    QImage image; ///< in device pixels
    QPointF at;   ///< its top left, canvas units
    double opacity = 0.7;
};

/// All that the scene graph needs for one frame, copied while the GUI thread waits.
struct CanvasFrame
{
    QSizeF size;
    QColor background;
    QPointF offset;
    double zoom = 1;
    double devicePixelRatio = 1;
    std::vector<ShownLevel> levels;
    std::vector<ShownCell> overlay;
    Ghost ghost;
};

/// Shows tiles, the dragged picture and the overlay as image nodes, each set under one transform. Only image and
/// rectangle nodes are used: the software backend draws nothing else; and no plain QSGNode stands above them, for that
/// backend forgets the transforms above a plain node when something below it changes. Lives on the render thread.
class CanvasNode : public QSGTransformNode
{
public:
    explicit CanvasNode(QQuickWindow *window);
    ~CanvasNode() override;

    void update(const CanvasFrame &frame);

private:
    struct Picture
    {
        QSGImageNode *node = nullptr;
        qint64 cacheKey = 0;
        bool used = false;
    };
    /// Pictures under one transform.
    struct Sheet
    {
        QSGTransformNode *transform = nullptr;
        QHash<TileKey, Picture> pictures;
        double scale = 0;
        bool isOverview = false;
        bool used = false;
    };

    void begin(Sheet &sheet, double factor, QPointF origin);
    void put(Sheet &sheet, TileKey key, const QImage &image, const QRectF &rect, bool scaled);
    void end(Sheet &sheet);
    void updateLevels(const CanvasFrame &frame);
    void updateGhost(const CanvasFrame &frame);
    void updateOverlay(const CanvasFrame &frame);

    QQuickWindow *m_window;
    QSGRectangleNode *m_background = nullptr;
    QSGTransformNode *m_levelsRoot = nullptr;
    std::vector<Sheet> m_levels;
    QSGOpacityNode *m_ghostOpacity = nullptr;
    Sheet m_ghost;
    Sheet m_overlay;
};

} // namespace vpcanvas::canvas
