// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/ConnectTool.h"

#include "canvas/Marks.h"
#include "canvas/SelectTool.h"
#include "edit/commands/Connect.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

constexpr std::size_t mostCandidates = 400;

} // namespace

std::vector<QPointF> elbow(QPointF from, QPointF to)
{
    if (std::abs(from.x() - to.x()) < 1 || std::abs(from.y() - to.y()) < 1)
        return {from, to};
    const double middle = (from.x() + to.x()) / 2;
    return {from, {middle, from.y()}, {middle, to.y()}, to};
}

std::vector<QPointF> elbow(const QRectF &from, const QRectF &to)
{
    const double apartX = std::max(to.left() - from.right(), from.left() - to.right());
    const double apartY = std::max(to.top() - from.bottom(), from.top() - to.bottom());
    if (apartX >= apartY) {
        const bool rightwards = to.center().x() >= from.center().x();
        const QPointF a(rightwards ? from.right() : from.left(), from.center().y());
        const QPointF b(rightwards ? to.left() : to.right(), to.center().y());
        return elbow(a, b);
    }
    const bool downwards = to.center().y() >= from.center().y();
    const QPointF a(from.center().x(), downwards ? from.bottom() : from.top());
    const QPointF b(to.center().x(), downwards ? to.top() : to.bottom());
    if (std::abs(a.x() - b.x()) < 1)
        return {a, b};
    const double middle = (a.y() + b.y()) / 2;
    return {a, {a.x(), middle}, {b.x(), middle}, b};
}

ConnectGesture::ConnectGesture(ToolHost &host, const aws::ResourceRef &from, QPointF port)
    : m_host(host),
      m_from(from),
      m_port(port)
{
    findCandidates();
}

void ConnectGesture::findCandidates()
{
    const QRectF seen = m_host.view().toCanvas(QRectF(QPointF(), m_host.viewSize()));
    if (m_seen == seen)
        return;
    m_seen = seen;
    m_candidates.clear();
    std::size_t asked = 0;
    for (const Drawn &each : m_host.drawnIn(seen)) {
        if (each.ref == m_from || ++asked > mostCandidates)
            continue;
        if (!edit::whyNotConnect(m_host.network(), m_host.containment(), m_from, each.ref))
            m_candidates.push_back(each);
    }
}

std::optional<Hit> ConnectGesture::targetAt(QPointF point)
{
    const std::vector<Hit> hits = m_host.hitsAt(point);
    for (const Hit &hit : hits)
        if (hit.ref != m_from && !edit::whyNotConnect(m_host.network(), m_host.containment(), m_from, hit.ref))
            return hit;
    if (hits.empty() || hits.front().ref == m_from || hits.front().part == HitPart::Body)
        return std::nullopt;
    return hits.front();
}

void ConnectGesture::move(const Pointer &pointer)
{
    findCandidates();
    const auto target = targetAt(pointer.canvas);
    m_target = target ? std::optional(target->ref) : std::nullopt;
    m_refusal = m_target ? edit::whyNotConnect(m_host.network(), m_host.containment(), m_from, *m_target) : std::nullopt;
    const auto verdict = m_refusal ? Marks::Verdict::Illegal : Marks::Verdict::Legal;

    const Marks marks(m_host.view().zoom());
    OverlayElements elements;
    for (const Drawn &candidate : m_candidates)
        if (candidate.ref != m_target)
            elements.push_back(marks.candidate(candidate.box));
    if (target)
        for (OverlayElement &element : marks.target(target->box, verdict, {}))
            elements.push_back(std::move(element));
    elements.push_back(marks.rubberBand(elbow(m_port, pointer.canvas), verdict));
    const double unit = 1 / m_host.view().zoom();
    if (target) {
        const std::string name(m_host.network().displayName(*m_target));
        elements.push_back(marks.tagWithin(pointer.canvas + QPointF(12, 16) * unit, rightOf(m_host), verdict,
                                           m_refusal ? m_host.text(*m_refusal) : m_host.text("canvas.tag.connectTo", {name})));
    }
    m_host.show(OverlayLayer::Gesture, std::move(elements));
}

void ConnectGesture::finish(const Pointer &pointer)
{
    move(pointer);
    m_host.show(OverlayLayer::Gesture, {});
    if (!m_target)
        return;
    if (m_refusal) {
        m_host.reject(*m_refusal);
        return;
    }
    const auto op = edit::connect(m_host.network(), m_host.containment(), m_from, *m_target);
    if (op)
        m_host.edit(*op, "canvas.step.connect", m_host.subject({m_from}));
    else
        m_host.reject(op.error());
}

void ConnectGesture::cancel()
{
    m_host.show(OverlayLayer::Gesture, {});
}

std::unique_ptr<Gesture> ConnectTool::press(const Pointer &pointer)
{
    for (const Hit &hit : m_host.hitsAt(pointer.canvas)) {
        if (!hasPorts(hit.ref))
            continue;
        leave();
        return std::make_unique<ConnectGesture>(m_host, hit.ref, isContainer(hit.ref) ? pointer.canvas : hit.box.center());
    }
    return nullptr;
}

void ConnectTool::hover(const Pointer &pointer)
{
    for (const Hit &hit : m_host.hitsAt(pointer.canvas)) {
        if (!hasPorts(hit.ref))
            continue;
        const Marks marks(m_host.view().zoom());
        OverlayElements elements{marks.hover(hit.box)};
        for (OverlayElement &port : marks.ports(hit.box))
            elements.push_back(std::move(port));
        m_host.show(OverlayLayer::Hover, std::move(elements));
        return;
    }
    leave();
}

void ConnectTool::leave()
{
    m_host.show(OverlayLayer::Hover, {});
}

} // namespace vpcanvas::canvas
