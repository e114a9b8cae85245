// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/imds/Service.h"

#include "sim/Hash.h"

#include <charconv>

namespace vpcanvas::sim::imds {
namespace {

constexpr std::string_view latest = "/latest";
constexpr std::string_view tokenEnd = "/api/token";

http::Response text(int status, std::string body = {})
{
    return {status, {{"Content-Type", "text/plain"}, {"Server", "EC2ws"}}, std::move(body)};
}

std::optional<int> secondsOf(const std::string *header)
{
    if (!header)
        return std::nullopt;
    int value = 0;
    const auto [end, failed] = std::from_chars(header->data(), header->data() + header->size(), value);
    const bool isNumber = failed == std::errc() && end == header->data() + header->size();
    return isNumber && value >= 1 && value <= longestToken ? std::optional(value) : std::nullopt;
}

/// Earlier versions of the tree ("/1.0", "/2021-03-23") hold what the latest one does.
std::string latestPath(std::string_view path)
{
    const std::string_view version = path.substr(0, path.find('/', 1));
    const bool isDated = version.size() > 1 && version.find_first_not_of("0123456789.-", 1) == version.npos;
    return std::string(isDated ? latest : version) + std::string(path.substr(version.size()));
}

http::Response find(const Subject &subject, std::string_view target)
{
    const std::string path = latestPath(target.substr(0, target.find('?')));
    if (const auto value = subject.values.find(path); value != subject.values.end())
        return text(200, value->second);
    const std::string folder = path.ends_with('/') ? path : path + '/';
    std::string list;
    std::string last;
    for (auto at = subject.values.lower_bound(folder); at != subject.values.end() && at->first.starts_with(folder); ++at) {
        const std::string_view rest = std::string_view(at->first).substr(folder.size());
        const std::size_t slash = rest.find('/');
        const std::string child(rest.substr(0, slash == rest.npos ? slash : slash + 1));
        if (child != last)
            list += (list.empty() ? "" : "\n") + child;
        last = child;
    }
    return list.empty() ? text(404) : text(200, list);
}

http::Response giveToken(const http::Request &request, const Subject &subject, Tokens &tokens, SimTime now)
{
    if (request.target != tokenPath)
        return text(403);                        // a path of another version, or none for tokens
    if (request.headers.find("X-Forwarded-For")) // the user guide does not say with what status
        return text(403);
    const auto seconds = secondsOf(request.headers.find(ttlHeader));
    if (!seconds)
        return text(400);
    http::Response response = text(200, tokens.give(subject.instance, now + *seconds * second));
    response.headers.add(std::string(ttlHeader), std::to_string(*seconds));
    return response;
}

} // namespace

std::string Tokens::give(const aws::InstanceId &instance, SimTime until)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string token = "AQAE";
    for (std::uint64_t hash = hashOf(std::string_view(instance.value), m_given.size()); token.size() < 54;
         hash = Random::mix(hash + token.size()))
        token += alphabet[hash % alphabet.size()];
    token += "==";
    m_given[token] = {instance, until};
    return token;
}

bool Tokens::isGood(const aws::InstanceId &instance, std::string_view token, SimTime now) const
{
    const auto at = m_given.find(token);
    return at != m_given.end() && at->second.instance == instance && now < at->second.until;
}

http::Response answer(const http::Request &request, const Subject &subject, Tokens &tokens, SimTime now)
{
    if (!subject.options.httpEndpoint)
        return text(403);
    if (request.method == "PUT")
        return giveToken(request, subject, tokens, now);
    if ((request.method != "GET" && request.method != "HEAD") || request.target.ends_with(tokenEnd))
        return text(403);
    const std::string *token = request.headers.find(tokenHeader);
    const bool isSecondVersion = token || request.headers.find(ttlHeader);
    if (isSecondVersion ? !token || !tokens.isGood(subject.instance, *token, now) : subject.options.httpTokensRequired)
        return text(401);
    return find(subject, request.target);
}

std::uint8_t answerTtl(const http::Request &request, const Subject &subject, std::uint8_t otherwise)
{
    return request.method == "PUT" ? static_cast<std::uint8_t>(subject.options.httpPutResponseHopLimit) : otherwise;
}

std::optional<http::Response> ask(const aws::Network &network, const Caller &caller, const http::Request &request, Tokens &tokens,
                                  SimTime now)
{
    const Subject subject = subjectOf(network, caller.instance);
    if (caller.overIpv6 && !subject.hasIpv6)
        return std::nullopt;
    http::Response response = answer(request, subject, tokens, now);
    constexpr std::uint8_t plenty = 64;
    if (caller.isInContainer && answerTtl(request, subject, plenty) <= 1) // the bridge counts it down
        return std::nullopt;
    return response;
}

} // namespace vpcanvas::sim::imds
