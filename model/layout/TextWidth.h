// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace vpcanvas::layout {

enum class FontFace : std::uint8_t { Text, Mono };

/// Advance width of one line of UTF-8 in the fonts of the visual language: Inter or JetBrains Mono, with Noto Sans CJK KR
/// for what those lack. `size` in canvas units; weight 400, 500 or 600 (others take the nearest). Kerning included.
double textWidth(std::string_view utf8, FontFace face, double size, int weight = 400);

/// Decodes the code point that starts at `at` and moves `at` past it; U+FFFD for what is not UTF-8.
char32_t nextCodePoint(std::string_view utf8, std::size_t &at);

} // namespace vpcanvas::layout
