// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"
#include "canvas/Tile.h"

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <vector>

namespace vpcanvas::canvas {

/// Where a resource is hit. A container is grabbed by its border or title, so that a marquee can start inside it.
enum class HitPart : std::uint8_t { Whole, Border, Title, Body };

struct Hit
{
    aws::ResourceRef ref;
    QRectF box; ///< canvas units
    HitPart part = HitPart::Whole;
};

/// A resource and where it is drawn (canvas units).
struct Drawn
{
    aws::ResourceRef ref;
    QRectF box;
};

bool isContainer(const aws::ResourceRef &ref);

/// The resources that items stand for, without links and repeats, lowest first.
std::vector<Drawn> drawnOf(const aws::Network &network, const ItemSnapshot &items);

/// Which of them a point hits, the topmost first: cards and tiles before containers, small before large.
/// `tolerance` is in canvas units.
std::vector<Hit> hitsAt(const std::vector<Drawn> &drawn, QPointF point, double tolerance);

/// The eight handles of a box.
enum class Handle : std::uint8_t { TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };
inline constexpr std::size_t handleCount = 8;
QPointF handlePoint(const QRectF &box, Handle handle);
/// The handle within `tolerance` of a point, or nothing.
std::optional<Handle> handleAt(const QRectF &box, QPointF point, double tolerance);
Qt::CursorShape cursorOf(Handle handle);

/// The middles of the four sides, where links start.
std::vector<QPointF> portsOf(const QRectF &box);
std::optional<QPointF> portAt(const QRectF &box, QPointF point, double tolerance);

/// The resources without those that are inside another of them.
std::vector<aws::ResourceRef> outermost(const aws::Containment &containment, const std::vector<aws::ResourceRef> &refs);
/// The resources and all that is drawn inside them.
std::vector<aws::ResourceRef> withDescendants(const aws::Containment &containment, const std::vector<aws::ResourceRef> &refs);

} // namespace vpcanvas::canvas
