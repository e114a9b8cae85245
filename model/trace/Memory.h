// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "net/Header.h"

#include <optional>
#include <utility>
#include <variant>

namespace vpcanvas::trace {

enum class GroupDirection : std::uint8_t { Ingress, Egress };

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

/// How a NAT device chooses the outside port of a new flow.
enum class PortRule : std::uint8_t {
    Gateway,         ///< NAT gateway: 1024 to 65535
    KeepOrNextFree,  ///< NAT instance: the flow's own port where it is free, else the first free one from 1024
    KeepOrLinux,     ///< NAT instance: the port that the sender has already, else its own, else one that Linux does not promise
    KeepOrFrom50001, ///< NAT instance, as the teaching example has it
    Forwarded,       ///< NAT instance: the port of the port-forwarding rule by which the flow came in
};

enum class NatRefusal : std::uint8_t {
    PortsExhausted, ///< no outside port is left towards this destination
    NoConnection,   ///< a packet in the middle of a connection that the device does not know, or no longer
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

/// What the devices on a packet's way remember of packets before it. A trace remembers its one request for its answer;
/// a simulation remembers all flows, with their ages and limits.
class Memory
{
public:
    /// Whether the security groups of the interface remember the packet's flow in that direction.
    virtual bool isTracked(graph::InterfaceIndex interface, GroupDirection direction, const net::FiveTuple &packet) = 0;
    virtual void track(graph::InterfaceIndex interface, GroupDirection direction, const net::FiveTuple &packet) = 0;

    /// The row whose outside tuple this is. Null where the device has none.
    virtual const Translation *translationAt(graph::InterfaceIndex device, const net::FiveTuple &outside) = 0;
    /// The row whose inside tuple this is. Null where the device has none.
    virtual const Translation *translationOf(graph::InterfaceIndex device, const net::FiveTuple &inside) = 0;
    /// A flow comes in by a port-forwarding rule: its row, with the tuples of the answers to it.
    virtual void forwardPort(graph::InterfaceIndex device, const net::FiveTuple &inside, const net::FiveTuple &outside) = 0;
    /// The tuple that a packet from inside leaves with: from its row, or from a new one.
    virtual std::variant<net::FiveTuple, NatRefusal> translate(graph::InterfaceIndex device, const graph::InterfaceNode &node,
                                                               const net::FiveTuple &inside, PortRule rule) = 0;

    virtual const BalancedFlow *balancedAt(graph::InterfaceIndex node, const net::FiveTuple &outside) = 0;
    virtual const BalancedFlow *balancedTo(graph::InterfaceIndex target, const net::FiveTuple &outside) = 0;
    /// Remembers the flow. A node's own source port, where the node puts itself in, is chosen here: `flow.outside` is
    /// what the packet leaves with. False where the node has no port left towards the target.
    virtual bool balance(BalancedFlow &flow) = 0;
    /// What health checks by the node say of a target; nothing where none are made.
    virtual std::optional<bool> isHealthy(graph::InterfaceIndex, net::IpAddress, std::uint16_t) { return std::nullopt; }

    virtual void rememberOutbound(const net::FiveTuple &packet) = 0;                       ///< of an egress-only internet gateway
    virtual bool isAnswerToOutbound(const net::FiveTuple &packet) = 0;                     ///< to one of these
    virtual void rememberSender(graph::PeeringIndex by, const net::FiveTuple &packet) = 0; ///< a NAT gateway's flow left by it
    /// The peering by which the flow that the packet answers came. Not valid where none is remembered.
    virtual graph::PeeringIndex senderOf(const net::FiveTuple &packet) = 0;

    /// Which of several equal ways the packet's flow takes.
    virtual std::size_t choose(std::size_t count, const net::FiveTuple &packet) = 0;

protected:
    ~Memory() = default;
};

} // namespace vpcanvas::trace
