// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/IpAddress.h"

#include "net/NetErrors.h"

namespace vpcanvas::net {

Result<IpAddress> IpAddress::parse(std::string_view text)
{
    if (const auto v4 = Ipv4::parse(text))
        return IpAddress(*v4);
    if (const auto v6 = Ipv6::parse(text))
        return IpAddress(*v6);
    return Error{errors::address, {std::string(text)}, {}};
}

std::string IpAddress::toString() const
{
    return isIpv4() ? ipv4().toString() : ipv6().toString();
}

} // namespace vpcanvas::net
