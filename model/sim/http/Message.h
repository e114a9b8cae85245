// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vpcanvas::sim::http {

class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<std::string, std::string>> all) : m_all(all) { }

    /// The value, or null. Names are the same in small and capital letters (RFC 9110 section 5.1).
    const std::string *find(std::string_view name) const;
    /// Of the header that is there already.
    void set(std::string_view name, std::string value);
    void add(std::string name, std::string value) { m_all.emplace_back(std::move(name), std::move(value)); }
    auto begin() const { return m_all.begin(); }
    auto end() const { return m_all.end(); }
    bool operator==(const Headers &) const = default;

private:
    std::vector<std::pair<std::string, std::string>> m_all;
};

/// HTTP/1.1 (RFC 9112). Content-Length is written and read by toText() and the parsers; it is not among the headers.
struct Request
{
    std::string method = "GET";
    std::string target = "/"; ///< "/path", "http://host/path" to a proxy, "host:port" of CONNECT
    Headers headers{};
    std::string body{};

    bool operator==(const Request &) const = default;
};

struct Response
{
    int status = 200;
    Headers headers{};
    std::string body{};

    bool operator==(const Response &) const = default;
};

std::string toText(const Request &request);
/// `isBodiless`: the answer to HEAD says how long the body would be, that to a successful CONNECT not even that.
enum class Body : std::uint8_t { Sent, LengthOnly, None };
std::string toText(const Response &response, Body body = Body::Sent);

template<class Message>
struct Parsed
{
    Message message;
    std::size_t length = 0; ///< of the bytes that it took
};

/// The first message in the bytes; nothing while it is not complete.
std::optional<Parsed<Request>> readRequest(std::string_view bytes);
std::optional<Parsed<Response>> readResponse(std::string_view bytes, Body body = Body::Sent);

/// An answer of exactly that many bytes in all, or nothing where no header fits into them.
std::optional<std::string> page(std::size_t bytes);
/// "abc...": what stands for content that nobody knows.
std::string letters(std::size_t count);

} // namespace vpcanvas::sim::http
