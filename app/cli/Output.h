// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"

#include <string>
#include <string_view>

namespace vpcanvas::cli {

/// Writes a file that the command makes anew: a plain one, a device, a pipe.
Result<void> writeOutput(const std::string &path, std::string_view bytes);

} // namespace vpcanvas::cli
