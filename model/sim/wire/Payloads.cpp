// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/wire/Payloads.h"

#include "sim/http/Message.h"
#include "sim/wire/Dns.h"

namespace vpcanvas::sim::wire {
namespace {

constexpr std::uint16_t httpPort = 80;

std::string request(const Packet &packet)
{
    const net::IpAddress host = packet.header.tuple.destination;
    std::string text = "GET / HTTP/1.1\r\nHost: " + (host.isIpv4() ? host.toString() : '[' + host.toString() + ']') + "\r\n";
    constexpr std::string_view padding = "X-Padding: \r\n\r\n";
    if (text.size() + padding.size() > packet.payloadTotal)
        return http::letters(packet.payloadTotal);
    const std::size_t room = packet.payloadTotal - text.size() - padding.size();
    return text + "X-Padding: " + http::letters(room) + "\r\n\r\n";
}

Bytes dns(const Packet &packet, bool isAnswer)
{
    Bytes message;
    put16(message, packet.flow * 31 + packet.sequence);
    put16(message, isAnswer ? 0x8180 : 0x0100); // recursion desired, and available
    put16(message, 1);
    put16(message, isAnswer ? 1 : 0);
    put16(message, 0);
    put16(message, 1); // the OPT record
    put(message, std::string_view("\7example\3com\0", 13));
    put16(message, 1); // A
    put16(message, 1); // IN
    if (isAnswer) {
        put16(message, 0xC00C); // the name in the question
        put16(message, 1);
        put16(message, 1);
        put32(message, 60);
        put16(message, 4);
        put32(message, 0xC6336450); // 198.51.100.80, RFC 5737
    }
    constexpr std::size_t optRecord = 11;
    constexpr std::size_t optionHeader = 4;
    const std::size_t least = message.size() + optRecord + optionHeader;
    if (packet.payloadTotal < least)
        return {};
    const auto room = static_cast<std::uint32_t>(packet.payloadTotal - least);
    put8(message, 0); // the root
    put16(message, 41);
    put16(message, 1232);
    put32(message, 0);
    put16(message, room + optionHeader);
    put16(message, 12); // padding
    put16(message, room);
    message.resize(packet.payloadTotal, 0);
    return message;
}

} // namespace

Bytes payload(const Packet &packet, std::string_view said)
{
    if (packet.payloadLength == 0)
        return {};
    if (!said.empty())
        return {said.begin(), said.end()};
    const net::FiveTuple &tuple = packet.header.tuple;
    const std::uint16_t server = packet.direction == trace::Direction::Forward ? tuple.destinationPort : tuple.sourcePort;
    const bool isAnswer = packet.payload == Payload::Answer;
    Bytes whole;
    if (tuple.protocol == net::tcp && server == httpPort)
        put(whole, isAnswer ? http::page(packet.payloadTotal).value_or(std::string()) : request(packet));
    else if (tuple.protocol == net::udp && server == dnsPort)
        whole = dns(packet, isAnswer);
    if (whole.size() < packet.payloadTotal) {
        whole.clear();
        put(whole, http::letters(packet.payloadTotal));
    }
    // A segment may end one message and begin the next, which is the same again.
    Bytes part;
    part.reserve(packet.payloadLength);
    for (std::size_t i = 0; i < packet.payloadLength; ++i)
        part.push_back(whole[(packet.payloadOffset + i) % whole.size()]);
    return part;
}

} // namespace vpcanvas::sim::wire
