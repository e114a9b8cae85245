// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/ExportRequest.h"

#include <span>
#include <string_view>

namespace vpcanvas::cli {

/// Each takes the words after its name and returns the exit status, or the Error that status 2 stands for.
Result<int> check(std::span<const std::string_view> words, text::Language language);
Result<int> trace(std::span<const std::string_view> words, text::Language language);
Result<int> simulate(std::span<const std::string_view> words, text::Language language);
Result<int> convert(std::span<const std::string_view> words, text::Language language);
Result<int> exportPicture(std::span<const std::string_view> words, text::Language language, const Exporter &exporter);

} // namespace vpcanvas::cli
