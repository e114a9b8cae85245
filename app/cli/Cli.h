// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vpcanvas::cli {

/// True when the first word of the command line is a command that runs without a window.
bool isCommand(std::string_view word);

/// Runs the command line and returns the exit status of design's table: 0, 1, 3 by outcome, 2 for bad usage or input.
int run(int argc, char **argv);

} // namespace vpcanvas::cli
