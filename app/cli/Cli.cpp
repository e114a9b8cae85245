// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Cli.h"

#include "cli/CliErrors.h"
#include "cli/Commands.h"
#include "cli/Input.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace vpcanvas::cli {
namespace {

struct HelpPart
{
    std::string_view command; ///< that it is about; empty: about all
    std::string_view message;
};

constexpr HelpPart helpParts[]{
    {"window", "cli.help.window"},     {"check", "cli.help.check"},
    {"trace", "cli.help.trace"},       {"simulate", "cli.help.simulate"},
    {"simulate", "cli.help.requests"}, {"simulate", "cli.help.flowLog"},
    {"export", "cli.help.export"},     {"convert", "cli.help.convert"},
    {"version", "cli.help.version"},   {"", "cli.help.words"},
};

/// Of the command, or of all where there is no such command.
void printHelp(std::string_view command, text::Language language)
{
    const bool isOne = !command.empty() && std::ranges::find(helpParts, command, &HelpPart::command) != std::end(helpParts);
    for (const HelpPart &part : helpParts)
        if (!isOne || part.command == command || part.command.empty())
            std::cout << text::message(part.message, language) << '\n';
}

Result<int> dispatch(std::string_view command, std::span<const std::string_view> words, text::Language language,
                     const Exporter &exporter)
{
    const bool asksHelp = command == "help" || command == "--help" || command == "-h";
    if (asksHelp || std::ranges::find(words, "--help") != words.end()) {
        printHelp(!asksHelp ? command : words.empty() ? std::string_view() : words.front(), language);
        return 0;
    }
    if (command == "check")
        return check(words, language);
    if (command == "trace")
        return trace(words, language);
    if (command == "simulate")
        return simulate(words, language);
    if (command == "convert")
        return convert(words, language);
    if (command == "export")
        return exportPicture(words, language, exporter);
    if (command == "version" || command == "--version") {
        std::cout << "vpcanvas " VPCANVAS_VERSION "\n";
        return 0;
    }
    return Error{errors::noCommand, {std::string(command)}, {}};
}

} // namespace

bool isCommand(std::string_view word)
{
    static constexpr std::array<std::string_view, 10> commands{"check",   "trace", "simulate",  "convert", "export",
                                                               "version", "help",  "--version", "--help",  "-h"};
    return std::ranges::find(commands, word) != commands.end();
}

int run(int argc, char **argv, const Exporter &exporter)
{
    constexpr int badUsageOrInput = 2;
    const text::Language language = terminalLanguage();
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    const auto status = words.empty() ? dispatch("help", {}, language, exporter)
                                      : dispatch(words.front(), std::span(words).subspan(1), language, exporter);
    if (status)
        return *status;
    std::cerr << "vpcanvas: " << text::errorLine(status.error(), language) << '\n';
    return badUsageOrInput;
}

} // namespace vpcanvas::cli
