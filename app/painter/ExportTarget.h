// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painter/ExportOptions.h"

#include <string_view>

namespace vpcanvas::painter {

struct ExportTarget
{
    scene::DisplayList list;
    aws::Box area; ///< canvas units, margin included
};

/// What is to be drawn; an Error if it is nothing.
Result<ExportTarget> exportTarget(const scene::Scene &scene, const scene::TracePicture *trace, const ExportOptions &options);

/// Writes to a file beside it and puts that in its place, so that a failure leaves what was there.
Result<void> writeFile(const std::filesystem::path &file, std::string_view bytes);

} // namespace vpcanvas::painter
