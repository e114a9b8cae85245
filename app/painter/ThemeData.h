// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string_view>

namespace vpcanvas::painter {

struct Rgba
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    std::uint8_t alpha = 255;
    bool operator==(const Rgba &) const = default;
};

/// The colours of resources/theme.json by role, without Qt.
struct ThemeData
{
    std::map<std::string_view, Rgba> light;
    std::map<std::string_view, Rgba> dark;
};

/// Read once, from what is compiled in.
const ThemeData &themeData();

} // namespace vpcanvas::painter
