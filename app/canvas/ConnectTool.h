// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tool.h"
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

/// Draws a link from a resource: what it may lead to lights up, what it may not says why.
class ConnectGesture : public Gesture
{
public:
    ConnectGesture(ToolHost &host, const aws::ResourceRef &from, QPointF port);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    bool scrollsAtEdge() const override { return true; }
    std::string hint() const override { return "canvas.hint.connecting"; }

private:
    void findCandidates();
    /// The topmost thing at the point that the link may lead to, else the topmost of all.
    std::optional<Hit> targetAt(QPointF point);

    ToolHost &m_host;
    aws::ResourceRef m_from;
    QPointF m_port;
    QRectF m_seen; ///< the part of the canvas whose candidates are known
    std::vector<Drawn> m_candidates;
    std::optional<aws::ResourceRef> m_target;
    std::optional<Error> m_refusal;
};

class ConnectTool : public Tool
{
public:
    explicit ConnectTool(ToolHost &host) : m_host(host) { }

    std::unique_ptr<Gesture> press(const Pointer &pointer) override;
    void hover(const Pointer &pointer) override;
    void leave() override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }
    std::string hint() const override { return "canvas.hint.connect"; }

private:
    ToolHost &m_host;
};

/// A line with right angles from a point on a box to another point, for what is not routed yet.
std::vector<QPointF> elbow(QPointF from, QPointF to);
/// The same between two boxes, from side to side.
std::vector<QPointF> elbow(const QRectF &from, const QRectF &to);

} // namespace vpcanvas::canvas
