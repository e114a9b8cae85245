// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/Cidr.h"

#include "net/NetErrors.h"

#include <charconv>

namespace vpcanvas::net {

Result<Cidr> Cidr::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == text.npos)
        return Error{errors::cidr, {std::string(text)}, {}};
    VPCANVAS_TRY(address, IpAddress::parse(text.substr(0, slash)));
    const std::string_view digits = text.substr(slash + 1);
    int prefix = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
    const bool wellFormed = error == std::errc{} && end == digits.data() + digits.size() && digits[0] != '-'
        && (digits.size() == 1 || digits[0] != '0');
    if (!wellFormed || prefix > address.bitWidth())
        return Error{errors::cidrPrefix, {std::string(text), std::to_string(address.bitWidth())}, {}};
    return Cidr(address, prefix);
}

std::string Cidr::toString() const
{
    return m_address.toString() + '/' + std::to_string(m_prefix);
}

} // namespace vpcanvas::net
