// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace vpcanvas::io::detail {

/// Appends a JSON string. What is not UTF-8 becomes U+FFFD, so that whatever is written can be read back.
void appendJsonText(std::string &out, std::string_view text);

} // namespace vpcanvas::io::detail
