// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"
#include "text/Catalogue.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace vpcanvas::cli {

/// What `vpcanvas export` asks for. The network has boxes.
struct ExportRequest
{
    aws::Network network;
    std::filesystem::path output; ///< ends in .svg, .pdf or .png
    double scale = 1;
    bool dark = false;
    bool transparent = false;
    text::Language language = text::Language::English;
    std::vector<aws::ResourceRef> selection; ///< empty: everything
};

using Exporter = std::function<Result<void>(const ExportRequest &)>;

} // namespace vpcanvas::cli
