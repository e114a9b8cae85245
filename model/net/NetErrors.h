// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Error.h"

namespace vpcanvas::net::errors {

inline constexpr ErrorCode ipv4{"net.ipv4"};           ///< %1: the text
inline constexpr ErrorCode ipv6{"net.ipv6"};           ///< %1: the text
inline constexpr ErrorCode address{"net.address"};     ///< %1: the text
inline constexpr ErrorCode cidr{"net.cidr"};           ///< %1: the text
inline constexpr ErrorCode cidrPrefix{"net.prefix"};   ///< %1: the text, %2: longest prefix of the family
inline constexpr ErrorCode protocol{"net.protocol"};   ///< %1: the text
inline constexpr ErrorCode port{"net.port"};           ///< %1: the text
inline constexpr ErrorCode portRange{"net.portRange"}; ///< %1: the text

} // namespace vpcanvas::net::errors
