// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/MoveGesture.h"

#include "canvas/Marks.h"
#include "canvas/SmartGuides.h"
#include "edit/commands/Clipboard.h"
#include "edit/commands/Create.h"
#include "edit/commands/Move.h"

#include <algorithm>
#include <cmath>

namespace vpcanvas::canvas {

namespace {

constexpr double grid = 8;
constexpr double guideReach = 6; ///< screen pixels
constexpr std::size_t mostNeighbours = 200;

double onGrid(double value)
{
    return std::round(value / grid) * grid;
}

} // namespace

std::optional<edit::PaletteItem> itemOf(const aws::Network &network, const aws::ResourceRef &ref)
{
    if (ref.kind == aws::Kind::LoadBalancer)
        return edit::PaletteItem::NetworkLoadBalancer;
    if (ref.kind == aws::Kind::VpcPeeringConnection)
        return edit::PaletteItem::PeeringConnection;
    if (ref.kind == aws::Kind::VpcEndpoint) {
        const aws::VpcEndpoint *endpoint = network.find(aws::VpcEndpointId{ref.id});
        const bool isGateway = endpoint != nullptr && endpoint->vpcEndpointType == aws::VpcEndpointType::Gateway;
        return isGateway ? edit::PaletteItem::GatewayEndpoint : edit::PaletteItem::InterfaceEndpoint;
    }
    return enumFromText<edit::PaletteItem>(enumText(ref.kind));
}

MoveGesture::MoveGesture(ToolHost &host, const Pointer &start, const aws::ResourceRef &lead, Makes makes)
    : m_host(host),
      m_start(start.canvas),
      m_lead(lead),
      m_makes(makes),
      m_refs(outermost(host.containment(), host.selected())),
      m_moved(withDescendants(host.containment(), m_refs)),
      m_box(host.boxOf(lead))
{
    std::sort(m_moved.begin(), m_moved.end());
    if (m_makes == Makes::Copies)
        m_host.showCopies(m_refs);
    else
        m_host.takeOut(m_refs);
}

std::string MoveGesture::hint() const
{
    return m_makes == Makes::Copies ? "canvas.hint.copy" : "canvas.hint.move";
}

QPointF MoveGesture::snappedWay(const Pointer &pointer)
{
    m_guides.clear();
    QPointF way = pointer.canvas - m_start;
    const bool locked = pointer.has(Qt::ShiftModifier);
    const bool lockedToX = locked && std::abs(way.x()) >= std::abs(way.y());
    if (locked)
        (lockedToX ? way.ry() : way.rx()) = 0;
    if (pointer.has(Qt::AltModifier) || !m_host.snaps())
        return way;

    const double reach = guideReach / m_host.view().zoom();
    const QRectF moved = m_box.translated(way);
    std::vector<QRectF> neighbours;
    const auto parent = m_newContainer ? m_newContainer : m_host.containment().parentOf(m_lead);
    for (const Drawn &each : m_host.drawnIn(m_host.view().toCanvas(QRectF(QPointF(), m_host.viewSize())))) {
        if (neighbours.size() >= mostNeighbours)
            break;
        const bool isSibling = m_host.containment().parentOf(each.ref) == parent || !isContainer(each.ref);
        if (isSibling && !std::binary_search(m_moved.begin(), m_moved.end(), each.ref))
            neighbours.push_back(each.box);
    }
    Guides guides = findGuides(moved, neighbours, reach);
    const QPointF gridded(onGrid(m_box.left() + way.x()) - m_box.left(), onGrid(m_box.top() + way.y()) - m_box.top());
    if (!locked || lockedToX)
        way.setX(guides.snapsX ? way.x() + guides.correction.x() : gridded.x());
    if (!locked || !lockedToX)
        way.setY(guides.snapsY ? way.y() + guides.correction.y() : gridded.y());
    const Marks marks(m_host.view().zoom());
    for (const GuideLine &line : guides.lines)
        m_guides.push_back(marks.guide(line.from, line.to));
    for (const GuideLine &line : guides.gaps)
        for (OverlayElement &element : marks.gap(line.from, line.to))
            m_guides.push_back(std::move(element));
    return way;
}

void MoveGesture::findTarget(QPointF point)
{
    std::optional<aws::ResourceRef> under;
    for (const Hit &hit : m_host.hitsAt(point)) {
        if (isContainer(hit.ref) && !std::binary_search(m_moved.begin(), m_moved.end(), hit.ref)) {
            under = hit.ref;
            break;
        }
    }
    if (m_knowsTarget && under == m_under)
        return;
    m_knowsTarget = true;
    m_under = under;
    m_newContainer.reset();
    m_refusal.reset();
    const auto item = itemOf(m_host.network(), m_lead);
    const auto parent = m_host.containment().parentOf(m_lead);
    if (!item)
        return;
    const auto target = edit::dropTarget(m_host.network(), m_host.containment(), *item, under);
    if (target == parent)
        return;
    if (!target) {
        m_refusal = edit::whyNotDrop(m_host.network(), m_host.containment(), *item, under);
        return;
    }
    const auto trial = edit::moveBoxes(m_host.network(), m_host.containment(), m_refs, m_way.x(), m_way.y(), target);
    if (trial)
        m_newContainer = target;
    else
        m_refusal = trial.error();
    m_under = under;
}

void MoveGesture::showMarks()
{
    const Marks marks(m_host.view().zoom());
    OverlayElements elements = m_guides;
    const auto add = [&](OverlayElements more) {
        for (OverlayElement &element : more)
            elements.push_back(std::move(element));
    };
    if (m_newContainer) {
        const std::string name(m_host.network().displayName(*m_newContainer));
        add(marks.target(m_host.boxOf(*m_newContainer), Marks::Verdict::Legal, m_host.text("canvas.tag.moveInto", {name})));
    } else if (m_refusal) {
        const std::string why = m_host.text(*m_refusal);
        if (m_under)
            add(marks.target(m_host.boxOf(*m_under), Marks::Verdict::Illegal, {}));
        elements.push_back(
            marks.tag(m_box.translated(m_way).bottomLeft() + QPointF(0, 8 / m_host.view().zoom()), Marks::Verdict::Illegal, why));
    }
    m_host.show(OverlayLayer::Gesture, std::move(elements));
}

void MoveGesture::move(const Pointer &pointer)
{
    if (m_makes == Makes::Moves)
        findTarget(pointer.canvas);
    m_way = snappedWay(pointer);
    m_host.moveTakenOut(m_way);
    showMarks();
}

void MoveGesture::end()
{
    m_host.show(OverlayLayer::Gesture, {});
    m_host.putBack();
}

void MoveGesture::finish(const Pointer &pointer)
{
    move(pointer);
    if (m_makes == Makes::Copies) {
        finishCopy(m_way);
        end();
        return;
    }
    if (m_refusal) {
        m_host.reject(*m_refusal);
    } else if (m_way != QPointF()) {
        const auto op = edit::moveBoxes(m_host.network(), m_host.containment(), m_refs, m_way.x(), m_way.y(), m_newContainer,
                                        edit::Snap::None);
        if (op)
            m_host.edit(*op, m_newContainer ? "canvas.step.moveInto" : "canvas.step.move", m_host.subject(m_refs));
        else
            m_host.reject(op.error());
    }
    end();
}

void MoveGesture::finishCopy(QPointF way)
{
    QRectF all;
    for (const aws::ResourceRef &ref : m_refs)
        all |= m_host.boxOf(ref);
    const aws::Network fragment = edit::copy(m_host.network(), m_host.containment(), m_refs);
    const auto pasted = edit::paste(m_host.network(), m_host.containment(), fragment, all.left() + way.x(), all.top() + way.y());
    if (!pasted) {
        m_host.reject(pasted.error());
        return;
    }
    if (m_host.edit(pasted->op, "canvas.step.duplicate", m_host.subject(m_refs)))
        m_host.select(pasted->pasted);
}

void MoveGesture::cancel()
{
    end();
}

} // namespace vpcanvas::canvas
