// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/EditOp.h"
#include "repair/Change.h"
#include "repair/Effect.h"

#include <vector>

namespace vpcanvas::repair {

/// Edits that let an exchange through, one undo step together.
struct Suggestion
{
    edit::EditOp op;
    std::vector<Change> changes; ///< what the operation does, in the order in which a packet needs it
    std::vector<Effect> effects; ///< what else it changes; every kind once, in the order of EffectKind
    bool effectsAreAll = true;   ///< no: more interfaces are affected than were asked

    bool operator==(const Suggestion &) const = default;
};

} // namespace vpcanvas::repair
