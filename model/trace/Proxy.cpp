// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Proxy.h"

#include "trace/Ends.h"
#include "trace/Names.h"
#include "trace/Tracer.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

constexpr std::uint16_t tlsPort = 443;
constexpr std::uint16_t proxysFirstPort = 10001; ///< of the teaching example

std::string nameOf(const graph::NetworkGraph &graph, const Endpoint &end)
{
    const auto *ref = std::get_if<aws::ResourceRef>(&end.at);
    if (!end.name.empty() || !ref || end.address)
        return end.name;
    if (ref->kind == aws::Kind::AwsService) {
        const graph::AwsServiceNode *service = graph.at(graph.find(aws::AwsServiceId{ref->id}));
        return nameOfService(service ? service->serviceName : ref->id);
    }
    if (ref->kind == aws::Kind::LoadBalancer) {
        const graph::LoadBalancerNode *balancer = graph.at(graph.find(aws::LoadBalancerId{ref->id}));
        return balancer ? balancer->dnsName : std::string();
    }
    return {};
}

bool isListedBy(const std::string &entry, std::string_view host)
{
    const std::string suffix = normalName(entry);
    if (suffix.starts_with('.'))
        return host.ends_with(suffix) || host == std::string_view(suffix).substr(1);
    return host == suffix;
}

/// What the proxy says instead of opening a connection.
PathTrace denial(const graph::InstanceNode &proxy)
{
    Cause cause{CauseKind::Property, proxy.ref, "allowedDomains =", -1};
    for (const std::string &domain : proxy.proxyOptions.allowedDomains)
        cause.row += ' ' + domain;
    PathTrace denied;
    denied.verdict = denied.forwardVerdict = denied.returnVerdict = Verdict::Unreachable;
    denied.codes = {Code::ProxyDenied};
    denied.forward = {{proxy.ref, {}, {}, cause, Code::ProxyDenied}};
    denied.blockers = {{proxy.ref, Direction::Forward, Code::ProxyDenied, cause, {}, {}, false}};
    return denied;
}

} // namespace

bool isListed(const std::vector<std::string> &allowedDomains, std::string_view host)
{
    const std::string name = normalName(host);
    return std::ranges::any_of(allowedDomains, [&](const std::string &entry) { return isListedBy(entry, name); });
}

bool proxyAllows(const aws::ProxyOptions &options, std::string_view host, std::uint16_t port, bool isTunnel)
{
    return options.isOpen || ((!isTunnel || port == tlsPort) && isListed(options.allowedDomains, host));
}

const graph::InstanceNode *proxyAt(const graph::NetworkGraph &graph, graph::InterfaceIndex interface)
{
    const graph::InterfaceNode *node = graph.at(interface);
    const auto *owner = node ? std::get_if<graph::InstanceIndex>(&node->owner) : nullptr;
    const graph::InstanceNode *instance = owner ? graph.at(*owner) : nullptr;
    return instance && instance->role == aws::InstanceRole::Proxy ? instance : nullptr;
}

Flow toProxy(const graph::NetworkGraph &graph, const Flow &flow, const Endpoint &proxy)
{
    Flow leg = flow;
    leg.destination = proxy;
    leg.protocol = net::tcp;
    leg.destinationPort = aws::ProxyOptions{}.port;
    const Ends ends = resolveEnds(graph, leg);
    if (const graph::InstanceNode *instance = proxyAt(graph, ends.destination))
        leg.destinationPort = instance->proxyOptions.port;
    return leg;
}

std::string hostText(const graph::NetworkGraph &graph, const Flow &flow, const std::optional<Endpoint> &proxy, bool withPort)
{
    std::string host = normalName(nameOf(graph, flow.destination));
    if (host.empty()) {
        Flow asked = flow;
        if (proxy)
            asked.source = *proxy;
        const net::IpAddress address = resolveEnds(graph, asked).header.tuple.destination;
        host = address.isIpv4() ? address.toString() : '[' + address.toString() + ']';
    }
    return withPort || wantsTunnel(flow) ? host + ':' + std::to_string(flow.destinationPort) : host;
}

Flow fromProxy(const graph::NetworkGraph &graph, graph::InterfaceIndex proxy, const std::string &host, std::uint16_t port)
{
    Flow leg;
    leg.source.at = graph.at(proxy)->ref;
    leg.sourcePort = proxysFirstPort;
    leg.destinationPort = port;
    if (const auto address = net::IpAddress::parse(host))
        leg.destination.at = *address;
    else
        leg.destination = {aws::ResourceRef(aws::Kind::InternetHost, host), {}, host};
    return leg;
}

Verdict ProxiedTrace::verdict() const
{
    if (client.verdict == Verdict::Unreachable || proxy.verdict == Verdict::Unreachable)
        return Verdict::Unreachable;
    return client.verdict == Verdict::Possible ? Verdict::Possible : proxy.verdict;
}

ProxiedTrace traceVia(const graph::NetworkGraph &graph, const Flow &flow, const Endpoint &proxy)
{
    ProxiedTrace both;
    both.clientFlow = toProxy(graph, flow, proxy);
    both.client = trace(graph, both.clientFlow);
    const graph::InterfaceIndex at = resolveEnds(graph, both.clientFlow).destination;
    const graph::InstanceNode *instance = proxyAt(graph, at);
    if (!instance) { // nobody there understands the question
        both.proxyFlow = both.clientFlow;
        both.proxy.verdict = both.proxy.forwardVerdict = both.proxy.returnVerdict = Verdict::Unreachable;
        return both;
    }
    std::string host = hostText(graph, flow, proxy, false);
    if (const std::size_t colon = host.rfind(':'); colon != std::string::npos && host.find(']', colon) == std::string::npos)
        host.resize(colon);
    if (host.starts_with('['))
        host = host.substr(1, host.size() - 2);
    both.proxyFlow = fromProxy(graph, at, host, flow.destinationPort);
    const bool isAllowed = proxyAllows(instance->proxyOptions, host, flow.destinationPort, wantsTunnel(flow));
    both.proxy = isAllowed ? trace(graph, both.proxyFlow) : denial(*instance);
    return both;
}

} // namespace vpcanvas::trace
