// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/SmartGuides.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace vpcanvas::canvas {

namespace {

/// One direction at a time: `along` is the axis that snaps, the other is only needed to draw the line.
struct Span
{
    double low = 0;
    double high = 0;
    double centre() const { return (low + high) / 2; }
};

enum class Axis { X, Y };

Span spanOf(const QRectF &rect, Axis axis)
{
    return axis == Axis::X ? Span{rect.left(), rect.right()} : Span{rect.top(), rect.bottom()};
}

QPointF pointOn(Axis axis, double along, double across)
{
    return axis == Axis::X ? QPointF(along, across) : QPointF(across, along);
}

Axis otherOf(Axis axis)
{
    return axis == Axis::X ? Axis::Y : Axis::X;
}

bool overlap(Span a, Span b)
{
    return a.low < b.high && b.low < a.high;
}

/// The nearest boxes before and after `moved` that it faces.
struct Neighbours
{
    std::optional<QRectF> before;
    std::optional<QRectF> after;
};

Neighbours neighboursOf(const QRectF &moved, const std::vector<QRectF> &others, Axis axis)
{
    Neighbours found;
    const Span own = spanOf(moved, axis);
    for (const QRectF &other : others) {
        if (!overlap(spanOf(other, otherOf(axis)), spanOf(moved, otherOf(axis))))
            continue;
        const Span span = spanOf(other, axis);
        if (span.high <= own.centre() && (!found.before || span.high > spanOf(*found.before, axis).high))
            found.before = other;
        if (span.low >= own.centre() && (!found.after || span.low < spanOf(*found.after, axis).low))
            found.after = other;
    }
    return found;
}

struct Snap
{
    double shift = 0;
    bool byGap = false;
};

std::optional<Snap> nearest(const QRectF &moved, const std::vector<QRectF> &others, Axis axis, double distance)
{
    std::optional<Snap> best;
    const auto offer = [&](double shift, bool byGap) {
        if (std::abs(shift) <= distance && (!best || std::abs(shift) < std::abs(best->shift) - 1e-9))
            best = Snap{shift, byGap};
    };
    const Span own = spanOf(moved, axis);
    for (const QRectF &other : others) {
        const Span span = spanOf(other, axis);
        offer(span.centre() - own.centre(), false);
        for (const double mine : {own.low, own.high})
            for (const double theirs : {span.low, span.high})
                offer(theirs - mine, false);
    }
    const Neighbours sides = neighboursOf(moved, others, axis);
    if (sides.before && sides.after) {
        const double middle = (spanOf(*sides.before, axis).high + spanOf(*sides.after, axis).low) / 2;
        offer(middle - own.centre(), true);
    }
    return best;
}

void drawLines(const QRectF &snapped, const std::vector<QRectF> &others, Axis axis, std::vector<GuideLine> &lines)
{
    constexpr double same = 0.5;
    const Span own = spanOf(snapped, axis);
    const Span ownAcross = spanOf(snapped, otherOf(axis));
    for (const double mine : std::array{own.low, own.centre(), own.high}) {
        Span reach = ownAcross;
        bool found = false;
        for (const QRectF &other : others) {
            const Span span = spanOf(other, axis);
            const bool meets = mine == own.centre() ? std::abs(span.centre() - mine) < same
                                                    : std::abs(span.low - mine) < same || std::abs(span.high - mine) < same;
            if (!meets)
                continue;
            found = true;
            reach = {std::min(reach.low, spanOf(other, otherOf(axis)).low),
                     std::max(reach.high, spanOf(other, otherOf(axis)).high)};
        }
        if (found)
            lines.push_back({pointOn(axis, mine, reach.low - 8), pointOn(axis, mine, reach.high + 8)});
    }
}

void drawGaps(const QRectF &snapped, const std::vector<QRectF> &others, Axis axis, std::vector<GuideLine> &gaps)
{
    const Neighbours sides = neighboursOf(snapped, others, axis);
    if (!sides.before || !sides.after)
        return;
    const Span own = spanOf(snapped, axis);
    const double before = own.low - spanOf(*sides.before, axis).high;
    const double after = spanOf(*sides.after, axis).low - own.high;
    if (before <= 0 || std::abs(before - after) > 0.5)
        return;
    const double across = spanOf(snapped, otherOf(axis)).centre();
    gaps.push_back({pointOn(axis, own.low - before, across), pointOn(axis, own.low, across)});
    gaps.push_back({pointOn(axis, own.high, across), pointOn(axis, own.high + after, across)});
}

} // namespace

Guides findGuides(const QRectF &moved, const std::vector<QRectF> &others, double distance)
{
    Guides guides;
    const auto x = nearest(moved, others, Axis::X, distance);
    const auto y = nearest(moved, others, Axis::Y, distance);
    guides.snapsX = x.has_value();
    guides.snapsY = y.has_value();
    guides.correction = {x ? x->shift : 0, y ? y->shift : 0};
    const QRectF snapped = moved.translated(guides.correction);
    if (x) {
        drawLines(snapped, others, Axis::X, guides.lines);
        drawGaps(snapped, others, Axis::X, guides.gaps);
    }
    if (y) {
        drawLines(snapped, others, Axis::Y, guides.lines);
        drawGaps(snapped, others, Axis::Y, guides.gaps);
    }
    return guides;
}

} // namespace vpcanvas::canvas
