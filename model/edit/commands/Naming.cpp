// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/commands/Naming.h"

#include <cstdint>

namespace vpcanvas::edit {

std::string idDigits(aws::Kind kind, std::size_t attempt)
{
    // splitmix64: any good mixing will do, as long as it is the same everywhere
    std::uint64_t mix = (static_cast<std::uint64_t>(kind) + 1) * 0x9E3779B97F4A7C15ULL + attempt * 0xD1B54A32D192ED03ULL;
    mix = (mix ^ (mix >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    mix = (mix ^ (mix >> 27U)) * 0x94D049BB133111EBULL;
    mix ^= mix >> 31U;
    std::string digits(8, '0');
    for (std::size_t place = 1; place < digits.size(); ++place, mix >>= 4U)
        digits[place] = "0123456789abcdef"[mix & 15U];
    return digits;
}

} // namespace vpcanvas::edit
