// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "io/detail/ReadableText.h"

#include "io/IoErrors.h"

#include <algorithm>

namespace vpcanvas::io::detail {

Result<std::string_view> readableText(std::string_view text, std::string_view fileName)
{
    constexpr std::size_t sample = 4096;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    // No text holds these; UTF-16 is full of zeros.
    const auto isBinary = [](char c) { return static_cast<unsigned char>(c) < 0x09 || (c >= 0x0E && c < 0x20 && c != 0x1B); };
    if (std::ranges::any_of(text.substr(0, sample), isBinary))
        return Error{errors::binary, {}, std::string(fileName)};
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{errors::empty, {}, std::string(fileName)};
    return text;
}

} // namespace vpcanvas::io::detail
