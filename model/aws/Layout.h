// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <map>

namespace vpcanvas::aws {

/// Where a resource is drawn, in canvas units (pixels at 100 %), top left corner and size.
struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool operator==(const Box &) const = default;
};

/// Positions, apart from what they are positions of. A resource without a box is not on the canvas.
using Layout = std::map<ResourceRef, Box>;

} // namespace vpcanvas::aws
