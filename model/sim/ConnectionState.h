// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/EnumText.h"
#include "net/Protocol.h"
#include "sim/facts/Limits.h"

namespace vpcanvas::sim {

/// TCP flags as on the wire (RFC 9293 section 3.1).
namespace tcp {
inline constexpr std::uint8_t fin = 1;
inline constexpr std::uint8_t syn = 2;
inline constexpr std::uint8_t rst = 4;
inline constexpr std::uint8_t psh = 8;
inline constexpr std::uint8_t ack = 16;
} // namespace tcp

/// What a device that tracks connections knows of one. Named after Linux's nf_conntrack_proto_tcp.
enum class ConnectionState : std::uint8_t {
    New,      ///< not TCP, one direction only
    Answered, ///< not TCP, both directions
    SynSent,
    SynReceived,
    Established,
    FinWait,
    CloseWait,
    LastAck,
    TimeWait,
    Closed
};

/// The state after one more packet, from the side that began or from the other one.
constexpr ConnectionState after(ConnectionState state, net::Protocol protocol, std::uint8_t flags, bool fromBeginner, bool isNew)
{
    using enum ConnectionState;
    if (protocol != net::tcp)
        return fromBeginner ? (isNew ? New : state) : Answered;
    if (flags & tcp::rst)
        return Closed;
    if (flags & tcp::syn)
        return flags & tcp::ack ? (state == SynSent ? SynReceived : state) : (isNew || state >= TimeWait ? SynSent : state);
    if (isNew)
        return Established; // picked up in the middle, as nf_conntrack_tcp_loose does
    if (flags & tcp::fin) {
        if (state == FinWait || state == CloseWait)
            return LastAck;
        return state >= LastAck ? state : FinWait;
    }
    switch (state) {
    case SynReceived:
        return fromBeginner ? Established : state;
    case FinWait:
        return CloseWait;
    case LastAck:
        return TimeWait;
    case New:
    case Answered:
    case SynSent:
    case Established:
    case CloseWait:
    case TimeWait:
    case Closed:
        break;
    }
    return state;
}

/// How long Linux keeps a connection in that state.
constexpr SimTime linuxTimeout(ConnectionState state, net::Protocol protocol, const Limits &limits)
{
    switch (state) {
    case ConnectionState::New:
    case ConnectionState::Answered:
        if (protocol == net::udp)
            return state == ConnectionState::New ? limits.linuxUdp : limits.linuxUdpStream;
        return protocol.isIcmp() ? limits.linuxIcmp : limits.linuxOther;
    case ConnectionState::SynSent:
        return limits.linuxSynSent;
    case ConnectionState::SynReceived:
        return limits.linuxSynReceived;
    case ConnectionState::Established:
        return limits.linuxEstablished;
    case ConnectionState::FinWait:
        return limits.linuxFinWait;
    case ConnectionState::CloseWait:
        return limits.linuxCloseWait;
    case ConnectionState::LastAck:
        return limits.linuxLastAck;
    case ConnectionState::TimeWait:
        return limits.linuxTimeWait;
    case ConnectionState::Closed:
        return limits.linuxClosed;
    }
    return limits.linuxOther;
}

/// How long a security group keeps it.
constexpr SimTime groupTimeout(ConnectionState state, net::Protocol protocol, const Limits &limits)
{
    if (state == ConnectionState::Established)
        return limits.groupTcpEstablished;
    if (protocol == net::udp)
        return state == ConnectionState::New ? limits.groupUdp : limits.groupUdpStream;
    if (protocol != net::tcp && !protocol.isIcmp())
        return limits.groupOther;
    return linuxTimeout(state, protocol, limits);
}

} // namespace vpcanvas::sim

template<>
struct vpcanvas::EnumText<vpcanvas::sim::ConnectionState>
{
    using enum sim::ConnectionState;
    static constexpr std::pair<sim::ConnectionState, std::string_view> values[] = {
        {New, "new"},
        {Answered, "answered"},
        {SynSent, "synSent"},
        {SynReceived, "synReceived"},
        {Established, "established"},
        {FinWait, "finWait"},
        {CloseWait, "closeWait"},
        {LastAck, "lastAck"},
        {TimeWait, "timeWait"},
        {Closed, "closed"},
    };
};
