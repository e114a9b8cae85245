// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/ToolHost.h"
#include "edit/commands/PaletteItem.h"

namespace vpcanvas::canvas {

/// What keys and menus do to the selection; each is one undo step.
class CanvasCommands
{
public:
    explicit CanvasCommands(ToolHost &host) : m_host(host) { }

    void deleteSelection();
    void duplicate();
    void copy();
    void cut();
    /// At a point (canvas); again at the same point lands a little further.
    void paste(QPointF at);
    void pasteInPlace();
    /// Moves by so many canvas units; presses that follow each other become one step.
    void nudge(QPointF way);
    void selectAll();

    enum class Direction { Next, Previous };
    void selectSibling(Direction direction);
    void selectChild();
    void selectParent();

    /// Where the palette's item would go if it were clicked: what is selected, what is in the middle, else what fits first.
    bool addAtCentre(edit::PaletteItem item);
    bool create(edit::PaletteItem item, const std::optional<aws::ResourceRef> &container, QPointF at);

private:
    void pasteAt(QPointF corner);
    /// Resources of one parent that are on the canvas, in reading order.
    std::vector<aws::ResourceRef> drawnChildren(const std::optional<aws::ResourceRef> &parent) const;

    ToolHost &m_host;
    QPointF m_lastPaste;
    int m_pastesThere = 0;
};

} // namespace vpcanvas::canvas
