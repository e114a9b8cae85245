// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "trace/Flow.h"
#include "trace/PathTrace.h"

namespace vpcanvas::trace {

/// The instance behind the interface, if it is an HTTP proxy.
const graph::InstanceNode *proxyAt(const graph::NetworkGraph &graph, graph::InterfaceIndex interface);

/// Whether a host is on a proxy's allow list: ".amazonaws.com" is that name and all below it, "amazonaws.com" that name
/// alone. Source: http://www.squid-cache.org/Doc/config/acl/ (dstdomain)
bool isListed(const std::vector<std::string> &allowedDomains, std::string_view host);
/// Whether a proxy lets it through: the allow list decides, and a tunnel (CONNECT) goes to port 443 only, as Squid's own
/// rules have it; an open proxy lets everything through. Source: http://www.squid-cache.org/Doc/config/http_access/
bool proxyAllows(const aws::ProxyOptions &options, std::string_view host, std::uint16_t port, bool isTunnel);
/// A client asks for a tunnel to whatever is not HTTP.
inline bool wantsTunnel(const Flow &flow)
{
    return flow.destinationPort != 80;
}

/// What a client that is told to use a proxy sends: its packets are addressed to the proxy.
Flow toProxy(const graph::NetworkGraph &graph, const Flow &flow, const Endpoint &proxy);

/// How the client calls what it wants: "HOST" or "HOST:PORT", by name where it has one. The proxy knows nothing else.
std::string hostText(const graph::NetworkGraph &graph, const Flow &flow, const std::optional<Endpoint> &proxy, bool withPort);

/// The proxy's own connection to the host that it was asked for: a name, which it resolves itself, or an address.
Flow fromProxy(const graph::NetworkGraph &graph, graph::InterfaceIndex proxy, const std::string &host, std::uint16_t port);

/// A flow through a proxy: two connections, one after the other. Where the proxy refuses, the second is no more than that.
struct ProxiedTrace
{
    Flow clientFlow;
    PathTrace client;
    Flow proxyFlow;
    PathTrace proxy;

    Verdict verdict() const;
};

ProxiedTrace traceVia(const graph::NetworkGraph &graph, const Flow &flow, const Endpoint &proxy);

} // namespace vpcanvas::trace
