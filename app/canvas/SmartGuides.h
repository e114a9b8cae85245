// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace vpcanvas::canvas {

/// What a moved box lines up with.
struct GuideLine
{
    QPointF from;
    QPointF to;
};

struct Guides
{
    QPointF correction; ///< add it to the moved box to line up
    bool snapsX = false;
    bool snapsY = false;
    std::vector<GuideLine> lines; ///< edges and centres in line
    std::vector<GuideLine> gaps;  ///< equal distances to the neighbours on both sides
};

/// Lines up a moved box with the edges and centres of others and with equal gaps between neighbours, where they are
/// within `distance` (all in canvas units). A pure function.
Guides findGuides(const QRectF &moved, const std::vector<QRectF> &others, double distance);

} // namespace vpcanvas::canvas
