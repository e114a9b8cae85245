// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/ExportRequest.h"

namespace vpcanvas {

/// The exporter of the command line: paints without a display and without Qt Quick. SVG is written without any Qt at all.
Result<void> exportFromCommandLine(const cli::ExportRequest &request);

} // namespace vpcanvas
