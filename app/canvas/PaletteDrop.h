// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/CanvasCommands.h"
#include "canvas/Tool.h"
#include "canvas/ToolHost.h"

namespace vpcanvas::canvas {

/// A thing on its way from the palette: a ghost follows the pointer, the container that would take it lights up, and what
/// may not take it says why.
class PaletteDrop : public Gesture
{
public:
    PaletteDrop(ToolHost &host, CanvasCommands &commands, edit::PaletteItem item);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    bool scrollsAtEdge() const override { return true; }
    std::string hint() const override { return "canvas.hint.drop"; }

    bool hasMade() const { return m_made; }

private:
    void findTarget(QPointF point);
    OverlayElement ghost(QPointF at) const;

    ToolHost &m_host;
    CanvasCommands &m_commands;
    edit::PaletteItem m_item;
    bool m_hasMoved = false;
    bool m_made = false;
    std::optional<aws::ResourceRef> m_under;
    std::optional<aws::ResourceRef> m_target;
    std::optional<Error> m_refusal;
    bool m_knowsTarget = false;
};

} // namespace vpcanvas::canvas
