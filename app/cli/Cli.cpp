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

constexpr std::string_view help = R"(vpcanvas [FILE|FOLDER]       open the window
vpcanvas check INPUT [--json]
    List what is wrong. Exit status 0: no error, 1: errors.
vpcanvas trace INPUT --from REF --to REF [--protocol tcp|udp|icmp|NUMBER]
               [--port N] [--source-port N] [--via PROXY] [--json]
    Follow a packet there and back; through a proxy, over both connections.
    Exit status 0: reachable, 1: unreachable, 3: possible (something on the
    way is unknown).
vpcanvas simulate INPUT --flow 'REF:PORT>REF:PORT/tcp [via PROXY]'
               [--flow ...] [--json] [--pcap FILE] [--seed N]
    Send packets in virtual time. --pcap writes what every interface sees as
    pcapng. The same seed gives the same packets. Exit status 0.
vpcanvas export INPUT -o FILE.svg|.pdf|.png [--scale N] [--theme light|dark]
               [--language en|ko] [--transparent] [--selection REF,...]
    Draw it.
vpcanvas convert INPUT -o FILE.vpcanvas
    Write it in the native format.
vpcanvas help, vpcanvas version

INPUT is a .vpcanvas file, or a file or folder of aws describe-* JSON.
REF is a resource id, a Name tag, an address, internet, internet:ADDRESS,
a service name (s3, com.amazonaws.REGION.s3), or a domain name that DNS
answers (s3.REGION.amazonaws.com).
Errors go to standard error as one line; exit status 2.
)";

Result<int> dispatch(std::string_view command, std::span<const std::string_view> words, text::Language language,
                     const Exporter &exporter)
{
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
    if (command == "help" || command == "--help" || command == "-h") {
        std::cout << help;
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
