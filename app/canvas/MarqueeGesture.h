// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tool.h"
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

/// A rectangle that selects: what it encloses, or with Alt what it touches; with Shift in addition to what is selected.
class MarqueeGesture : public Gesture
{
public:
    enum class Takes { Enclosed, Touched };
    MarqueeGesture(ToolHost &host, const Pointer &start, Takes takes);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    bool scrollsAtEdge() const override { return true; }
    std::string hint() const override { return "canvas.hint.marquee"; }

private:
    ToolHost &m_host;
    QPointF m_start; ///< canvas
    Takes m_takes;
    std::vector<aws::ResourceRef> m_before;
};

} // namespace vpcanvas::canvas
