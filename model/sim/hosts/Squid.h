// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/IpAddress.h"
#include "sim/http/Message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How a forward proxy reads requests and writes answers, after Squid.
namespace vpcanvas::sim::squid {

/// Where a request wants to go.
struct Wanted
{
    std::string host; ///< a name, or an address without brackets
    std::uint16_t port = 80;
    std::string path; ///< of a GET
    bool isTunnel = false;
};

/// CONNECT HOST:PORT, or METHOD http://HOST[:PORT]/PATH. Nothing where the request is neither.
std::optional<Wanted> wanted(const http::Request &request);

/// The answer that names the error: "ERR_ACCESS_DENIED 0".
http::Response errorPage(int status, const std::string &error);

/// The request as the proxy sends it on: with the path alone, Via and X-Forwarded-For.
/// Source: http://www.squid-cache.org/Doc/config/forwarded_for/
http::Request forwarded(const http::Request &request, const Wanted &wanted, net::IpAddress client, const std::string &proxy);

/// The answer as the client gets it.
http::Response relayed(http::Response response, const std::string &proxy);

} // namespace vpcanvas::sim::squid
