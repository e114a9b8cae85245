// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/MarqueeGesture.h"

#include "canvas/Marks.h"

#include <algorithm>

namespace vpcanvas::canvas {

MarqueeGesture::MarqueeGesture(ToolHost &host, const Pointer &start, Takes takes)
    : m_host(host),
      m_start(start.canvas),
      m_takes(takes),
      m_before(host.selected())
{
}

void MarqueeGesture::move(const Pointer &pointer)
{
    const QRectF area = QRectF(m_start, pointer.canvas).normalized();
    m_host.show(OverlayLayer::Gesture, {Marks(m_host.view().zoom()).marquee(area)});
    std::vector<aws::ResourceRef> taken;
    if (pointer.has(Qt::ShiftModifier) || pointer.has(Qt::ControlModifier))
        taken = m_before;
    for (const Drawn &each : m_host.drawnIn(area)) {
        const bool takes = area.contains(each.box)
            || (m_takes == Takes::Touched && area.intersects(each.box) && !(isContainer(each.ref) && each.box.contains(area)));
        if (takes && std::find(taken.begin(), taken.end(), each.ref) == taken.end())
            taken.push_back(each.ref);
    }
    m_host.select(std::move(taken));
}

void MarqueeGesture::finish(const Pointer &pointer)
{
    move(pointer);
    m_host.show(OverlayLayer::Gesture, {});
}

void MarqueeGesture::cancel()
{
    m_host.show(OverlayLayer::Gesture, {});
    m_host.select(m_before);
}

} // namespace vpcanvas::canvas
