// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <string_view>

namespace vpcanvas::io::detail {

/// The text without a byte order mark; an Error if it is empty or no text at all.
Result<std::string_view> readableText(std::string_view text, std::string_view fileName);

} // namespace vpcanvas::io::detail
