// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/IpAddress.h"
#include "sim/SimTime.h"

#include <string>

namespace vpcanvas::sim {

/// A line of a proxy's access log, written when the request is done with.
struct AccessLine
{
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    SimTime time = 0;
    SimTime elapsed = 0; ///< since the request arrived
    aws::ResourceRef proxy;
    net::IpAddress client;
    std::string result; ///< "TCP_MISS", "TCP_TUNNEL", "TCP_DENIED"
    int status = 0;
    std::uint64_t bytes = 0; ///< to the client
    std::string method;
    std::string url;
    std::string peer;              ///< whom the proxy asked itself; empty where it asked nobody
    std::string contentType;       ///< of the answer
    std::uint32_t flow = none;     ///< of the client; its packets are this line's
    std::uint32_t upstream = none; ///< of the proxy itself
};

/// As Squid writes it in its native format: "time elapsed client result/status bytes method url - hierarchy/peer type".
/// Source: http://www.squid-cache.org/Doc/config/logformat/
std::string toText(const AccessLine &line);

} // namespace vpcanvas::sim
