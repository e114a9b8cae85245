// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/http/Message.h"

#include "core/Trimmed.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace vpcanvas::sim::http {
namespace {

constexpr std::string_view version = "HTTP/1.1";
constexpr std::string_view lineEnd = "\r\n";
constexpr std::string_view lengthName = "Content-Length";

std::string_view reasonOf(int status) // RFC 9110 section 15
{
    constexpr std::array reasons{
        std::pair<int, std::string_view>(200, "OK"),
        std::pair<int, std::string_view>(400, "Bad Request"),
        std::pair<int, std::string_view>(401, "Unauthorized"),
        std::pair<int, std::string_view>(403, "Forbidden"),
        std::pair<int, std::string_view>(404, "Not Found"),
        std::pair<int, std::string_view>(405, "Method Not Allowed"),
        std::pair<int, std::string_view>(502, "Bad Gateway"),
        std::pair<int, std::string_view>(503, "Service Unavailable"),
        std::pair<int, std::string_view>(504, "Gateway Timeout"),
    };
    const auto at = std::ranges::find(reasons, status, &std::pair<int, std::string_view>::first);
    return at == reasons.end() ? std::string_view() : at->second;
}

char small(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isSame(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, small, small);
}

void putHeaders(std::string &to, const Headers &headers)
{
    for (const auto &[name, value] : headers)
        to.append(name).append(": ").append(value).append(lineEnd);
}

void putLength(std::string &to, std::size_t length)
{
    to.append(lengthName).append(": ").append(std::to_string(length)).append(lineEnd);
}

struct Head
{
    std::string_view first; ///< its first line
    Headers headers;
    std::size_t bodyLength = 0;
    std::size_t length = 0;
};

std::optional<Head> readHead(std::string_view bytes)
{
    const std::size_t end = bytes.find("\r\n\r\n");
    if (end == bytes.npos)
        return std::nullopt;
    Head head;
    head.length = end + 4;
    std::string_view rest = bytes.substr(0, end + 2);
    head.first = rest.substr(0, rest.find(lineEnd));
    rest.remove_prefix(head.first.size() + 2);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find(lineEnd));
        rest.remove_prefix(line.size() + 2);
        const std::size_t colon = line.find(':');
        if (colon == line.npos)
            continue;
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (isSame(line.substr(0, colon), lengthName))
            std::from_chars(value.data(), value.data() + value.size(), head.bodyLength);
        else
            head.headers.add(std::string(line.substr(0, colon)), std::string(value));
    }
    return head;
}

} // namespace

const std::string *Headers::find(std::string_view name) const
{
    const auto at = std::ranges::find_if(m_all, [&](const auto &header) { return isSame(header.first, name); });
    return at == m_all.end() ? nullptr : &at->second;
}

void Headers::set(std::string_view name, std::string value)
{
    const auto at = std::ranges::find_if(m_all, [&](const auto &header) { return isSame(header.first, name); });
    if (at != m_all.end())
        at->second = std::move(value);
}

std::string toText(const Request &request)
{
    std::string text = request.method + ' ' + request.target + ' ' + std::string(version) + std::string(lineEnd);
    putHeaders(text, request.headers);
    if (!request.body.empty() || request.method == "PUT" || request.method == "POST") // RFC 9110 section 8.6
        putLength(text, request.body.size());
    return text.append(lineEnd).append(request.body);
}

std::string toText(const Response &response, Body body)
{
    const bool isTunnel = body == Body::None;
    std::string text = std::string(version) + ' ' + std::to_string(response.status) + ' '
        + std::string(isTunnel ? "Connection established" : reasonOf(response.status)) + std::string(lineEnd);
    putHeaders(text, response.headers);
    if (!isTunnel)
        putLength(text, response.body.size());
    text += lineEnd;
    return body == Body::Sent ? text + response.body : text;
}

std::optional<Parsed<Request>> readRequest(std::string_view bytes)
{
    auto head = readHead(bytes);
    if (!head || bytes.size() - head->length < head->bodyLength)
        return std::nullopt;
    const std::size_t first = head->first.find(' ');
    const std::size_t last = head->first.rfind(' ');
    Request request;
    request.method = head->first.substr(0, first);
    request.target = first < last ? head->first.substr(first + 1, last - first - 1) : std::string_view();
    request.headers = std::move(head->headers);
    request.body = bytes.substr(head->length, head->bodyLength);
    return Parsed<Request>{std::move(request), head->length + head->bodyLength};
}

std::optional<Parsed<Response>> readResponse(std::string_view bytes, Body body)
{
    auto head = readHead(bytes);
    if (!head)
        return std::nullopt;
    if (body != Body::Sent)
        head->bodyLength = 0;
    if (bytes.size() - head->length < head->bodyLength)
        return std::nullopt;
    Response response;
    const std::string_view status = head->first.substr(std::min(head->first.size(), version.size() + 1), 3);
    std::from_chars(status.data(), status.data() + status.size(), response.status);
    response.headers = std::move(head->headers);
    response.body = bytes.substr(head->length, head->bodyLength);
    return Parsed<Response>{std::move(response), head->length + head->bodyLength};
}

std::optional<std::string> page(std::size_t bytes)
{
    const std::string start = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ";
    for (std::size_t digits = 1; start.size() + digits + 4 <= bytes; ++digits) { // the length of the length counts too
        const std::string length = std::to_string(bytes - start.size() - digits - 4);
        if (length.size() <= digits) { // one space more where no number of that many digits fits
            std::string text = start;
            text.append(digits - length.size(), ' ').append(length).append("\r\n\r\n");
            return text.append(letters(bytes - text.size()));
        }
    }
    return std::nullopt;
}

std::string letters(std::size_t count)
{
    std::string text(count, 'a');
    for (std::size_t i = 0; i < count; ++i)
        text[i] = static_cast<char>('a' + i % 26);
    return text;
}

} // namespace vpcanvas::sim::http
