// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vpcanvas::start {

/// Opens the window and runs until it is closed. The exit status: 2 for bad usage or where there is no display.
int run(int argc, char **argv);

} // namespace vpcanvas::start
