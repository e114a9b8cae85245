// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tool.h"
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

/// The arrow: selects, moves, resizes, draws a marquee, and starts links at ports.
class SelectTool : public Tool
{
public:
    explicit SelectTool(ToolHost &host) : m_host(host) { }

    std::unique_ptr<Gesture> press(const Pointer &pointer) override;
    void hover(const Pointer &pointer) override;
    void leave() override;
    void doubleClick(const Pointer &pointer) override;
    Qt::CursorShape cursor() const override { return m_cursor; }
    std::string hint() const override;

private:
    /// The box whose handles are shown, or null.
    QRectF resizable() const;

    ToolHost &m_host;
    Qt::CursorShape m_cursor = Qt::ArrowCursor;
    std::optional<Hit> m_hovered;
};

/// Kinds whose links start at hover ports.
bool hasPorts(const aws::ResourceRef &ref);
/// Kinds that a person can give another size.
bool isResizable(const aws::ResourceRef &ref);

} // namespace vpcanvas::canvas
