// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/Protocol.h"

#include "net/NetErrors.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace vpcanvas::net {
namespace {

constexpr std::array<std::pair<std::string_view, Protocol>, 5> names{
    {{"tcp", tcp}, {"udp", udp}, {"icmp", icmp}, {"icmpv6", icmpv6}, {"all", allProtocols}}};

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, {},
                              [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
}

} // namespace

Result<Protocol> Protocol::parse(std::string_view text)
{
    for (const auto &[name, protocol] : names)
        if (equalsIgnoringCase(text, name))
            return protocol;
    std::int16_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < -1 || number > 255)
        return Error{errors::protocol, {std::string(text)}, {}};
    return Protocol{number};
}

std::string Protocol::toString() const
{
    for (const auto &[name, protocol] : names)
        if (*this == protocol)
            return std::string(name);
    return std::to_string(number);
}

} // namespace vpcanvas::net
