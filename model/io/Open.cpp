// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/Open.h"

#include "io/AwsImport.h"
#include "io/NativeFormat.h"
#include "io/detail/FileText.h"

namespace vpcanvas::io {
namespace {

/// Our own files begin with the format; a hand-edited one may not, but is then named .vpcanvas.
bool looksNative(std::string_view text, const std::filesystem::path &path)
{
    constexpr std::size_t sample = 256;
    const std::string_view start = text.substr(0, sample);
    const std::size_t format = start.find("\"format\"");
    return path.extension() == ".vpcanvas"
        || (format != std::string_view::npos && start.find("\"vpcanvas\"", format) != std::string_view::npos);
}

} // namespace

Result<Opened> open(const std::filesystem::path &path)
{
    std::error_code ignored;
    Result<Imported> imported = Error{};
    if (std::filesystem::is_directory(path, ignored)) {
        imported = importDump(path);
    } else {
        const bool isNamedNative = path.extension() == ".vpcanvas";
        VPCANVAS_TRY(text, detail::readFile(path, path.string(), isNamedNative ? maxNativeBytes : maxDumpFileBytes));
        if (looksNative(text, path)) {
            VPCANVAS_TRY(network, read(text, path.string()));
            return Opened{std::move(network), {}, true};
        }
        imported = importDumpText(text, path.string());
    }
    if (!imported)
        return std::move(imported).error();
    return Opened{std::move(imported->network), std::move(imported->notes), false};
}

Result<void> save(const aws::Network &network, const std::filesystem::path &path)
{
    return detail::replaceFile(path, write(network));
}

} // namespace vpcanvas::io
