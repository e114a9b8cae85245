// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/NoteTool.h"

namespace vpcanvas::canvas {

namespace {

class PlaceNote : public Gesture
{
public:
    PlaceNote(ToolHost &host, CanvasCommands &commands) : m_host(host), m_commands(commands) { }

    void move(const Pointer &) override { }
    void finish(const Pointer &pointer) override
    {
        if (m_commands.create(edit::PaletteItem::Note, std::nullopt, pointer.canvas) && !m_host.selected().empty())
            m_host.rename(m_host.selected().back());
        m_host.chooseToolLater("select");
    }
    void cancel() override { }

private:
    ToolHost &m_host;
    CanvasCommands &m_commands;
};

} // namespace

std::unique_ptr<Gesture> NoteTool::press(const Pointer &)
{
    return std::make_unique<PlaceNote>(m_host, m_commands);
}

} // namespace vpcanvas::canvas
