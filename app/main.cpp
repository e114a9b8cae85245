// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Cli.h"
#include "export/CommandLineExport.h"
#include "start/StartWindow.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

// Words that are commands run without a window and before any Qt object exists.
int main(int argc, char **argv)
{
    if (argc > 1 && vpcanvas::cli::isCommand(argv[1]))
        return vpcanvas::cli::run(argc, argv, vpcanvas::exportFromCommandLine);
    return vpcanvas::start::run(argc, argv);
}
