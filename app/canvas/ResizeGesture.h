// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tool.h"
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

/// Drags one of the eight handles of a container. It never gets smaller than its title or what is inside it.
class ResizeGesture : public Gesture
{
public:
    ResizeGesture(ToolHost &host, const Pointer &start, const aws::ResourceRef &ref, const QRectF &box, Handle handle);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    bool scrollsAtEdge() const override { return true; }
    std::string hint() const override { return "canvas.hint.resize"; }

private:
    ToolHost &m_host;
    QPointF m_start; ///< canvas
    aws::ResourceRef m_ref;
    QRectF m_before;
    QRectF m_box;
    QRectF m_content; ///< of what is inside, with padding; null if nothing
    QSizeF m_least;
    Handle m_handle;
};

} // namespace vpcanvas::canvas
