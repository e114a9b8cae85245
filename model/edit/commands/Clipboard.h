// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "core/Result.h"
#include "edit/EditOp.h"

#include <vector>

namespace vpcanvas::edit {

/// Something that a paste had to change. Its sentence is message `code.key` with these arguments.
struct Notice
{
    ErrorCode code;
    std::vector<std::string> args;
    bool operator==(const Notice &) const = default;
};

struct Pasted
{
    EditOp op;
    std::vector<aws::ResourceRef> pasted; ///< what a person would select: the copies of the outermost resources
    std::vector<Notice> notices;
};

/// The resources, all that is inside them and attached to them, and their boxes.
aws::Network copy(const aws::Network &network, const aws::Containment &containment, const std::vector<aws::ResourceRef> &refs);

/// Adds a copied fragment with its top left corner at (x, y), with new identifiers. Links inside the fragment are kept, links
/// to what was not copied are kept where it still exists. Blocks and addresses that are taken are changed, with a notice.
Result<Pasted> paste(const aws::Network &network, const aws::Containment &containment, const aws::Network &fragment, double x,
                     double y);

/// copy and paste, 24 px down and right of the original.
Result<Pasted> duplicate(const aws::Network &network, const aws::Containment &containment,
                         const std::vector<aws::ResourceRef> &refs);

} // namespace vpcanvas::edit
