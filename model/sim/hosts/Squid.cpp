// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/hosts/Squid.h"

#include "net/PortRange.h"
#include "sim/hosts/AccessLine.h"
#include "trace/Names.h"

#include <algorithm>

namespace vpcanvas::sim {
namespace squid {
namespace {

constexpr std::uint16_t tlsPort = 443;

/// "HOST:PORT", "[IPV6]:PORT", or the host alone.
bool readAuthority(std::string_view text, Wanted &into)
{
    const std::size_t colon = text.rfind(':');
    if (colon != text.npos && text.find(']', colon) == text.npos) {
        const auto port = net::parsePort(text.substr(colon + 1));
        if (!port)
            return false;
        into.port = *port;
        text = text.substr(0, colon);
    }
    if (text.starts_with('[') && text.ends_with(']'))
        text = text.substr(1, text.size() - 2);
    into.host = trace::normalName(text);
    return !into.host.empty();
}

} // namespace

std::optional<Wanted> wanted(const http::Request &request)
{
    constexpr std::string_view scheme = "http://";
    Wanted wanted;
    std::string_view target = request.target;
    if (request.method == "CONNECT") {
        wanted.isTunnel = true;
        wanted.port = tlsPort;
        return readAuthority(target, wanted) ? std::optional(wanted) : std::nullopt;
    }
    if (!target.starts_with(scheme))
        return std::nullopt;
    target.remove_prefix(scheme.size());
    const std::size_t slash = target.find('/');
    wanted.path = slash == target.npos ? std::string_view("/") : target.substr(slash);
    return readAuthority(target.substr(0, slash), wanted) ? std::optional(wanted) : std::nullopt;
}

http::Response errorPage(int status, const std::string &error)
{
    http::Response response;
    response.status = status;
    response.headers = {{"Server", "squid"}, {"X-Squid-Error", error}, {"Content-Type", "text/html"}};
    response.body = "<html><head><title>ERROR: The requested URL could not be retrieved</title></head><body id="
        + error.substr(0, error.find(' ')) + "></body></html>\n";
    return response;
}

http::Request forwarded(const http::Request &request, const Wanted &wanted, net::IpAddress client, const std::string &proxy)
{
    http::Request sent = request;
    sent.target = wanted.path;
    sent.headers = {};
    for (const auto &[name, value] : request.headers)
        if (trace::normalName(name) != "proxy-connection" && trace::normalName(name) != "x-forwarded-for")
            sent.headers.add(name, value);
    const std::string *before = request.headers.find("X-Forwarded-For");
    sent.headers.add("Via", "1.1 " + proxy + " (squid)");
    sent.headers.add("X-Forwarded-For", (before ? *before + ", " : std::string()) + client.toString());
    return sent;
}

http::Response relayed(http::Response response, const std::string &proxy)
{
    response.headers.add("X-Cache", "MISS from " + proxy);
    response.headers.add("Via", "1.1 " + proxy + " (squid)");
    return response;
}

} // namespace squid

std::string toText(const AccessLine &line)
{
    const auto padded = [](const std::string &text, std::size_t width, char with) {
        return std::string(width - std::min(width, text.size()), with) + text;
    };
    std::string all = std::to_string(line.time / second) + '.' + padded(std::to_string(line.time % second / millisecond), 3, '0');
    all += ' ' + padded(std::to_string(line.elapsed / millisecond), 6, ' ') + ' ' + line.client.toString() + ' ' + line.result
        + '/' + std::to_string(line.status) + ' ' + std::to_string(line.bytes) + ' ' + line.method + ' ' + line.url + " - ";
    all += line.peer.empty() ? std::string("HIER_NONE/-") : "HIER_DIRECT/" + line.peer;
    return all + ' ' + (line.contentType.empty() ? "-" : line.contentType);
}

} // namespace vpcanvas::sim
