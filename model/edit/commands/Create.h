// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "core/Result.h"
#include "edit/EditOp.h"
#include "edit/commands/PaletteItem.h"

#include <optional>

namespace vpcanvas::edit {

struct Created
{
    EditOp op;
    aws::ResourceRef created; ///< what the person dropped; `op` may make more (a main route table, an interface, ...)
};

/// The resource that takes the item when it is let go over `under` (the deepest thing at the pointer): `under` itself or
/// one of its ancestors. Nothing: the empty canvas. This is what lights up while dragging.
std::optional<aws::ResourceRef> dropTarget(const aws::Network &network, const aws::Containment &containment, PaletteItem item,
                                           const std::optional<aws::ResourceRef> &under);

/// Why the item cannot be let go over `container`, or nothing if it can.
std::optional<Error> whyNotDrop(const aws::Network &network, const aws::Containment &containment, PaletteItem item,
                                const std::optional<aws::ResourceRef> &container);

/// Makes the item and all that it needs to work, with free identifiers, names, blocks and addresses. Cards and tiles are
/// centred on (x, y); a container's top left corner is 24 px up and left of it. Positions snap to 8 px, a taken place
/// moves to the nearest free one, gateways go to the nearest border, and containers grow when it does not fit.
Result<Created> create(const aws::Network &network, const aws::Containment &containment, PaletteItem item,
                       const std::optional<aws::ResourceRef> &container, double x, double y);

} // namespace vpcanvas::edit
