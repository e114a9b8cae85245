// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/Output.h"

#include "cli/CliErrors.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace vpcanvas::cli {

Result<void> writeOutput(const std::string &path, std::string_view bytes)
{
    errno = 0;
    std::ofstream out(path, std::ios::binary);
    if (!out)
        return Error{errors::cannotWrite, {std::generic_category().message(errno)}, path};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush())
        return Error{errors::writtenInPart, {std::generic_category().message(errno)}, path};
    return {};
}

} // namespace vpcanvas::cli
