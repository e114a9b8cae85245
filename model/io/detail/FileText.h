// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace vpcanvas::io::detail {

/// The bytes of a regular file of at most maxBytes, or an Error whose place is `shownName`.
Result<std::string> readFile(const std::filesystem::path &path, std::string_view shownName, std::uintmax_t maxBytes);

/// See io::save().
Result<void> replaceFile(const std::filesystem::path &path, std::string_view text);

} // namespace vpcanvas::io::detail
