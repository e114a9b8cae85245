// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

namespace vpcanvas::sim::errors {

inline constexpr ErrorCode unknownField{"sim.flowLog.unknownField"}; ///< %1: the field, %2: those that are known
inline constexpr ErrorCode badFormat{"sim.flowLog.badFormat"};       ///< %1: what is not a field
inline constexpr ErrorCode emptyFormat{"sim.flowLog.emptyFormat"};
inline constexpr ErrorCode badRequest{"sim.http.badRequest"};      ///< %1: the line
inline constexpr ErrorCode noSuchPoint{"sim.capture.noSuchPoint"}; ///< %1: the name, %2: those there are

} // namespace vpcanvas::sim::errors
