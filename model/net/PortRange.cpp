// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/PortRange.h"

#include "net/NetErrors.h"

#include <charconv>

namespace vpcanvas::net {

Result<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || end != text.data() + text.size())
        return Error{errors::port, {std::string(text)}, {}};
    return port;
}

Result<PortRange> PortRange::parse(std::string_view text)
{
    if (text == "all")
        return PortRange{};
    const std::size_t dash = text.find('-');
    VPCANVAS_TRY(from, parsePort(text.substr(0, dash)));
    if (dash == text.npos)
        return PortRange{from, from};
    VPCANVAS_TRY(to, parsePort(text.substr(dash + 1)));
    if (from > to)
        return Error{errors::portRange, {std::string(text)}, {}};
    return PortRange{from, to};
}

std::string PortRange::toString() const
{
    if (isAll())
        return "all";
    return from == to ? std::to_string(from) : std::to_string(from) + '-' + std::to_string(to);
}

} // namespace vpcanvas::net
