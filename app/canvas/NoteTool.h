// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/CanvasCommands.h"
#include "canvas/Tool.h"
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

/// One click places a note and opens its text; then the arrow is back.
class NoteTool : public Tool
{
public:
    NoteTool(ToolHost &host, CanvasCommands &commands) : m_host(host), m_commands(commands) { }

    std::unique_ptr<Gesture> press(const Pointer &pointer) override;
    Qt::CursorShape cursor() const override { return Qt::IBeamCursor; }
    std::string hint() const override { return "canvas.hint.note"; }

private:
    ToolHost &m_host;
    CanvasCommands &m_commands;
};

} // namespace vpcanvas::canvas
