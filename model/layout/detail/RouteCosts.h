// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vpcanvas::layout::detail {

inline constexpr double clearance = 4;   ///< least distance to a wall
inline constexpr double comfort = 15;    ///< room for a pair of lines beside a wall
inline constexpr double closeCost = 0.4; ///< for each unit of length without it
inline constexpr double bendCost = 32;   ///< a bend is worth this much length
inline constexpr double labelCost = 400; ///< crossing a label
inline constexpr double foreignCost = 3; ///< for each unit of length on top of another bundle's route
inline constexpr double nearCost = 0.8;  ///< and half a lane beside one
inline constexpr double foreignBase = 8;
inline constexpr double ownDiscount = 0.8; ///< a shared trunk is cheaper than a line of one's own

} // namespace vpcanvas::layout::detail
