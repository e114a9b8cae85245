// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"
#include "io/ImportNote.h"

#include <filesystem>
#include <vector>

namespace vpcanvas::io {

struct Opened
{
    aws::Network network;
    std::vector<ImportNote> notes; ///< of an import; empty for a .vpcanvas file
    bool isNative = false;
};

/// A .vpcanvas file (by its content), or a file or folder of `aws ... describe-*` JSON.
Result<Opened> open(const std::filesystem::path &path);

/// Replaces the file as a whole or leaves it as it was: written beside it, brought to the disk, then renamed.
/// Permissions stay; a symbolic link stays a link, and what it points to is replaced.
Result<void> save(const aws::Network &network, const std::filesystem::path &path);

} // namespace vpcanvas::io
