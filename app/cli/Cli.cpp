// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Cli.h"

#include <algorithm>
#include <array>

namespace vpcanvas::cli {

bool isCommand(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> commands{"check", "trace", "export", "convert", "help", "version"};
    return std::ranges::find(commands, word) != commands.end();
}

int run(int, char **)
{
    return 2;
}

} // namespace vpcanvas::cli
