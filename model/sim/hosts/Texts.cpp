// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/hosts/Hosts.h"

namespace vpcanvas::sim {

void Hosts::say(std::uint32_t number, Side side, std::string_view text, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    Voice &voice = side == Side::Client ? flow.clientVoice : flow.serverVoice;
    if (voice.stream == Streams::none)
        voice.stream = launcher.streams().open();
    launcher.streams().append(voice.stream, text);
    (side == Side::Client ? flow.client : flow.server).send(static_cast<std::uint32_t>(text.size()));
    m_due.emplace_back(number, side);
}

std::string_view Hosts::unread(std::uint32_t number, Side side, const Launcher &launcher) const
{
    const FlowState &flow = m_flows[number];
    const bool isClient = side == Side::Client;
    const std::uint32_t read = (isClient ? flow.clientVoice : flow.serverVoice).read;
    const std::uint32_t received = (isClient ? flow.client : flow.server).received();
    return launcher.streams()[(isClient ? flow.serverVoice : flow.clientVoice).stream].substr(read, received - read);
}

void Hosts::close(std::uint32_t number, Side side)
{
    FlowState &flow = m_flows[number];
    (side == Side::Client ? flow.client : flow.server).close();
    m_due.emplace_back(number, side);
}

std::uint32_t Hosts::open(std::uint32_t parent, FlowPurpose purpose, const FlowSpec &spec, Launcher &launcher)
{
    const std::uint32_t number = add(spec);
    m_flows[number].purpose = purpose;
    m_flows[number].parent = parent;
    launcher.wake(launcher.now(), EventQueue::What::Start, number);
    return number;
}

std::uint16_t Hosts::ownPort(graph::InterfaceIndex host, bool isProxy)
{
    // Counted upwards from those of the teaching examples: 40001 is the client's own, a proxy's begin at 10001.
    const auto [at, isNew] = m_ports.try_emplace({host, isProxy}, isProxy ? 10001 : 40002);
    return isNew ? at->second : ++at->second;
}

void Hosts::childFinished(std::uint32_t child, Launcher &launcher)
{
    switch (m_flows[child].purpose) {
    case FlowPurpose::Asked:
        break;
    case FlowPurpose::NameQuery:
        if (m_flows[child].outcome != FlowOutcome::Completed)
            nameIsKnown(m_flows[child].parent, std::nullopt, launcher);
        break;
    case FlowPurpose::ProxyFetch:
        upstreamFinished(child, launcher);
        break;
    case FlowPurpose::UrlFetch:
        fetchFinished(child, launcher);
        break;
    }
}

void Hosts::askText(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    switch (flow.talk) {
    case Talk::Amounts:
    case Talk::Name:
        return;
    case Talk::Relay:
        upstreamOpened(number, launcher);
        return;
    case Talk::Connect:
        if (!flow.hasTunnel) {
            const std::string host = hostOf(flow, launcher);
            http::Request request{"CONNECT", host, {{"Host", host}}};
            return say(number, Side::Client, http::toText(request), launcher);
        }
        ++flow.asked;
        return say(number, Side::Client, http::letters(flow.spec.requestBytes), launcher);
    case Talk::Http:
    case Talk::ProxyGet:
        break;
    }
    if (flow.asked >= flow.spec.requests.size())
        return;
    http::Request request = flow.spec.requests[flow.asked++];
    if (const std::string *token = request.headers.find(imds::tokenHeader); token && *token == imds::tokenGiven)
        request.headers.set(imds::tokenHeader, flow.token);
    if (flow.talk == Talk::ProxyGet)
        request.target = "http://" + hostOf(flow, launcher) + request.target;
    say(number, Side::Client, http::toText(request), launcher);
}

void Hosts::readAnswers(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (flow.talk == Talk::Relay)
        return relay(flow.parent, launcher);
    if (flow.hasTunnel) {
        const auto all = static_cast<std::uint32_t>(unread(number, Side::Client, launcher).size());
        if (flow.spec.answerBytes > 0 && flow.answered < all / flow.spec.answerBytes) {
            flow.answered = all / flow.spec.answerBytes;
            askAgainOrClose(number, launcher);
        }
        return;
    }
    const bool isConnect = flow.talk == Talk::Connect;
    const bool isHead = !isConnect && flow.asked > 0 && flow.spec.requests[flow.asked - 1].method == "HEAD";
    auto answer = http::readResponse(unread(number, Side::Client, launcher), isHead ? http::Body::LengthOnly : http::Body::Sent);
    if (!answer)
        return;
    flow.clientVoice.read += static_cast<std::uint32_t>(answer->length);
    flow.response = std::move(answer->message);
    if (flow.response.status == 200 && flow.response.headers.find(imds::ttlHeader))
        flow.token = flow.response.body;
    if (flow.response.headers.find("X-Squid-Error") && flow.response.status == 403) {
        finish(number, FlowOutcome::Denied, launcher);
        flow.client.close();
    } else if (isConnect && flow.response.status == 200) {
        flow.hasTunnel = true;
        askText(number, launcher);
    } else if (isConnect) {
        finish(number, FlowOutcome::Completed, launcher);
        flow.client.close();
    } else {
        ++flow.answered;
        askAgainOrClose(number, launcher);
    }
}

void Hosts::serve(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    if (std::holds_alternative<std::monostate>(flow.service))
        findService(flow, launcher);
    if (std::holds_alternative<ProxyServer>(flow.service))
        serveAsProxy(number, launcher);
    else if (std::holds_alternative<FetchingServer>(flow.service))
        serveFetching(number, launcher);
    else if (std::holds_alternative<MetadataServer>(flow.service))
        serveMetadata(number, launcher);
    else
        servePlainly(number, launcher);
}

/// What stands where the flow has arrived.
void Hosts::findService(FlowState &flow, const Launcher &launcher)
{
    constexpr std::uint16_t httpPort = 80;
    flow.service = PlainServer();
    const std::uint16_t port = flow.way.session.received.destinationPort;
    if (std::holds_alternative<trace::LocalService>(flow.way.session.arrived)) {
        if (port == httpPort && launcher.network())
            flow.service = MetadataServer();
        return;
    }
    const auto *at = std::get_if<graph::InterfaceIndex>(&flow.way.session.arrived);
    const graph::InterfaceNode *node = at ? launcher.graph().at(*at) : nullptr;
    const auto *owner = node ? std::get_if<graph::InstanceIndex>(&node->owner) : nullptr;
    const graph::InstanceNode *instance = owner ? launcher.graph().at(*owner) : nullptr;
    if (instance && instance->role == aws::InstanceRole::Proxy && port == instance->proxyOptions.port)
        flow.service = ProxyServer();
    else if (instance && instance->fetchesUrls && port == httpPort && flow.talk == Talk::Http)
        flow.service = FetchingServer();
}

void Hosts::servePlainly(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    const FlowSpec &spec = flow.spec;
    if (flow.talk == Talk::Relay || flow.talk == Talk::Connect) { // nothing that it could understand
        while (spec.requestBytes > 0 && flow.served < flow.server.received() / spec.requestBytes) {
            ++flow.served;
            say(number, Side::Server, http::letters(spec.answerBytes), launcher);
        }
        return;
    }
    while (const auto request = http::readRequest(unread(number, Side::Server, launcher))) {
        flow.serverVoice.read += static_cast<std::uint32_t>(request->length);
        ++flow.served;
        const bool isHead = request->message.method == "HEAD";
        const http::Response empty{200, {{"Content-Type", "text/plain"}}};
        const auto page = isHead ? std::nullopt : http::page(spec.answerBytes);
        say(number, Side::Server, page ? *page : http::toText(empty, isHead ? http::Body::LengthOnly : http::Body::Sent),
            launcher);
    }
}

} // namespace vpcanvas::sim
