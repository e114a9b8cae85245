// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Header.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace vpcanvas::trace {

/// One end of a Flow: a thing that was drawn, a bare address, or anywhere on the internet.
/// An instance stands for its primary interface and primary address; an endpoint for its first interface.
struct Endpoint
{
    std::variant<aws::ResourceRef, net::IpAddress> at;
    std::optional<net::IpAddress> address; ///< which of the resource's addresses; none: the primary one
    std::string name{};                    ///< what it was called, where only DNS makes an address of that

    bool operator==(const Endpoint &) const = default;
};

/// Addresses that stand for "anywhere on the internet" where the question names none (RFC 5737, RFC 3849).
inline constexpr net::IpAddress someVisitor{net::Ipv4{0xC6336409}};                // 198.51.100.9
inline constexpr net::IpAddress someServer{net::Ipv4{0xC6336450}};                 // 198.51.100.80
inline constexpr net::IpAddress someIpv6Host{net::Ipv6{0x20010DB800000000U, 0x9}}; // 2001:db8::9

/// A question: does this packet get there, and its answer back?
struct Flow
{
    Endpoint source;
    Endpoint destination;
    net::Protocol protocol = net::tcp;
    std::uint16_t sourcePort = 40001; ///< default of the teaching examples
    std::uint16_t destinationPort = 80;

    bool operator==(const Flow &) const = default;
};

} // namespace vpcanvas::trace
