// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/ExportRequest.h"

#include <string_view>

namespace vpcanvas::cli {

/// True when the first word of the command line is a command that runs without a window.
bool isCommand(std::string_view word);

/// Runs the command line and returns the exit status: 0, 1 or 3 by outcome (see `vpcanvas help`), 2 for bad usage or input.
/// The exporter paints; it is handed in because painting needs Qt and the command line does not.
int run(int argc, char **argv, const Exporter &exporter);

} // namespace vpcanvas::cli
