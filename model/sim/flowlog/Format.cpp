// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/flowlog/Format.h"

#include "sim/SimErrors.h"

#include <algorithm>
#include <string>

namespace vpcanvas::sim::flowlog {
namespace {

constexpr std::string_view space = " \t\r\n";

std::string knownFields()
{
    std::string all;
    for (const auto &[field, name] : EnumText<Field>::values)
        all.append(all.empty() ? "" : ", ").append(name);
    return all;
}

} // namespace

Format Format::standard()
{
    Format format;
    for (const auto &[field, name] : EnumText<Field>::values)
        if (versionOf(field) == 2)
            format.fields.push_back(field);
    return format;
}

Result<Format> Format::parse(std::string_view text)
{
    Format format;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(space), text.size()));
        if (text.empty())
            break;
        const std::string_view word = text.substr(0, text.find_first_of(space));
        text.remove_prefix(word.size());
        if (!word.starts_with("${") || word.find('}') != word.size() - 1)
            return Error{errors::badFormat, {std::string(word)}, {}};
        const std::string_view name = word.substr(2, word.size() - 3);
        const auto field = enumFromText<Field>(name);
        if (!field)
            return Error{errors::unknownField, {std::string(name), knownFields()}, {}};
        format.fields.push_back(*field);
    }
    if (format.fields.empty())
        return Error{errors::emptyFormat, {}, {}};
    return format;
}

int Format::version() const
{
    int highest = 0;
    for (const Field field : fields)
        highest = std::max(highest, versionOf(field));
    return highest;
}

} // namespace vpcanvas::sim::flowlog
