// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vpcanvas::text {

/// Picks the form of a particle pair ("이/가", "을/를", "은/는", "과/와", "으로/로", "이라/라") that follows `word`
/// when it is read aloud in Korean: the first form after a final consonant, the second after a vowel; 으로/로 treats ㄹ as a
/// vowel. Digits are read as Sino-Korean numbers, Latin letters by their Korean names or, inside a word, by its last sound.
std::string_view particleFor(std::string_view word, std::string_view pair);

} // namespace vpcanvas::text
