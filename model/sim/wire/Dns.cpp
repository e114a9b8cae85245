// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/wire/Dns.h"

#include "sim/wire/Bytes.h"

namespace vpcanvas::sim::wire {
namespace {

constexpr std::uint32_t typeA = 1;
constexpr std::uint32_t typeAaaa = 28;
constexpr std::uint32_t classIn = 1;
constexpr std::uint32_t nameInQuestion = 0xC00C; // a pointer to byte 12
constexpr std::uint32_t recursionDesired = 0x0100;
constexpr std::uint32_t response = 0x8000;
constexpr std::uint32_t recursionAvailable = 0x0080;

void putName(Bytes &to, std::string_view name)
{
    while (!name.empty()) {
        const std::string_view label = name.substr(0, name.find('.'));
        put8(to, static_cast<std::uint32_t>(label.size()));
        put(to, label);
        name.remove_prefix(std::min(name.size(), label.size() + 1));
    }
    put8(to, 0);
}

/// Reads in network order and remembers whether there was enough to read.
class Reader
{
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) { }

    std::uint64_t number(std::size_t count)
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | byte();
        return value;
    }
    std::string name()
    {
        std::string text;
        while (const std::size_t length = byte()) {
            if (length > 63 || length > m_bytes.size() - m_at) {
                m_isGood = false;
                return text;
            }
            text.append(text.empty() ? "" : ".").append(m_bytes.substr(m_at, length));
            m_at += length;
        }
        return text;
    }
    bool isGood() const { return m_isGood; }

private:
    std::uint8_t byte()
    {
        m_isGood = m_isGood && m_at < m_bytes.size();
        return m_isGood ? static_cast<std::uint8_t>(m_bytes[m_at++]) : 0;
    }

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_isGood = true;
};

} // namespace

std::string dnsText(const DnsMessage &message)
{
    const std::uint32_t type = message.family == net::Family::IPv4 ? typeA : typeAaaa;
    Bytes bytes;
    put16(bytes, message.id);
    put16(bytes,
          recursionDesired | (message.isAnswer ? response | recursionAvailable | static_cast<std::uint32_t>(message.rcode) : 0U));
    put16(bytes, 1);
    put16(bytes, static_cast<std::uint32_t>(message.addresses.size()));
    put16(bytes, 0);
    put16(bytes, 0);
    putName(bytes, message.name);
    put16(bytes, type);
    put16(bytes, classIn);
    for (const net::IpAddress &address : message.addresses) {
        put16(bytes, nameInQuestion);
        put16(bytes, type);
        put16(bytes, classIn);
        put32(bytes, message.seconds);
        put16(bytes, address.isIpv4() ? 4 : 16);
        if (address.isIpv4()) {
            put32(bytes, address.ipv4().bits);
        } else {
            put64(bytes, address.high);
            put64(bytes, address.low);
        }
    }
    return {bytes.begin(), bytes.end()};
}

std::optional<DnsMessage> dnsMessage(std::string_view bytes)
{
    Reader reader(bytes);
    DnsMessage message;
    message.id = static_cast<std::uint16_t>(reader.number(2));
    const std::uint64_t flags = reader.number(2);
    message.isAnswer = (flags & response) != 0;
    message.rcode = static_cast<DnsMessage::Rcode>(flags & 15);
    const std::uint64_t questions = reader.number(2);
    const std::uint64_t answers = reader.number(2);
    reader.number(4);
    if (!reader.isGood() || questions != 1)
        return std::nullopt;
    message.name = reader.name();
    const std::uint64_t type = reader.number(2);
    if (!reader.isGood() || reader.number(2) != classIn || (type != typeA && type != typeAaaa))
        return std::nullopt;
    message.family = type == typeA ? net::Family::IPv4 : net::Family::IPv6;
    for (std::uint64_t i = 0; i < answers; ++i) {
        if (reader.number(2) != nameInQuestion || reader.number(2) != type || reader.number(2) != classIn)
            return std::nullopt;
        message.seconds = static_cast<std::uint32_t>(reader.number(4));
        if (reader.number(2) != (type == typeA ? 4U : 16U))
            return std::nullopt;
        if (type == typeA) {
            message.addresses.emplace_back(net::Ipv4{static_cast<std::uint32_t>(reader.number(4))});
        } else {
            const std::uint64_t high = reader.number(8);
            message.addresses.emplace_back(net::Ipv6{high, reader.number(8)});
        }
        if (!reader.isGood())
            return std::nullopt;
    }
    return reader.isGood() ? std::optional(message) : std::nullopt;
}

} // namespace vpcanvas::sim::wire
