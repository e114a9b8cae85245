// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/Ipv4.h"

#include "net/NetErrors.h"

namespace vpcanvas::net {

Result<Ipv4> Ipv4::parse(std::string_view text)
{
    const auto fail = [&] { return Error{errors::ipv4, {std::string(text)}, {}}; };
    std::uint32_t bits = 0;
    std::size_t at = 0;
    for (int part = 0; part < 4; ++part) {
        if (part > 0 && (at >= text.size() || text[at++] != '.'))
            return fail();
        const std::size_t start = at;
        std::uint32_t value = 0;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - start < 4)
            value = value * 10 + static_cast<std::uint32_t>(text[at++] - '0');
        const bool leadingZero = at - start > 1 && text[start] == '0';
        if (at == start || value > 255 || leadingZero)
            return fail();
        bits = (bits << 8) | value;
    }
    if (at != text.size())
        return fail();
    return Ipv4{bits};
}

std::string Ipv4::toString() const
{
    std::string text;
    text.reserve(15);
    for (int shift = 24; shift >= 0; shift -= 8) {
        text += std::to_string((bits >> shift) & 255U);
        if (shift > 0)
            text += '.';
    }
    return text;
}

} // namespace vpcanvas::net
