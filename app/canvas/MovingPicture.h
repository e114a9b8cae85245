// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/CanvasNode.h"
#include "canvas/Overlay.h"
#include "canvas/ScenePicture.h"

#include <vector>

namespace vpcanvas::canvas {

/// What is being dragged: one picture of the resources, and the links to all others drawn anew at every step.
class MovingPicture
{
public:
    /// Makes the picture; only what `seen` (canvas units) and its surroundings hold is painted.
    void take(const scene::Scene &scene, const std::vector<aws::ResourceRef> &refs, const QRectF &seen, double scale,
              const PictureStyle &style);
    void clear();
    bool isEmpty() const { return m_ghost.image.isNull(); }

    void moveTo(QPointF way);
    const Ghost &ghost() const { return m_ghost; }
    /// Links between what moves and what stays.
    OverlayElements links() const;

    /// The resources and all that is inside them.
    const HiddenResources &resources() const { return m_resources; }
    /// Where they and their links were drawn.
    const std::vector<QRectF> &areas() const { return m_areas; }

private:
    struct OuterLink
    {
        ItemPointer item;
        QRectF from;
        QRectF to;
        bool fromMoves = false;
    };

    Ghost m_ghost;
    QPointF m_origin; ///< of the ghost before it moved, canvas units
    QPointF m_way;
    HiddenResources m_resources;
    std::vector<QRectF> m_areas;
    std::vector<OuterLink> m_links;
};

} // namespace vpcanvas::canvas
