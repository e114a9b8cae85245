// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/SelectTool.h"

#include "canvas/ConnectTool.h"
#include "canvas/Marks.h"
#include "canvas/MarqueeGesture.h"
#include "canvas/MoveGesture.h"
#include "canvas/ResizeGesture.h"

#include <algorithm>

namespace vpcanvas::canvas {

namespace {

constexpr double handleReach = 7;
constexpr double portReach = 8;

/// A press on a resource or on the empty canvas that has not become a drag yet.
class PressGesture : public Gesture
{
public:
    PressGesture(ToolHost &host, const Pointer &start, std::vector<Hit> hits)
        : m_host(host),
          m_start(start),
          m_hits(std::move(hits)),
          m_before(host.selected())
    {
        if (m_hits.empty() || toggles() || start.has(Qt::AltModifier))
            return;
        const Hit &hit = m_hits.front();
        if (hit.part != HitPart::Body && !isSelected(hit.ref))
            m_host.select({hit.ref});
    }

    void move(const Pointer &pointer) override
    {
        if (m_drag) {
            m_drag->move(pointer);
            return;
        }
        const QPointF way = pointer.screen - m_start.screen;
        if (std::max(std::abs(way.x()), std::abs(way.y())) < dragThreshold)
            return;
        m_drag = startDrag();
        m_drag->move(pointer);
    }

    void finish(const Pointer &pointer) override
    {
        if (m_drag) {
            m_drag->finish(pointer);
            return;
        }
        click();
    }

    void cancel() override
    {
        if (m_drag)
            m_drag->cancel();
        else
            m_host.select(m_before);
    }

    bool scrollsAtEdge() const override { return m_drag && m_drag->scrollsAtEdge(); }
    std::string hint() const override { return m_drag ? m_drag->hint() : std::string(); }

private:
    bool toggles() const { return m_start.has(Qt::ShiftModifier) || m_start.has(Qt::ControlModifier); }

    bool isSelected(const aws::ResourceRef &ref) const
    {
        const auto &selected = m_host.selected();
        return std::find(selected.begin(), selected.end(), ref) != selected.end();
    }

    std::unique_ptr<Gesture> startDrag()
    {
        const bool grabbed =
            !m_host.isReadOnly() && !m_hits.empty() && (m_hits.front().part != HitPart::Body || isSelected(m_hits.front().ref));
        if (!grabbed || m_start.has(Qt::AltModifier))
            return std::make_unique<MarqueeGesture>(
                m_host, m_start, m_start.has(Qt::AltModifier) ? MarqueeGesture::Takes::Touched : MarqueeGesture::Takes::Enclosed);
        const aws::ResourceRef lead = m_hits.front().ref;
        if (!isSelected(lead))
            m_host.select({lead});
        return std::make_unique<MoveGesture>(
            m_host, m_start, lead, m_start.has(Qt::ControlModifier) ? MoveGesture::Makes::Copies : MoveGesture::Makes::Moves);
    }

    void click()
    {
        if (m_host.isPicking()) {
            if (!m_hits.empty())
                m_host.pick(m_hits.front().ref);
            return;
        }
        if (m_hits.empty()) {
            if (!toggles())
                m_host.select({});
            return;
        }
        if (m_start.has(Qt::AltModifier)) {
            selectBelow();
            return;
        }
        const aws::ResourceRef &ref = m_hits.front().ref;
        if (!toggles()) {
            m_host.select({ref});
            return;
        }
        std::vector<aws::ResourceRef> refs = m_before;
        if (std::erase(refs, ref) == 0)
            refs.push_back(ref);
        m_host.select(std::move(refs));
    }

    /// The one under what is selected there, round and round.
    void selectBelow()
    {
        const auto current = std::find_if(m_hits.begin(), m_hits.end(), [&](const Hit &hit) { return isSelected(hit.ref); });
        const auto next = current == m_hits.end() ? m_hits.begin() : std::next(current);
        m_host.select({next == m_hits.end() ? m_hits.front().ref : next->ref});
    }

    ToolHost &m_host;
    Pointer m_start;
    std::vector<Hit> m_hits;
    std::vector<aws::ResourceRef> m_before;
    std::unique_ptr<Gesture> m_drag;
};

} // namespace

bool hasPorts(const aws::ResourceRef &ref)
{
    return ref.kind != aws::Kind::Note && ref.kind != aws::Kind::Region && ref.kind != aws::Kind::AvailabilityZone;
}

bool isResizable(const aws::ResourceRef &ref)
{
    return isContainer(ref);
}

QRectF SelectTool::resizable() const
{
    const auto &selected = m_host.selected();
    return selected.size() == 1 && isResizable(selected.front()) ? m_host.boxOf(selected.front()) : QRectF();
}

std::unique_ptr<Gesture> SelectTool::press(const Pointer &pointer)
{
    const double unit = 1 / m_host.view().zoom();
    m_host.show(OverlayLayer::Hover, {});
    if (const QRectF box = resizable(); !box.isNull() && !m_host.isPicking() && !m_host.isReadOnly())
        if (const auto handle = handleAt(box, pointer.canvas, handleReach * unit))
            return std::make_unique<ResizeGesture>(m_host, pointer, m_host.selected().front(), box, *handle);
    if (m_hovered && hasPorts(m_hovered->ref) && !m_host.isPicking() && !m_host.isReadOnly())
        if (const auto port = portAt(m_hovered->box, pointer.canvas, portReach * unit))
            return std::make_unique<ConnectGesture>(m_host, m_hovered->ref, *port);
    return std::make_unique<PressGesture>(m_host, pointer, m_host.hitsAt(pointer.canvas));
}

void SelectTool::hover(const Pointer &pointer)
{
    const double unit = 1 / m_host.view().zoom();
    m_cursor = m_host.isPicking() ? Qt::CrossCursor : Qt::ArrowCursor;
    if (const QRectF box = resizable(); !box.isNull()) {
        if (const auto handle = handleAt(box, pointer.canvas, handleReach * unit)) {
            m_cursor = cursorOf(*handle);
            leave();
            return;
        }
    }
    // The ports of what was hovered reach beyond its box.
    if (m_hovered && hasPorts(m_hovered->ref) && portAt(m_hovered->box, pointer.canvas, portReach * unit)) {
        m_cursor = Qt::CrossCursor;
        return;
    }
    const std::vector<Hit> hits = m_host.hitsAt(pointer.canvas);
    if (hits.empty() || hits.front().part == HitPart::Body) {
        leave();
        return;
    }
    if (m_host.isPicking() && !m_host.canPick(hits.front().ref)) {
        m_cursor = Qt::ForbiddenCursor;
        leave();
        return;
    }
    const Marks marks(m_host.view().zoom());
    m_hovered = hits.front();
    const auto &selected = m_host.selected();
    OverlayElements elements;
    if (std::find(selected.begin(), selected.end(), m_hovered->ref) == selected.end())
        elements.push_back(marks.hover(m_hovered->box));
    if (hasPorts(m_hovered->ref) && !isContainer(m_hovered->ref) && !m_host.isPicking() && !m_host.isReadOnly())
        for (OverlayElement &port : marks.ports(m_hovered->box))
            elements.push_back(std::move(port));
    m_host.show(OverlayLayer::Hover, std::move(elements));
}

void SelectTool::leave()
{
    m_hovered.reset();
    m_host.show(OverlayLayer::Hover, {});
}

void SelectTool::doubleClick(const Pointer &pointer)
{
    const std::vector<Hit> hits = m_host.hitsAt(pointer.canvas);
    if (!hits.empty() && hits.front().part != HitPart::Body)
        m_host.rename(hits.front().ref);
}

std::string SelectTool::hint() const
{
    return m_host.isPicking() ? "canvas.hint.pick" : m_host.isReadOnly() ? "canvas.hint.look" : "canvas.hint.select";
}

} // namespace vpcanvas::canvas
