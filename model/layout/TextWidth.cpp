// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "layout/TextWidth.h"

#include <algorithm>
#include <iterator>

namespace vpcanvas::layout {
namespace {

#include "layout/detail/FontMetrics.inc"

constexpr bool isIn(char32_t point, char32_t first, char32_t last)
{
    return point >= first && point <= last;
}

constexpr bool isHangul(char32_t point)
{
    return isIn(point, 0xAC00, 0xD7A3) || isIn(point, 0x3131, 0x318E);
}

/// Full width in the CJK face: ideographs, kana, CJK punctuation, full-width forms.
constexpr bool isWide(char32_t point)
{
    return isIn(point, 0x2E80, 0x303E) || isIn(point, 0x3041, 0x3130) || isIn(point, 0x3190, 0xA4CF)
        || isIn(point, 0xF900, 0xFAFF) || isIn(point, 0xFF01, 0xFF60) || isIn(point, 0xFFE0, 0xFFE6)
        || isIn(point, 0x1F300, 0x1FAFF) || isIn(point, 0x20000, 0x3FFFD);
}

constexpr bool isZeroWidth(char32_t point)
{
    return isIn(point, 0x300, 0x36F) || isIn(point, 0x200B, 0x200F) || point == 0xFEFF || isIn(point, 0xFE00, 0xFE0F)
        || isIn(point, 0x1160, 0x11FF);
}

constexpr int fallbackAdvance = 1229; ///< of what no table knows; about the width of a digit

int cjkAdvance(char32_t point, int weight)
{
    if (isHangul(point))
        return weight >= 550 ? hangulBold : hangulRegular;
    return isWide(point) || isIn(point, 0x1100, 0x115F) ? ideographRegular : 0;
}

int interAdvance(char32_t point, int row)
{
    if (isIn(point, firstLatin, lastLatin))
        return latinAdvance[row][point - firstLatin];
    const auto *const hit = std::ranges::lower_bound(extraAdvance, point, {}, &ExtraAdvance::point);
    return hit != std::end(extraAdvance) && hit->point == point ? hit->advance[row] : 0;
}

} // namespace

char32_t nextCodePoint(std::string_view utf8, std::size_t &at)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(utf8[index]); };
    const unsigned char lead = byte(at++);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    if (more == 0 || lead > 0xF4)
        return 0xFFFD;
    char32_t point = lead & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        if (at >= utf8.size() || (byte(at) & 0xC0U) != 0x80)
            return 0xFFFD;
        point = (point << 6) | (byte(at++) & 0x3FU);
    }
    return point;
}

double textWidth(std::string_view utf8, FontFace face, double size, int weight)
{
    const int row = weight < 450 ? 0 : weight < 550 ? 1 : 2;
    int sum = 0;
    int kern = 0;
    char32_t before = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t point = nextCodePoint(utf8, at);
        if (isZeroWidth(point))
            continue;
        int advance = cjkAdvance(point, weight);
        if (advance == 0 && face == FontFace::Mono)
            advance = monoAdvance;
        if (advance == 0)
            advance = interAdvance(point, row);
        sum += advance == 0 ? fallbackAdvance : advance;
        if (face == FontFace::Text && isIn(before, 0x20, 0x7E) && isIn(point, 0x20, 0x7E))
            kern += latinKern[row][before - 0x20][point - 0x20];
        before = point;
    }
    return size * (static_cast<double>(sum) / advanceUnit + static_cast<double>(kern) / kernUnit);
}

} // namespace vpcanvas::layout
