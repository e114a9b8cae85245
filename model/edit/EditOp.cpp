// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/EditOp.h"

namespace vpcanvas::edit {

bool Batch::operator==(const Batch &other) const
{
    return ops == other.ops;
}

EditOp::EditOp() : op(Batch{}) { }
EditOp::EditOp(Put o) : op(std::move(o)) { }
EditOp::EditOp(Erase o) : op(std::move(o)) { }
EditOp::EditOp(SetBox o) : op(std::move(o)) { }
EditOp::EditOp(SetTitle o) : op(std::move(o)) { }
EditOp::EditOp(Batch o) : op(std::move(o)) { }
EditOp::EditOp(const EditOp &) = default;
EditOp::EditOp(EditOp &&) noexcept = default;
EditOp &EditOp::operator=(const EditOp &) = default;
EditOp &EditOp::operator=(EditOp &&) noexcept = default;
EditOp::~EditOp() = default;
bool EditOp::operator==(const EditOp &) const = default;

} // namespace vpcanvas::edit
