// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/hosts/Hosts.h"
#include "sim/hosts/Squid.h"
#include "trace/Proxy.h"

namespace vpcanvas::sim {

std::string Hosts::hostOf(const FlowState &flow, const Launcher &launcher) const
{
    return trace::hostText(launcher.graph(), flow.spec.flow, flow.spec.via, flow.talk == Talk::Connect);
}

trace::Flow Hosts::firstLeg(const FlowState &flow, const Launcher &launcher) const
{
    return flow.spec.via ? trace::toProxy(launcher.graph(), flow.spec.flow, *flow.spec.via) : flow.spec.flow;
}

void Hosts::serveAsProxy(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (std::get<ProxyServer>(flow.service).upstream != FlowState::none) {
        if (std::get<ProxyServer>(flow.service).isTunnel)
            relay(number, launcher);
        return; // the next request waits for the answer to this one
    }
    const auto request = http::readRequest(unread(number, Side::Server, launcher));
    if (!request)
        return;
    flow.serverVoice.read += static_cast<std::uint32_t>(request->length);
    const graph::InstanceNode &proxy =
        *trace::proxyAt(launcher.graph(), std::get<graph::InterfaceIndex>(flow.way.session.arrived));
    AccessLine &line = std::get<ProxyServer>(flow.service).line;
    line = {};
    line.time = launcher.now(); // for the time being that of the request
    line.proxy = proxy.ref;
    line.client = flow.way.session.received.source;
    line.method = request->message.method;
    line.url = request->message.target;
    line.flow = number;
    const auto wanted = squid::wanted(request->message);
    if (!wanted) {
        line.result = "NONE_NONE";
        return refuse(number, 400, "ERR_INVALID_URL 0", launcher);
    }
    if (!trace::proxyAllows(proxy.proxyOptions, wanted->host, wanted->port, wanted->isTunnel)) {
        line.result = "TCP_DENIED";
        return refuse(number, 403, "ERR_ACCESS_DENIED 0", launcher);
    }
    line.result = wanted->isTunnel ? "TCP_TUNNEL" : "TCP_MISS";
    openUpstream(number, request->message, *wanted, launcher);
}

void Hosts::openUpstream(std::uint32_t number, const http::Request &request, const squid::Wanted &wanted, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    auto &service = std::get<ProxyServer>(flow.service);
    const auto at = std::get<graph::InterfaceIndex>(flow.way.session.arrived);
    FlowSpec spec;
    spec.flow = trace::fromProxy(launcher.graph(), at, wanted.host, wanted.port);
    spec.flow.sourcePort = ownPort(at, true);
    spec.requestBytes = flow.spec.requestBytes;
    spec.answerBytes = flow.spec.answerBytes;
    if (!wanted.isTunnel)
        spec.requests = {squid::forwarded(request, wanted, service.line.client, service.line.proxy.id)};
    const std::uint32_t upstream = open(number, FlowPurpose::ProxyFetch, spec, launcher);
    m_flows[upstream].talk = wanted.isTunnel ? Talk::Relay : Talk::Http;
    service.isTunnel = wanted.isTunnel;
    service.upstream = service.line.upstream = upstream;
}

void Hosts::upstreamOpened(std::uint32_t upstream, Launcher &launcher)
{
    const std::uint32_t number = m_flows[upstream].parent;
    auto &line = std::get<ProxyServer>(m_flows[number].service).line;
    line.peer = m_flows[upstream].way.ends.header.tuple.destination.toString();
    line.status = 200;
    say(number, Side::Server, http::toText(http::Response{}, http::Body::None), launcher);
    relay(number, launcher);
}

/// What either end of a tunnel has sent goes on to the other one.
void Hosts::relay(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    auto &service = std::get<ProxyServer>(flow.service);
    FlowState &upstream = m_flows[service.upstream];
    if (upstream.client.state() != TcpEndpoint::State::Established)
        return;
    if (const std::string text(unread(number, Side::Server, launcher)); !text.empty()) {
        flow.serverVoice.read += static_cast<std::uint32_t>(text.size());
        say(service.upstream, Side::Client, text, launcher);
    }
    if (const std::string text(unread(service.upstream, Side::Client, launcher)); !text.empty()) {
        upstream.clientVoice.read += static_cast<std::uint32_t>(text.size());
        service.line.bytes += text.size();
        say(number, Side::Server, text, launcher);
    }
}

void Hosts::upstreamFinished(std::uint32_t upstream, Launcher &launcher)
{
    const FlowState &child = m_flows[upstream];
    FlowState &flow = m_flows[child.parent];
    auto &service = std::get<ProxyServer>(flow.service);
    if (!child.way.ends.code)
        service.line.peer = child.way.ends.header.tuple.destination.toString();
    if (service.isTunnel && service.line.status == 200) { // it had been open
        close(child.parent, Side::Server);
        return;
    }
    switch (child.outcome) {
    case FlowOutcome::Completed:
        return answerClient(child.parent, squid::relayed(child.response, service.line.proxy.id), launcher);
    case FlowOutcome::Unresolved:
        service.line.peer.clear();
        return refuse(child.parent, 503, "ERR_DNS_FAIL 0", launcher);
    case FlowOutcome::Reset:
        return refuse(child.parent, 503, "ERR_CONNECT_FAIL 111", launcher); // ECONNREFUSED
    case FlowOutcome::TimedOut:
        return refuse(child.parent, 503, "ERR_CONNECT_FAIL 110", launcher); // ETIMEDOUT
    case FlowOutcome::Closed:
        return refuse(child.parent, 502, "ERR_ZERO_SIZE_OBJECT 0", launcher);
    case FlowOutcome::Waiting:
    case FlowOutcome::Running:
    case FlowOutcome::Unreachable:
    case FlowOutcome::Refused:
    case FlowOutcome::Denied:
        return refuse(child.parent, 503, "ERR_CONNECT_FAIL 101", launcher); // ENETUNREACH
    }
}

void Hosts::clientLeft(std::uint32_t number, Launcher &launcher)
{
    auto *service = std::get_if<ProxyServer>(&m_flows[number].service);
    if (!service || service->upstream == FlowState::none || !service->isTunnel)
        return;
    const std::uint32_t upstream = service->upstream;
    writeLine(number, launcher);
    if (!m_flows[upstream].isOver())
        m_flows[upstream].outcome = FlowOutcome::Completed; // nobody is left to be told
    close(upstream, Side::Client);
}

void Hosts::refuse(std::uint32_t number, int status, const std::string &error, Launcher &launcher)
{
    answerClient(number, squid::errorPage(status, error), launcher);
}

void Hosts::answerClient(std::uint32_t number, const http::Response &response, Launcher &launcher)
{
    auto &line = std::get<ProxyServer>(m_flows[number].service).line;
    const std::string text = http::toText(response, line.method == "HEAD" ? http::Body::LengthOnly : http::Body::Sent);
    line.status = response.status;
    line.bytes = text.size();
    if (const std::string *type = response.headers.find("Content-Type"))
        line.contentType = *type;
    say(number, Side::Server, text, launcher);
    writeLine(number, launcher);
    serveAsProxy(number, launcher); // the next request may be here
}

void Hosts::writeLine(std::uint32_t number, Launcher &launcher)
{
    auto &service = std::get<ProxyServer>(m_flows[number].service);
    service.line.elapsed = launcher.now() - service.line.time;
    service.line.time = launcher.now();
    m_accessLog.push_back(service.line);
    service.upstream = FlowState::none;
    service.isTunnel = false;
}

} // namespace vpcanvas::sim
