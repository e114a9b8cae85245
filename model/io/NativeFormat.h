// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vpcanvas::io {

/// The version that write() makes. read() knows it and every one before it.
inline constexpr std::int64_t nativeVersion = 1;

/// A longer file is refused before it is read. A drawing of 100,000 instances takes about 60 MB.
inline constexpr std::size_t maxNativeBytes = std::size_t{128} << 20U;
inline constexpr std::size_t maxNativeValues = 8'000'000;
inline constexpr std::size_t maxNativeDepth = 16;

/// The network as a `.vpcanvas` file: JSON in a fixed order (kinds in the order of Kind, resources by identifier,
/// fields as the resource lists them, boxes apart from meaning), one attribute a line, so that a change of one
/// attribute is a change of one line. A field that holds its default is left out where that default says nothing:
/// an empty text or list, an absent option, a switch as it normally stands, a number that is 0 or "any".
std::string write(const aws::Network &network);

/// Reads what write() makes and refuses all else. A reference may name a resource that is not there; nothing else may be off.
/// The Error's place is "FILE:LINE:COLUMN" for text that is not JSON, and "FILE: /JSON/POINTER" for all else.
Result<aws::Network> read(std::string_view text, std::string_view fileName);

} // namespace vpcanvas::io
