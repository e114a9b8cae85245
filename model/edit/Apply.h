// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/ChangeSet.h"
#include "edit/EditOp.h"

namespace vpcanvas::edit {

namespace errors {
inline constexpr ErrorCode noSuchResource{"edit.noSuchResource"}; ///< %1: kind, %2: identifier
inline constexpr ErrorCode emptyId{"edit.emptyId"};               ///< %1: kind
inline constexpr ErrorCode badBox{"edit.badBox"};                 ///< %1: identifier
} // namespace errors

struct Applied
{
    EditOp inverse; ///< applying it gives back the network as it was, byte for byte
    ChangeSet changes;
};

/// Changes the network, or returns an Error and leaves it as it was.
Result<Applied> apply(aws::Network &network, const EditOp &op);

} // namespace vpcanvas::edit
