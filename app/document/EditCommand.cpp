// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "document/EditCommand.h"

#include "document/Document.h"
#include "document/Selection.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace vpcanvas::document {

EditCommand::EditCommand(Document &document, edit::EditOp inverse, std::vector<aws::ResourceRef> selectionBefore,
                         const QString &label, int mergeKey)
    : QUndoCommand(label),
      m_document(document),
      m_op(std::move(inverse)),
      m_selectionBefore(std::move(selectionBefore)),
      m_mergeKey(mergeKey)
{
}

void EditCommand::undo()
{
    m_selectionAfter = m_document.selection()->items();
    swap();
    m_document.selection()->setItems(m_selectionBefore);
}

void EditCommand::redo()
{
    if (m_applied) {
        m_applied = false;
        return;
    }
    swap();
    m_document.selection()->setItems(m_selectionAfter);
}

void EditCommand::swap()
{
    if (auto inverse = m_document.applyNow(m_op))
        m_op = std::move(*inverse);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    // The later inverse, then the earlier one, lead back to the state before both. Where both only place boxes, the
    // earlier one alone decides about a box that is in both, so that a long drag does not pile up.
    const auto *later = static_cast<const EditCommand *>(other);
    const auto parts = [](const edit::EditOp &op) {
        const auto *batch = std::get_if<edit::Batch>(&op.op);
        return batch ? batch->ops : std::vector<edit::EditOp>{op};
    };
    edit::Batch both{parts(later->m_op)};
    auto mine = parts(m_op);
    std::set<aws::ResourceRef> placed;
    for (const auto &op : mine)
        if (const auto *box = std::get_if<edit::SetBox>(&op.op))
            placed.insert(box->ref);
    const auto onlyBoxes = [](const std::vector<edit::EditOp> &ops) {
        return std::ranges::all_of(ops, [](const edit::EditOp &op) { return std::holds_alternative<edit::SetBox>(op.op); });
    };
    if (onlyBoxes(both.ops) && onlyBoxes(mine))
        std::erase_if(both.ops, [&](const edit::EditOp &op) { return placed.contains(std::get<edit::SetBox>(op.op).ref); });
    std::ranges::move(mine, std::back_inserter(both.ops));
    m_op = edit::EditOp(std::move(both));
    return true;
}

} // namespace vpcanvas::document
