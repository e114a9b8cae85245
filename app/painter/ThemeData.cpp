// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "painter/ThemeData.h"

#include "painter/EmbeddedData.h"

#include <boost/json.hpp>

#include <charconv>

namespace vpcanvas::painter {
namespace {

/// "#RRGGBB" or "#AARRGGBB".
Rgba parseColor(std::string_view text)
{
    std::uint32_t value = 0;
    std::from_chars(text.data() + 1, text.data() + text.size(), value, 16);
    if (text.size() == 7)
        value |= 0xFF000000U;
    const auto byte = [&](int shift) { return static_cast<std::uint8_t>((value >> shift) & 0xFFU); };
    return {byte(16), byte(8), byte(0), byte(24)};
}

ThemeData read()
{
    static const boost::json::value document = boost::json::parse(embeddedTheme()); // roles point into it
    ThemeData data;
    for (const auto &[role, colors] : document.at("color").as_object()) {
        data.light.emplace(role, parseColor(colors.at("light").as_string()));
        data.dark.emplace(role, parseColor(colors.at("dark").as_string()));
    }
    return data;
}

} // namespace

const ThemeData &themeData()
{
    static const ThemeData data = read();
    return data;
}

} // namespace vpcanvas::painter
