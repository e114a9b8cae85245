// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "trace/PathTrace.h"

#include <variant>
#include <vector>

namespace vpcanvas::trace {

/// The tuple of the answer to a packet. An ICMP echo keeps its identifier (RFC 792).
constexpr net::FiveTuple answerTo(const net::FiveTuple &tuple)
{
    net::FiveTuple answer = tuple.reversed();
    if (tuple.protocol.isIcmp())
        std::swap(answer.sourcePort, answer.destinationPort);
    return answer;
}

/// A row of a NAT device's table.
struct Translation
{
    graph::InterfaceIndex interface; ///< the device's
    net::FiveTuple inside;
    net::FiveTuple outside;
};

/// A flow that a load balancer's node passed to a target.
struct BalancedFlow
{
    graph::InterfaceIndex node;
    graph::InterfaceIndex target; ///< not valid for a target that is no known interface
    net::FiveTuple inside;
    net::FiveTuple outside;
    graph::InterfaceIndex endpoint; ///< the consumer's, where it came by PrivateLink
    aws::ResourceRef service;       ///< likewise
};

/// A flow that a security group remembers.
struct TrackedFlow
{
    graph::InterfaceIndex interface;
    net::FiveTuple tuple;
};

/// Something outside the VPCs that sends or answers.
struct OutsidePlace
{
    aws::ResourceRef component;
};

/// A service behind a gateway endpoint.
struct BehindGatewayEndpoint
{
    graph::VpcEndpointIndex endpoint;
    aws::ResourceRef service;
};

/// A service address that every host of a VPC reaches without leaving its subnet: metadata, DNS, time.
struct LocalService
{
    aws::ResourceRef component;
    graph::InterfaceIndex client;
};

using Place = std::variant<std::monostate, graph::InterfaceIndex, OutsidePlace, BehindGatewayEndpoint, LocalService>;

/// What devices remember of the request, for its answer; and which of several equal ways is tried.
struct Session
{
    Place source;
    Place arrived; ///< where the request ended
    net::FiveTuple request;
    net::FiveTuple received;           ///< the request as it arrived
    graph::InterfaceIndex destination; ///< that the question named, if it named one

    std::vector<TrackedFlow> tracked;
    std::vector<Translation> translations;
    std::vector<BalancedFlow> balanced;
    std::vector<net::FiveTuple> throughEgressOnlyGateway;
    graph::PeeringIndex returnToSender; ///< a NAT gateway's flow left by it

    std::size_t pick = 0;    ///< which way to take where the first choice comes up
    std::size_t choices = 0; ///< how many there were
    std::size_t choose(std::size_t count)
    {
        if (count < 2 || choices != 0)
            return 0;
        choices = count;
        return pick < count ? pick : 0;
    }
};

} // namespace vpcanvas::trace
