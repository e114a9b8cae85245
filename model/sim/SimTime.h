// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace vpcanvas::sim {

/// Virtual time in nanoseconds since the simulation began.
using SimTime = std::int64_t;

inline constexpr SimTime microsecond = 1000;
inline constexpr SimTime millisecond = 1000 * microsecond;
inline constexpr SimTime second = 1000 * millisecond;

} // namespace vpcanvas::sim
