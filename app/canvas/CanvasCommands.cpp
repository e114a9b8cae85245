// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "canvas/CanvasCommands.h"

#include "edit/commands/Clipboard.h"
#include "edit/commands/Create.h"
#include "edit/commands/Move.h"
#include "edit/commands/Remove.h"

#include <algorithm>

namespace vpcanvas::canvas {

namespace {

constexpr double pasteStep = 24;
constexpr int nudgeMergeKey = 1;

/// What was copied last, in any window of the program.
struct Clipboard
{
    aws::Network fragment;
    QPointF corner; ///< where its top left corner was
};

Clipboard &clipboard()
{
    static Clipboard shared;
    return shared;
}

QPointF cornerOf(const aws::Network &fragment)
{
    QRectF all;
    for (const auto &[ref, box] : fragment.layout)
        all |= toRect(box);
    return all.topLeft();
}

} // namespace

void CanvasCommands::deleteSelection()
{
    if (m_host.selected().empty())
        return;
    const edit::EditOp op = edit::remove(m_host.network(), m_host.containment(), m_host.selected());
    m_host.edit(op, "canvas.step.delete", m_host.subject(m_host.selected()));
}

void CanvasCommands::duplicate()
{
    const auto refs = outermost(m_host.containment(), m_host.selected());
    if (refs.empty())
        return;
    const auto made = edit::duplicate(m_host.network(), m_host.containment(), refs);
    if (!made) {
        m_host.reject(made.error());
        return;
    }
    if (m_host.edit(made->op, "canvas.step.duplicate", m_host.subject(refs)))
        m_host.select(made->pasted);
    for (const edit::Notice &notice : made->notices)
        m_host.tell(m_host.text(std::string(notice.code.key), notice.args));
}

void CanvasCommands::copy()
{
    const auto refs = outermost(m_host.containment(), m_host.selected());
    if (refs.empty())
        return;
    clipboard().fragment = edit::copy(m_host.network(), m_host.containment(), refs);
    clipboard().corner = cornerOf(clipboard().fragment);
    m_pastesThere = 0;
}

void CanvasCommands::cut()
{
    copy();
    deleteSelection();
}

void CanvasCommands::paste(QPointF at)
{
    m_pastesThere = at == m_lastPaste ? m_pastesThere + 1 : 0;
    m_lastPaste = at;
    pasteAt(at + QPointF(pasteStep, pasteStep) * m_pastesThere);
}

void CanvasCommands::pasteInPlace()
{
    pasteAt(clipboard().corner);
}

void CanvasCommands::pasteAt(QPointF corner)
{
    if (clipboard().fragment.resourceCount() == 0)
        return;
    const auto pasted = edit::paste(m_host.network(), m_host.containment(), clipboard().fragment, corner.x(), corner.y());
    if (!pasted) {
        m_host.reject(pasted.error());
        return;
    }
    if (m_host.edit(pasted->op, "canvas.step.paste", {}))
        m_host.select(pasted->pasted);
    for (const edit::Notice &notice : pasted->notices)
        m_host.tell(m_host.text(std::string(notice.code.key), notice.args));
}

void CanvasCommands::nudge(QPointF way)
{
    const auto refs = outermost(m_host.containment(), m_host.selected());
    if (refs.empty())
        return;
    const auto op =
        edit::moveBoxes(m_host.network(), m_host.containment(), refs, way.x(), way.y(), std::nullopt, edit::Snap::None);
    if (op)
        m_host.edit(*op, "canvas.step.move", m_host.subject(refs), nudgeMergeKey);
    else
        m_host.reject(op.error());
}

void CanvasCommands::selectAll()
{
    std::vector<aws::ResourceRef> refs;
    for (const auto &[ref, box] : m_host.network().layout)
        refs.push_back(ref);
    m_host.select(std::move(refs));
}

std::vector<aws::ResourceRef> CanvasCommands::drawnChildren(const std::optional<aws::ResourceRef> &parent) const
{
    struct Placed
    {
        aws::ResourceRef ref;
        QRectF box;
    };
    std::vector<Placed> placed;
    const auto add = [&](const aws::ResourceRef &ref) {
        const auto box = m_host.network().layout.find(ref);
        if (box != m_host.network().layout.end())
            placed.push_back({ref, toRect(box->second)});
    };
    if (parent) {
        for (const aws::ResourceRef &child : m_host.containment().childrenOf(*parent))
            add(child);
    } else {
        for (const auto &[ref, box] : m_host.network().layout)
            if (!m_host.containment().parentOf(ref))
                add(ref);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::pair(a.box.top(), a.box.left()) < std::pair(b.box.top(), b.box.left());
    });
    std::vector<aws::ResourceRef> refs;
    refs.reserve(placed.size());
    for (Placed &each : placed)
        refs.push_back(std::move(each.ref));
    return refs;
}

void CanvasCommands::selectSibling(Direction direction)
{
    const auto &selected = m_host.selected();
    const auto parent = selected.empty() ? std::nullopt : m_host.containment().parentOf(selected.back());
    const std::vector<aws::ResourceRef> siblings = drawnChildren(parent);
    if (siblings.empty())
        return;
    const auto current = selected.empty() ? siblings.end() : std::find(siblings.begin(), siblings.end(), selected.back());
    if (direction == Direction::Next)
        m_host.select(
            {current == siblings.end() || std::next(current) == siblings.end() ? siblings.front() : *std::next(current)});
    else
        m_host.select({current == siblings.end() || current == siblings.begin() ? siblings.back() : *std::prev(current)});
}

void CanvasCommands::selectChild()
{
    if (m_host.selected().empty()) {
        selectSibling(Direction::Next);
        return;
    }
    const auto children = drawnChildren(m_host.selected().back());
    if (!children.empty())
        m_host.select({children.front()});
}

void CanvasCommands::selectParent()
{
    if (m_host.selected().empty())
        return;
    for (auto parent = m_host.containment().parentOf(m_host.selected().back()); parent;
         parent = m_host.containment().parentOf(*parent)) {
        if (m_host.network().layout.contains(*parent)) {
            m_host.select({*parent});
            return;
        }
    }
}

bool CanvasCommands::create(edit::PaletteItem item, const std::optional<aws::ResourceRef> &container, QPointF at)
{
    const auto made = edit::create(m_host.network(), m_host.containment(), item, container, at.x(), at.y());
    if (!made) {
        m_host.reject(made.error());
        return false;
    }
    const aws::ResourceRef created = made->created;
    if (!m_host.edit(made->op, "canvas.step.create", m_host.text("palette." + std::string(enumText(item)))))
        return false;
    m_host.select({created});
    return true;
}

bool CanvasCommands::addAtCentre(edit::PaletteItem item)
{
    const aws::Network &network = m_host.network();
    const aws::Containment &containment = m_host.containment();
    const QSizeF size = m_host.viewSize();
    const QPointF middle = m_host.view().toCanvas(QPointF(size.width() / 2, size.height() / 2));

    std::vector<std::optional<aws::ResourceRef>> places;
    for (const aws::ResourceRef &ref : m_host.selected())
        places.emplace_back(ref);
    for (const Hit &hit : m_host.hitsAt(middle))
        if (isContainer(hit.ref))
            places.emplace_back(hit.ref);
    places.emplace_back(std::nullopt);
    for (const auto &[ref, box] : network.layout)
        if (isContainer(ref))
            places.emplace_back(ref);

    for (const auto &place : places) {
        const auto target = edit::dropTarget(network, containment, item, place);
        if (edit::whyNotDrop(network, containment, item, target) || (place && !target))
            continue;
        QPointF at = middle;
        if (target && !m_host.boxOf(*target).contains(middle))
            at = m_host.boxOf(*target).center();
        return create(item, target, at);
    }
    if (const auto why = edit::whyNotDrop(network, containment, item, std::nullopt))
        m_host.reject(*why);
    return false;
}

} // namespace vpcanvas::canvas
