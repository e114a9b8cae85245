// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/http/RequestLine.h"

#include "core/Trimmed.h"
#include "sim/SimErrors.h"

#include <algorithm>
#include <array>

namespace vpcanvas::sim::http {
namespace {

constexpr std::array<std::string_view, 7> methods{"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "CONNECT"};

/// Takes the text up to the separator, and the separator, from its front.
std::string_view take(std::string_view &text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view front = trimmed(text.substr(0, end));
    text = trimmed(text.substr(std::min(end + 1, text.size())));
    return front;
}

/// Visible ASCII, so that nothing in it can end a line of the message.
bool isPlain(std::string_view text, bool mayHaveSpaces)
{
    return std::ranges::all_of(text, [&](char c) { return (c > ' ' && c < 0x7f) || (c == ' ' && mayHaveSpaces); });
}

bool isTarget(std::string_view target, std::string_view method)
{
    const bool isOne =
        method == "CONNECT" ? target.find(':') != target.npos : target.starts_with('/') || target.starts_with("http://");
    return isOne && isPlain(target, false);
}

} // namespace

Result<Request> parseRequestLine(std::string_view line)
{
    const Error refusal{errors::badRequest, {std::string(line)}, {}};
    std::string_view rest = trimmed(line);
    Request request;
    request.method = take(rest, ' ');
    request.target = take(rest, ' ');
    if (std::ranges::find(methods, request.method) == methods.end() || !isTarget(request.target, request.method))
        return refusal;
    while (!rest.empty()) {
        std::string_view header = take(rest, ';');
        const bool hasColon = header.find(':') != header.npos;
        const std::string_view name = take(header, ':');
        if (!hasColon || name.empty() || !isPlain(name, false) || !isPlain(header, true))
            return refusal;
        request.headers.add(std::string(name), std::string(header));
    }
    return request;
}

} // namespace vpcanvas::sim::http
