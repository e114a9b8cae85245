// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "edit/EditOp.h"

#include <QUndoCommand>

#include <vector>

namespace vpcanvas::document {

class Document;

/// One undo step: the operation to apply next, which is always the inverse of what was applied last.
class EditCommand : public QUndoCommand
{
public:
    /// The operation has been applied already; `inverse` takes it back.
    EditCommand(Document &document, edit::EditOp inverse, std::vector<aws::ResourceRef> selectionBefore, const QString &label,
                int mergeKey);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeKey; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();

    Document &m_document;
    edit::EditOp m_op; ///< applied, it gives the other state
    std::vector<aws::ResourceRef> m_selectionBefore;
    std::vector<aws::ResourceRef> m_selectionAfter;
    int m_mergeKey;
    bool m_applied = true; ///< QUndoStack::push() calls redo() once for what is done already
};

} // namespace vpcanvas::document
