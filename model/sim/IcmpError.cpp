// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/IcmpError.h"

#include <algorithm>

namespace vpcanvas::sim {

std::optional<net::Header> errorHeader(trace::Code code, const net::Header &packet, net::IpAddress from)
{
    const bool isIpv4 = packet.tuple.source.isIpv4();
    net::Header header;
    header.tuple = {isIpv4 ? net::icmp : net::icmpv6, from, 0, packet.tuple.source, 0};
    if (code == trace::Code::TtlExceeded) {
        header.icmpType = isIpv4 ? 11 : 3;
    } else if (code == trace::Code::PacketTooBig) {
        header.icmpType = isIpv4 ? 3 : 2;
        header.icmpCode = isIpv4 ? 4 : 0;
    } else {
        return std::nullopt;
    }
    return header;
}

std::uint16_t quotedLength(std::size_t packetLength, bool isIpv4)
{
    constexpr std::size_t icmpHeader = 8;
    const std::size_t room = isIpv4 ? 576 - 20 - icmpHeader : 1280 - 40 - icmpHeader;
    return static_cast<std::uint16_t>(std::min(packetLength, room));
}

} // namespace vpcanvas::sim
