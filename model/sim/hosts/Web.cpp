// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/hosts/Hosts.h"
#include "trace/Proxy.h"

namespace vpcanvas::sim {
namespace {

int hexDigit(char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const std::size_t at = digits.find(static_cast<char>(c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c));
    return at == digits.npos ? -1 : static_cast<int>(at);
}

/// The value of "url" in "/path?url=VALUE", without its percent signs (RFC 3986 section 2.1).
std::string wantedUrl(std::string_view target)
{
    constexpr std::string_view name = "url=";
    const std::size_t query = target.find('?');
    const std::size_t at = query == target.npos ? target.npos : target.find(name, query);
    if (at == target.npos)
        return {};
    std::string_view value = target.substr(at + name.size());
    value = value.substr(0, value.find('&'));
    std::string url;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool isCoded =
            value[i] == '%' && i + 2 < value.size() && hexDigit(value[i + 1]) >= 0 && hexDigit(value[i + 2]) >= 0;
        url += isCoded ? static_cast<char>(hexDigit(value[i + 1]) * 16 + hexDigit(value[i + 2])) : value[i];
        i += isCoded ? 2 : 0;
    }
    return url;
}

} // namespace

void Hosts::serveMetadata(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    const auto &at = std::get<trace::LocalService>(flow.way.session.arrived);
    const auto *owner = std::get_if<graph::InstanceIndex>(&launcher.graph().at(at.client)->owner);
    if (!owner)
        return;
    const aws::InstanceId instance{launcher.graph().at(*owner)->ref.id};
    while (const auto request = http::readRequest(unread(number, Side::Server, launcher))) {
        flow.serverVoice.read += static_cast<std::uint32_t>(request->length);
        ++flow.served;
        const imds::Subject subject = imds::subjectOf(*launcher.network(), instance);
        const http::Response response = imds::answer(request->message, subject, m_tokens, launcher.now());
        const bool isHead = request->message.method == "HEAD";
        const std::string text = http::toText(response, isHead ? http::Body::LengthOnly : http::Body::Sent);
        auto &said = std::get<MetadataServer>(flow.service).said;
        const std::uint32_t before = said.empty() ? 0 : said.back().until;
        said.push_back(
            {before + static_cast<std::uint32_t>(text.size()), imds::answerTtl(request->message, subject, m_facts.ttl)});
        say(number, Side::Server, text, launcher);
    }
}

void Hosts::serveFetching(std::uint32_t number, Launcher &launcher)
{
    FlowState &flow = m_flows[number];
    auto &service = std::get<FetchingServer>(flow.service);
    if (service.fetch != FlowState::none)
        return; // one page after another
    const auto request = http::readRequest(unread(number, Side::Server, launcher));
    if (!request)
        return;
    const auto wanted = squid::wanted({"GET", wantedUrl(request->message.target)});
    if (!wanted)
        return servePlainly(number, launcher);
    flow.serverVoice.read += static_cast<std::uint32_t>(request->length);
    ++flow.served;
    const auto at = std::get<graph::InterfaceIndex>(flow.way.session.arrived);
    FlowSpec spec;
    spec.flow = trace::fromProxy(launcher.graph(), at, wanted->host, wanted->port);
    spec.flow.sourcePort = ownPort(at, false);
    // Neither the method nor a header is the visitor's choice.
    spec.requests = {{"GET", wanted->path, {{"Host", wanted->host}}}};
    service.fetch = open(number, FlowPurpose::UrlFetch, spec, launcher);
    m_flows[service.fetch].talk = Talk::Http;
}

void Hosts::fetchFinished(std::uint32_t fetch, Launcher &launcher)
{
    constexpr int badGateway = 502;
    const FlowState &child = m_flows[fetch];
    std::get<FetchingServer>(m_flows[child.parent].service).fetch = FlowState::none;
    const bool isAnswered = child.outcome == FlowOutcome::Completed;
    const http::Response page{isAnswered ? child.response.status : badGateway,
                              {{"Content-Type", "text/plain"}},
                              isAnswered ? child.response.body : std::string(enumText(child.outcome))};
    say(child.parent, Side::Server, http::toText(page), launcher);
    serveFetching(child.parent, launcher);
}

} // namespace vpcanvas::sim
