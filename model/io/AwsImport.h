// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"
#include "io/ImportNote.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace vpcanvas::io {

inline constexpr std::uintmax_t maxDumpFileBytes = std::uintmax_t{512} << 20U;
inline constexpr std::uintmax_t maxDumpBytes = std::uintmax_t{2} << 30U; ///< all files of a folder
inline constexpr std::size_t maxDumpFiles = 20'000;
inline constexpr std::size_t maxDumpValues = 40'000'000; ///< of one file
inline constexpr std::size_t maxDumpDepth = 64;

struct Imported
{
    aws::Network network; ///< without boxes: the caller lays it out
    std::vector<ImportNote> notes;
};

/// Reads the output of `aws ec2 describe-*` and `aws elbv2 describe-*`: one file, or a folder of .json files at any
/// depth. What a file holds is told by its top-level keys, not by its name; one file may hold several. What is not
/// understood is noted, never dropped in silence, and kept as an UnmodelledResource where a packet could meet it.
Result<Imported> importDump(const std::filesystem::path &fileOrFolder);

/// The same for one file that is already in memory.
Result<Imported> importDumpText(std::string_view text, std::string_view fileName);

} // namespace vpcanvas::io
