// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Arguments.h"
#include "cli/CliErrors.h"
#include "cli/Commands.h"
#include "cli/Input.h"
#include "trace/ResolveRef.h"

#include <charconv>

namespace vpcanvas::cli {
namespace {

Result<double> readScale(const std::string &text)
{
    double scale = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), scale);
    if (error != std::errc{} || end != text.data() + text.size() || !(scale >= 0.1 && scale <= 10))
        return Error{errors::badScale, {text}, {}};
    return scale;
}

/// The option's value when it is one of the two, the first when it is absent.
Result<std::string> readChoice(const Arguments &arguments, std::string_view option, std::string_view first,
                               std::string_view second)
{
    const std::string value = arguments.value(option).value_or(std::string(first));
    if (value != first && value != second)
        return Error{errors::badChoice, {std::string(option), value, std::string(first) + ", " + std::string(second)}, {}};
    return value;
}

Result<std::vector<aws::ResourceRef>> readSelection(const aws::Network &network, std::string_view list)
{
    std::vector<aws::ResourceRef> selection;
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string name(list.substr(0, comma));
        list = comma == list.npos ? std::string_view{} : list.substr(comma + 1);
        VPCANVAS_TRY(found, trace::resolveRef(network, name));
        const auto *ref = std::get_if<aws::ResourceRef>(&found.at);
        if (!ref)
            return Error{errors::noSuchResource, {name}, {}};
        selection.push_back(*ref);
    }
    return selection;
}

} // namespace

Result<int> exportPicture(std::span<const std::string_view> words, text::Language language, const Exporter &exporter)
{
    VPCANVAS_TRY(
        arguments,
        Arguments::parse({"export", {"--transparent"}, {"-o", "--scale", "--theme", "--language", "--selection"}}, words));
    ExportRequest request;
    VPCANVAS_TRY(output, arguments.required("-o"));
    request.output = output;
    const std::string extension = request.output.extension();
    if (extension != ".svg" && extension != ".pdf" && extension != ".png")
        return Error{errors::badOutputFormat, {output, ".svg, .pdf, .png"}, {}};
    VPCANVAS_TRY(scale, readScale(arguments.value("--scale").value_or("1")));
    VPCANVAS_TRY(theme, readChoice(arguments, "--theme", "light", "dark"));
    VPCANVAS_TRY(labels, readChoice(arguments, "--language", "en", "ko"));
    VPCANVAS_TRY(opened, openInput(arguments.input(0), language));
    VPCANVAS_TRY(selection, readSelection(opened.network, arguments.value("--selection").value_or("")));
    request.network = std::move(opened.network);
    request.scale = scale;
    request.dark = theme == "dark";
    request.transparent = arguments.has("--transparent");
    request.language = text::languageFromCode(labels);
    request.selection = std::move(selection);
    if (const auto done = exporter(request); !done)
        return done.error();
    return 0;
}

} // namespace vpcanvas::cli
