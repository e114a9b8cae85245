// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/IpAddress.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vpcanvas::sim::wire {

/// A DNS message with one question, as resolvers and their clients exchange it over UDP (RFC 1035 section 4).
struct DnsMessage
{
    enum class Rcode : std::uint8_t { NoError = 0, ServerFailure = 2, NoSuchName = 3 };

    std::uint16_t id = 0;
    bool isAnswer = false;
    Rcode rcode = Rcode::NoError;
    std::string name;
    net::Family family = net::Family::IPv4; ///< A, or AAAA (RFC 3596)
    std::uint32_t seconds = 0;              ///< TTL of each record
    std::vector<net::IpAddress> addresses;

    bool operator==(const DnsMessage &) const = default;
};

inline constexpr std::uint16_t dnsPort = 53;

/// The bytes, as a text. Names in records point to the one in the question (RFC 1035 section 4.1.4).
std::string dnsText(const DnsMessage &message);
/// Nothing where the bytes are no such message.
std::optional<DnsMessage> dnsMessage(std::string_view bytes);

} // namespace vpcanvas::sim::wire
