// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Arguments.h"
#include "cli/CliErrors.h"
#include "cli/Commands.h"
#include "cli/Input.h"

namespace vpcanvas::cli {

Result<int> convert(std::span<const std::string_view> words, text::Language language)
{
    VPCANVAS_TRY(arguments, Arguments::parse({"convert", {}, {"-o"}}, words));
    VPCANVAS_TRY(output, arguments.required("-o"));
    if (std::filesystem::path(output).extension() != ".vpcanvas")
        return Error{errors::badOutputFormat, {output, ".vpcanvas"}, {}};
    VPCANVAS_TRY(opened, openInput(arguments.input(0), language));
    if (const auto saved = io::save(opened.network, output); !saved)
        return saved.error();
    return 0;
}

} // namespace vpcanvas::cli
