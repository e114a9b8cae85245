// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/pcap/Capture.h"

namespace vpcanvas::sim::pcap {
namespace {

/// Blocks in this machine's order do not matter to readers: the byte-order magic says which one. This is little-endian.
void put16(std::string &to, std::uint32_t value)
{
    to.push_back(static_cast<char>(value));
    to.push_back(static_cast<char>(value >> 8));
}

void put32(std::string &to, std::uint32_t value)
{
    put16(to, value);
    put16(to, value >> 16);
}

void pad(std::string &to)
{
    while (to.size() % 4 != 0)
        to.push_back('\0');
}

void option(std::string &to, std::uint16_t code, std::string_view value)
{
    put16(to, code);
    put16(to, static_cast<std::uint32_t>(value.size()));
    to += value;
    pad(to);
}

void block(std::string &to, std::uint32_t type, const std::string &body)
{
    const auto length = static_cast<std::uint32_t>(body.size() + 12);
    put32(to, type);
    put32(to, length);
    to += body;
    put32(to, length);
}

namespace options {
constexpr std::uint16_t end = 0;
constexpr std::uint16_t comment = 1;
constexpr std::uint16_t interfaceName = 2;
constexpr std::uint16_t packetFlags = 2;
constexpr std::uint16_t interfaceDescription = 3;
constexpr std::uint16_t application = 4;
constexpr std::uint16_t timeResolution = 9;
} // namespace options

} // namespace

std::string toPcapng(const Capture &capture)
{
    constexpr std::uint32_t sectionHeader = 0x0A0D0D0A;
    constexpr std::uint32_t interfaceDescription = 1;
    constexpr std::uint32_t enhancedPacket = 6;
    constexpr std::uint32_t ethernet = 1;

    std::string all;
    std::string body;
    put32(body, 0x1A2B3C4D);
    put16(body, 1);
    put16(body, 0);
    put32(body, 0xFFFFFFFF); // the section's length is not given
    put32(body, 0xFFFFFFFF);
    option(body, options::application, "VPCanvas");
    option(body, options::end, {});
    block(all, sectionHeader, body);
    for (const CapturePoint &point : capture.points) {
        body.clear();
        put16(body, ethernet);
        put16(body, 0);
        put32(body, 0); // no limit
        option(body, options::interfaceName, point.name);
        option(body, options::interfaceDescription, point.description);
        option(body, options::timeResolution, std::string_view("\x09", 1));
        option(body, options::end, {});
        block(all, interfaceDescription, body);
    }
    for (const Captured &packet : capture.packets) {
        body.clear();
        put32(body, static_cast<std::uint32_t>(packet.point));
        put32(body, static_cast<std::uint32_t>(packet.time >> 32));
        put32(body, static_cast<std::uint32_t>(packet.time));
        put32(body, static_cast<std::uint32_t>(packet.frame.size()));
        put32(body, static_cast<std::uint32_t>(packet.frame.size()));
        body.append(packet.frame.begin(), packet.frame.end());
        pad(body);
        std::string flags;
        put32(flags, packet.isInbound ? 1 : 2);
        option(body, options::packetFlags, flags);
        if (!packet.comment.empty())
            option(body, options::comment, packet.comment);
        option(body, options::end, {});
        block(all, enhancedPacket, body);
    }
    return all;
}

} // namespace vpcanvas::sim::pcap
