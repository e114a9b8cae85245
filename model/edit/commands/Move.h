// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "core/Result.h"
#include "edit/EditOp.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vpcanvas::edit {

/// Whether a distance is taken to the grid; the canvas does not want it where it snapped to something else.
enum class Snap : std::uint8_t { Grid, None };

/// Moves boxes and all that is drawn inside them by (dx, dy), by default snapped to 8 px. With `newContainer` the moved resources
/// are also taken into it: an instance into another subnet gets an address there, a subnet into another zone box changes its
/// zone, a gateway onto another VPC is attached to it. Containers grow where something no longer fits. What AWS has no
/// place for (a subnet outside a VPC, say) is refused.
Result<EditOp> moveBoxes(const aws::Network &network, const aws::Containment &containment,
                         const std::vector<aws::ResourceRef> &refs, double dx, double dy,
                         const std::optional<aws::ResourceRef> &newContainer = std::nullopt, Snap snap = Snap::Grid);

/// Sets the box of one resource, never smaller than what is inside it; containers around it grow.
Result<EditOp> resizeBox(const aws::Network &network, const aws::Containment &containment, const aws::ResourceRef &ref,
                         const aws::Box &box);

} // namespace vpcanvas::edit
