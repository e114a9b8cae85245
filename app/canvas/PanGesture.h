// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tool.h"
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

/// Drags the paper: middle button, right button, space, or the hand tool.
class PanGesture : public Gesture
{
public:
    PanGesture(ToolHost &host, const Pointer &start) : m_host(host), m_start(start.screen), m_view(host.view()) { }

    void move(const Pointer &pointer) override { m_host.setView(m_view.panned(pointer.screen - m_start)); }
    void finish(const Pointer &pointer) override { move(pointer); }
    void cancel() override { m_host.setView(m_view); }

private:
    ToolHost &m_host;
    QPointF m_start;
    ViewTransform m_view;
};

class HandTool : public Tool
{
public:
    explicit HandTool(ToolHost &host) : m_host(host) { }

    std::unique_ptr<Gesture> press(const Pointer &pointer) override { return std::make_unique<PanGesture>(m_host, pointer); }
    Qt::CursorShape cursor() const override { return Qt::OpenHandCursor; }
    std::string hint() const override { return "canvas.hint.hand"; }

private:
    ToolHost &m_host;
};

} // namespace vpcanvas::canvas
