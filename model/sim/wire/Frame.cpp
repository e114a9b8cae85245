// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/wire/Frame.h"

#include "sim/facts/Limits.h"
#include "sim/wire/Payloads.h"

namespace vpcanvas::sim::wire {
namespace {

constexpr std::size_t ipv4Header = 20;
constexpr std::size_t ipv6Header = 40;
constexpr std::size_t ipv6FragmentHeader = 8;
constexpr std::uint32_t fragmentProtocol = 44;

std::size_t transportHeader(const Packet &packet)
{
    const net::Protocol protocol = packet.header.tuple.protocol;
    if (protocol == net::tcp)
        return packet.segmentSize > 0 ? 24 : 20;
    return protocol == net::udp || protocol.isIcmp() ? 8 : 0;
}

void putAddress(Bytes &to, net::IpAddress address)
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
    putAddress(header, tuple.source);
    putAddress(header, tuple.destination);
    put32(header, static_cast<std::uint32_t>(length));
    put32(header, static_cast<std::uint32_t>(tuple.protocol.number));
    return static_cast<std::uint16_t>(~checksum(header));
}

Bytes ip(const Packet &packet, const net::Header &seen, std::uint8_t ttl, const Contents &contents);

/// What follows the first four bytes of an ICMP message: an echo's numbers, or an error's next-hop MTU and quoted packet.
void putIcmp(Bytes &to, const Packet &packet, const net::Header &seen, const Contents &contents)
{
    if (!contents.quoted) {
        put16(to, seen.tuple.sourcePort); // the identifier
        put16(to, packet.sequence);
        return;
    }
    put32(to, contents.quote.mtu); // IPv4 has 16 bits for it (RFC 1191 section 4), IPv6 32
    const Contents within{contents.quotedWhole, nullptr, nullptr, {}, contents.quote.segmentSize, contents.quotedSaid, {}};
    Bytes quoted = ip(*contents.quoted, contents.quote.header, contents.quote.ttl, within);
    quoted.resize(packet.payloadLength);
    to.insert(to.end(), quoted.begin(), quoted.end());
}

Bytes transport(const Packet &packet, const net::Header &seen, const Contents &contents)
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
        if (packet.segmentSize > 0) {
            put16(all, 0x0204);
            put16(all, contents.segmentSize > 0 ? contents.segmentSize : packet.segmentSize);
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
        putIcmp(all, packet, seen, contents);
    }
    if (!packet.isError()) {
        const Bytes data = payload(packet, contents.said);
        all.insert(all.end(), data.begin(), data.end());
    }
    if (checksumAt > 0) {
        const std::uint32_t start = tuple.protocol == net::icmp ? 0 : pseudoHeader(tuple, all.size());
        std::uint16_t sum = checksum(all, start);
        if (sum == 0 && tuple.protocol == net::udp)
            sum = 0xFFFF; // 0 means none, RFC 768
        set16(all, checksumAt, sum);
    }
    return all;
}

/// Of a fragment, the part of the packet that it carries.
Bytes carried(const Packet &packet, const net::Header &seen, const Contents &contents)
{
    if (!contents.whole)
        return transport(packet, seen, contents);
    const Contents within{nullptr, nullptr, nullptr, {}, 0, contents.said, {}};
    const Bytes all = transport(*contents.whole, seen, within);
    const auto first = all.begin() + packet.fragmentOffset;
    return {first, first + packet.payloadLength};
}

void putIpv4(Bytes &to, const Packet &packet, const net::Header &seen, std::uint8_t ttl, std::size_t length)
{
    const std::size_t start = to.size();
    put8(to, 0x45);
    put8(to, 0);
    put16(to, static_cast<std::uint32_t>(ipv4Header + length));
    put16(to, packet.identification);
    put16(to, (packet.dontFragment ? 0x4000U : 0U) | (packet.hasMoreFragments ? 0x2000U : 0U) | packet.fragmentOffset / 8U);
    put8(to, ttl);
    put8(to, static_cast<std::uint32_t>(seen.tuple.protocol.number));
    put16(to, 0);
    putAddress(to, seen.tuple.source);
    putAddress(to, seen.tuple.destination);
    set16(to, start + 10, checksum(std::span(to).subspan(start, ipv4Header)));
}

void putIpv6(Bytes &to, const Packet &packet, const net::Header &seen, std::uint8_t ttl, std::size_t length)
{
    const auto protocol = static_cast<std::uint32_t>(seen.tuple.protocol.number);
    put32(to, 0x60000000);
    put16(to, static_cast<std::uint32_t>(length + (packet.isFragment() ? ipv6FragmentHeader : 0)));
    put8(to, packet.isFragment() ? fragmentProtocol : protocol);
    put8(to, ttl);
    putAddress(to, seen.tuple.source);
    putAddress(to, seen.tuple.destination);
    if (packet.isFragment()) { // RFC 8200 section 4.5
        put16(to, protocol << 8);
        put16(to, packet.fragmentOffset | (packet.hasMoreFragments ? 1U : 0U));
        put32(to, packet.identification);
    }
}

Bytes ip(const Packet &packet, const net::Header &seen, std::uint8_t ttl, const Contents &contents)
{
    const Bytes inner = carried(packet, seen, contents);
    Bytes all;
    all.reserve(ipv6Header + ipv6FragmentHeader + inner.size());
    if (seen.tuple.source.isIpv4())
        putIpv4(all, packet, seen, ttl, inner.size());
    else
        putIpv6(all, packet, seen, ttl, inner.size());
    all.insert(all.end(), inner.begin(), inner.end());
    return all;
}

} // namespace

std::size_t fragmentHeader(const Packet &packet)
{
    return packet.header.tuple.source.isIpv4() ? ipv4Header : ipv6Header + ipv6FragmentHeader;
}

std::size_t ipHeader(const Packet &packet)
{
    return packet.header.tuple.source.isIpv4() ? ipv4Header : packet.isFragment() ? fragmentHeader(packet) : ipv6Header;
}

std::size_t ipLength(const Packet &packet)
{
    return ipHeader(packet) + (packet.isFragment() ? 0 : transportHeader(packet)) + packet.payloadLength;
}

Bytes frame(const Packet &packet, const net::Header &seen, std::uint8_t ttl, const Mac &from, const Mac &to,
            const Contents &contents)
{
    Bytes all(to.begin(), to.end());
    all.insert(all.end(), from.begin(), from.end());
    put16(all, seen.tuple.source.isIpv4() ? 0x0800 : 0x86DD);
    const Bytes packetBytes = ip(packet, seen, ttl, contents);
    all.insert(all.end(), packetBytes.begin(), packetBytes.end());
    return all;
}

} // namespace vpcanvas::sim::wire
