// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/wire/Frame.h"

#include "sim/facts/Limits.h"
#include "sim/wire/Payloads.h"

namespace vpcanvas::sim::wire {
namespace {

constexpr std::size_t ethernetHeader = 14;
constexpr std::size_t ipv4Header = 20;
constexpr std::size_t ipv6Header = 40;

bool hasSegmentSize(const Packet &packet)
{
    return packet.tcpFlags & tcp::syn;
}

std::size_t transportHeader(const Packet &packet)
{
    const net::Protocol protocol = packet.header.tuple.protocol;
    if (protocol == net::tcp)
        return hasSegmentSize(packet) ? 24 : 20;
    return protocol == net::udp || protocol.isIcmp() ? 8 : 0;
}

void put(Bytes &to, net::IpAddress address)
{
    if (address.isIpv4()) {
        put32(to, address.ipv4().bits);
    } else {
        put64(to, address.high);
        put64(to, address.low);
    }
}

void set16(Bytes &in, std::size_t at, std::uint16_t value)
{
    in[at] = static_cast<std::uint8_t>(value >> 8);
    in[at + 1] = static_cast<std::uint8_t>(value);
}

/// The checksum of TCP, UDP and ICMPv6 covers the addresses too.
std::uint32_t pseudoHeader(const net::FiveTuple &tuple, std::size_t length)
{
    Bytes header;
    put(header, tuple.source);
    put(header, tuple.destination);
    put32(header, static_cast<std::uint32_t>(length));
    put32(header, static_cast<std::uint32_t>(tuple.protocol.number));
    return static_cast<std::uint16_t>(~checksum(header));
}

Bytes transport(const Packet &packet, const net::Header &seen, std::string_view said)
{
    const net::FiveTuple &tuple = seen.tuple;
    const HostFacts facts;
    Bytes all;
    std::size_t checksumAt = 0;
    if (tuple.protocol == net::tcp) {
        put16(all, tuple.sourcePort);
        put16(all, tuple.destinationPort);
        put32(all, packet.sequence);
        put32(all, packet.acknowledgement);
        put8(all, static_cast<std::uint32_t>(transportHeader(packet) / 4) << 4);
        put8(all, packet.tcpFlags);
        put16(all, packet.tcpFlags & tcp::rst ? 0 : facts.window);
        checksumAt = all.size();
        put32(all, 0); // checksum, urgent pointer
        if (hasSegmentSize(packet)) {
            put16(all, 0x0204);
            put16(all, facts.segmentSize);
        }
    } else if (tuple.protocol == net::udp) {
        put16(all, tuple.sourcePort);
        put16(all, tuple.destinationPort);
        put16(all, static_cast<std::uint32_t>(transportHeader(packet) + packet.payloadLength));
        checksumAt = all.size();
        put16(all, 0);
    } else if (tuple.protocol.isIcmp()) {
        put8(all, seen.icmpType);
        put8(all, seen.icmpCode);
        checksumAt = all.size();
        put16(all, 0);
        put16(all, tuple.sourcePort); // the identifier
        put16(all, packet.sequence);
    }
    const Bytes carried = payload(packet, said);
    all.insert(all.end(), carried.begin(), carried.end());
    if (checksumAt > 0) {
        const std::uint32_t start = tuple.protocol == net::icmp ? 0 : pseudoHeader(tuple, all.size());
        std::uint16_t sum = checksum(all, start);
        if (sum == 0 && tuple.protocol == net::udp)
            sum = 0xFFFF; // 0 means none, RFC 768
        set16(all, checksumAt, sum);
    }
    return all;
}

} // namespace

std::size_t ipLength(const Packet &packet)
{
    const std::size_t header = packet.header.tuple.source.isIpv4() ? ipv4Header : ipv6Header;
    return header + transportHeader(packet) + packet.payloadLength;
}

Bytes frame(const Packet &packet, const net::Header &seen, std::uint8_t ttl, const Mac &from, const Mac &to,
            std::string_view said)
{
    const bool isIpv4 = seen.tuple.source.isIpv4();
    const Bytes inner = transport(packet, seen, said);
    Bytes all;
    all.reserve(ethernetHeader + ipv6Header + inner.size());
    all.insert(all.end(), to.begin(), to.end());
    all.insert(all.end(), from.begin(), from.end());
    put16(all, isIpv4 ? 0x0800 : 0x86DD);
    const auto protocol = static_cast<std::uint32_t>(seen.tuple.protocol.number);
    if (isIpv4) {
        put8(all, 0x45);
        put8(all, 0);
        put16(all, static_cast<std::uint32_t>(ipv4Header + inner.size()));
        put16(all, packet.identification);
        put16(all, seen.tuple.protocol == net::tcp ? 0x4000 : 0); // don't fragment: path MTU discovery, RFC 1191
        put8(all, ttl);
        put8(all, protocol);
        put16(all, 0);
        put(all, seen.tuple.source);
        put(all, seen.tuple.destination);
        set16(all, ethernetHeader + 10, checksum(std::span(all).subspan(ethernetHeader, ipv4Header)));
    } else {
        put32(all, 0x60000000);
        put16(all, static_cast<std::uint32_t>(inner.size()));
        put8(all, protocol);
        put8(all, ttl);
        put(all, seen.tuple.source);
        put(all, seen.tuple.destination);
    }
    all.insert(all.end(), inner.begin(), inner.end());
    return all;
}

} // namespace vpcanvas::sim::wire
