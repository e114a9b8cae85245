// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "text/KoreanParticle.h"

#include <cstdint>

namespace vpcanvas::text {
namespace {

enum class Ending : std::uint8_t { Vowel, Rieul, Consonant };

/// The last code point of UTF-8 text that is read aloud: closing brackets, quotes and the like are passed over.
char32_t lastSpoken(std::string_view word)
{
    while (!word.empty()) {
        std::size_t start = word.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(word[start]) & 0xC0U) == 0x80U)
            --start;
        const std::string_view bytes = word.substr(start);
        const auto lead = static_cast<unsigned char>(bytes[0]);
        char32_t point = lead;
        if (bytes.size() > 1) {
            point = lead & (0xFFU >> (bytes.size() + 1));
            for (const char c : bytes.substr(1))
                point = (point << 6) | (static_cast<unsigned char>(c) & 0x3FU);
        }
        if (point > 0x7F || (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z')
            || point == '*')
            return point;
        word.remove_suffix(bytes.size());
    }
    return 0;
}

Ending endingOfHangul(char32_t syllable)
{
    const char32_t final = (syllable - 0xAC00) % 28;
    return final == 0 ? Ending::Vowel : final == 8 ? Ending::Rieul : Ending::Consonant;
}

Ending endingOf(std::string_view word)
{
    const char32_t last = lastSpoken(word);
    if (last >= 0xAC00 && last <= 0xD7A3)
        return endingOfHangul(last);
    switch (last) {
    case '1': // 일
    case '7': // 칠
    case '8': // 팔
    case 'l':
    case 'L':
    case 'r': // an English word that ends in r is written without a final consonant, except the letter's own name
        return last == 'r' ? Ending::Vowel : Ending::Rieul;
    case 'R': // 알
        return Ending::Rieul;
    case '0': // 영
    case '3': // 삼
    case '6': // 육
    case 'm': // -ㅁ
    case 'M':
    case 'n': // -ㄴ
    case 'N':
    case 'b': // -ㅂ
    case 'p':
    case 'k': // -ㄱ
        return Ending::Consonant;
    default:
        return Ending::Vowel;
    }
}

} // namespace

std::string_view particleFor(std::string_view word, std::string_view pair)
{
    const std::size_t slash = pair.find('/');
    if (slash == pair.npos)
        return pair;
    const std::string_view afterConsonant = pair.substr(0, slash);
    const std::string_view afterVowel = pair.substr(slash + 1);
    const Ending ending = endingOf(word);
    const bool rieulCountsAsVowel = afterConsonant.starts_with("으로");
    if (ending == Ending::Consonant || (ending == Ending::Rieul && !rieulCountsAsVowel))
        return afterConsonant;
    return afterVowel;
}

} // namespace vpcanvas::text
