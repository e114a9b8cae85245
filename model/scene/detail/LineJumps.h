// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scene/DisplayList.h"

#include <span>
#include <vector>

namespace vpcanvas::scene {

constexpr double jumpReach = 6; ///< half the width of a line jump, and its height

/// An orthogonal line with a small arch over each vertical piece of other lines that it crosses on its level pieces: "over
/// this, not joined to it". Where lines meet at a corner or an end there is none.
std::vector<Point> withJumps(std::span<const Point> line, std::span<const std::span<const Point>> others);

} // namespace vpcanvas::scene
