// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/Ipv6.h"

#include "net/Ipv4.h"
#include "net/NetErrors.h"

#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace vpcanvas::net {
namespace {

std::optional<std::uint16_t> parseGroup(std::string_view text)
{
    if (text.empty() || text.size() > 4)
        return std::nullopt;
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Colon-separated groups of one side of "::"; an IPv4 tail counts as two groups and may only end the address.
std::optional<std::vector<std::uint16_t>> parseGroups(std::string_view text, bool mayEndInIpv4)
{
    std::vector<std::uint16_t> groups;
    if (text.empty())
        return groups;
    for (std::size_t start = 0;;) {
        const std::size_t colon = text.find(':', start);
        const std::string_view part = text.substr(start, colon == text.npos ? text.npos : colon - start);
        if (colon == text.npos && mayEndInIpv4 && part.find('.') != part.npos) {
            const auto tail = Ipv4::parse(part);
            if (!tail)
                return std::nullopt;
            groups.push_back(static_cast<std::uint16_t>(tail->bits >> 16));
            groups.push_back(static_cast<std::uint16_t>(tail->bits & 0xFFFFU));
            return groups;
        }
        const auto group = parseGroup(part);
        if (!group || groups.size() == 8)
            return std::nullopt;
        groups.push_back(*group);
        if (colon == text.npos)
            return groups;
        start = colon + 1;
    }
}

Ipv6 fromGroups(const std::array<std::uint16_t, 8> &groups)
{
    Ipv6 address;
    for (std::size_t i = 0; i < 4; ++i) {
        address.high = (address.high << 16) | groups[i];
        address.low = (address.low << 16) | groups[i + 4];
    }
    return address;
}

} // namespace

Result<Ipv6> Ipv6::parse(std::string_view text)
{
    const auto fail = [&] { return Error{errors::ipv6, {std::string(text)}, {}}; };
    if (text.size() > 45)
        return fail();
    const std::size_t gap = text.find("::");
    std::array<std::uint16_t, 8> all{};
    if (gap == text.npos) {
        const auto groups = parseGroups(text, true);
        if (!groups || groups->size() != 8)
            return fail();
        std::copy(groups->begin(), groups->end(), all.begin());
        return fromGroups(all);
    }
    const auto front = parseGroups(text.substr(0, gap), false);
    const auto back = parseGroups(text.substr(gap + 2), true);
    if (!front || !back || front->size() + back->size() > 7)
        return fail();
    std::copy(front->begin(), front->end(), all.begin());
    std::copy(back->rbegin(), back->rend(), all.rbegin());
    return fromGroups(all);
}

std::string Ipv6::toString() const
{
    std::array<std::uint16_t, 8> groups{};
    for (std::size_t i = 0; i < 4; ++i) {
        groups[i] = static_cast<std::uint16_t>(high >> (48 - 16 * i));
        groups[i + 4] = static_cast<std::uint16_t>(low >> (48 - 16 * i));
    }
    std::size_t runStart = 8;
    std::size_t runLength = 1; // RFC 5952 4.2.2: a single zero group is not shortened
    for (std::size_t i = 0; i < 8;) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > runLength) {
            runStart = i;
            runLength = end - i;
        }
        i = end == i ? i + 1 : end;
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == runStart) {
            text += "::";
            i += runLength - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        std::array<char, 4> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), groups[i], 16).ptr;
        text.append(digits.data(), end);
    }
    return text;
}

} // namespace vpcanvas::net
