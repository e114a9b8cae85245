// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "canvas/Tool.h"
#include "canvas/ToolHost.h"
#include "edit/commands/PaletteItem.h"

namespace vpcanvas::canvas {

/// Drags what is selected, with all that is inside it. The container under the pointer takes it, if AWS lets it.
class MoveGesture : public Gesture
{
public:
    enum class Makes { Moves, Copies };
    /// `lead` is what was grabbed: it snaps, and its kind decides where it may go.
    MoveGesture(ToolHost &host, const Pointer &start, const aws::ResourceRef &lead, Makes makes);

    void move(const Pointer &pointer) override;
    void finish(const Pointer &pointer) override;
    void cancel() override;
    bool scrollsAtEdge() const override { return true; }
    std::string hint() const override;

private:
    QPointF snappedWay(const Pointer &pointer);
    void findTarget(QPointF point);
    void showMarks();
    void end();
    void finishCopy(QPointF way);

    ToolHost &m_host;
    QPointF m_start; ///< canvas
    aws::ResourceRef m_lead;
    Makes m_makes;
    std::vector<aws::ResourceRef> m_refs;  ///< outermost of the selection
    std::vector<aws::ResourceRef> m_moved; ///< with what is inside them, sorted
    QRectF m_box;                          ///< of the lead before
    QPointF m_way;                         ///< so far, canvas units
    OverlayElements m_guides;

    std::optional<aws::ResourceRef> m_under; ///< the innermost container at the pointer
    bool m_knowsTarget = false;
    std::optional<aws::ResourceRef> m_newContainer; ///< where it goes, if not where it was
    std::optional<Error> m_refusal;
};

/// The palette's item for what is moved, so that a move into a container obeys the rule of a drop into it.
std::optional<edit::PaletteItem> itemOf(const aws::Network &network, const aws::ResourceRef &ref);

} // namespace vpcanvas::canvas
