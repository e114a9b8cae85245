// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "io/Open.h"
#include "text/Catalogue.h"

#include <filesystem>
#include <string>

namespace vpcanvas::cli {

/// Opens a .vpcanvas file or an AWS dump and gives every resource a box. What the import could not read is listed on
/// standard error.
Result<io::Opened> openInput(const std::filesystem::path &path, text::Language language);

/// The language of the terminal: LC_ALL, LC_MESSAGES or LANG, in that order.
text::Language terminalLanguage();

} // namespace vpcanvas::cli
