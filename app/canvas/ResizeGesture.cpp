// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/ResizeGesture.h"

#include "canvas/Marks.h"
#include "edit/commands/Move.h"
#include "layout/NodeSize.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

bool movesLeft(Handle handle)
{
    return handle == Handle::TopLeft || handle == Handle::Left || handle == Handle::BottomLeft;
}
bool movesRight(Handle handle)
{
    return handle == Handle::TopRight || handle == Handle::Right || handle == Handle::BottomRight;
}
bool movesTop(Handle handle)
{
    return handle == Handle::TopLeft || handle == Handle::Top || handle == Handle::TopRight;
}
bool movesBottom(Handle handle)
{
    return handle == Handle::BottomLeft || handle == Handle::Bottom || handle == Handle::BottomRight;
}

/// Tiles sit on the border of their container: they follow it and do not keep it large.
bool sitsOnBorder(const QRectF &box, const QRectF &container)
{
    return !container.contains(box);
}

} // namespace

ResizeGesture::ResizeGesture(ToolHost &host, const Pointer &start, const aws::ResourceRef &ref, const QRectF &box, Handle handle)
    : m_host(host),
      m_start(start.canvas),
      m_ref(ref),
      m_before(box),
      m_box(box),
      m_handle(handle)
{
    const layout::Size least = layout::nodeSize(host.network(), host.containment(), ref);
    m_least = {least.width, least.height};
    for (const aws::ResourceRef &child : host.containment().childrenOf(ref)) {
        const QRectF inside = host.boxOf(child);
        if (!inside.isNull() && !sitsOnBorder(inside, box))
            m_content |= inside;
    }
    using namespace layout::metric;
    if (!m_content.isNull())
        m_content.adjust(-paddingSide, -paddingTop, paddingSide, paddingSide);
}

void ResizeGesture::move(const Pointer &pointer)
{
    const QPointF way = pointer.canvas - m_start;
    const bool snaps = m_host.snaps() && !pointer.has(Qt::AltModifier);
    const auto placed = [&](double value) {
        return snaps ? layout::metric::grid * std::round(value / layout::metric::grid) : value;
    };
    QRectF box = m_before;
    if (movesLeft(m_handle)) {
        double left = std::min(placed(m_before.left() + way.x()), m_before.right() - m_least.width());
        box.setLeft(m_content.isNull() ? left : std::min(left, std::max(m_content.left(), m_before.left())));
    }
    if (movesRight(m_handle)) {
        const double right = std::max(placed(m_before.right() + way.x()), m_before.left() + m_least.width());
        box.setRight(m_content.isNull() ? right : std::max(right, std::min(m_content.right(), m_before.right())));
    }
    if (movesTop(m_handle)) {
        const double top = std::min(placed(m_before.top() + way.y()), m_before.bottom() - m_least.height());
        box.setTop(m_content.isNull() ? top : std::min(top, std::max(m_content.top(), m_before.top())));
    }
    if (movesBottom(m_handle)) {
        const double bottom = std::max(placed(m_before.bottom() + way.y()), m_before.top() + m_least.height());
        box.setBottom(m_content.isNull() ? bottom : std::max(bottom, std::min(m_content.bottom(), m_before.bottom())));
    }
    m_box = box;
    const Marks marks(m_host.view().zoom());
    OverlayElements elements{marks.marquee(box)};
    for (OverlayElement &handle : marks.handles(box))
        elements.push_back(std::move(handle));
    const std::string size = std::to_string(std::lround(box.width())) + " × " + std::to_string(std::lround(box.height()));
    elements.push_back(marks.figure({box.center().x(), box.bottom() + 20 / m_host.view().zoom()}, size));
    m_host.show(OverlayLayer::Gesture, std::move(elements));
}

void ResizeGesture::finish(const Pointer &pointer)
{
    move(pointer);
    m_host.show(OverlayLayer::Gesture, {});
    if (m_box == m_before)
        return;
    const auto op = edit::resizeBox(m_host.network(), m_host.containment(), m_ref, toBox(m_box));
    if (op)
        m_host.edit(*op, "canvas.step.resize", m_host.subject({m_ref}));
    else
        m_host.reject(op.error());
}

void ResizeGesture::cancel()
{
    m_host.show(OverlayLayer::Gesture, {});
}

} // namespace vpcanvas::canvas
