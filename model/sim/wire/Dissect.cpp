// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "sim/wire/Dissect.h"

#include "net/IpAddress.h"
#include "sim/ConnectionState.h"
#include "sim/wire/Dns.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace vpcanvas::sim::wire {
namespace {

constexpr std::uint32_t protocolTcp = 6;
constexpr std::uint32_t protocolUdp = 17;
constexpr std::uint32_t protocolIcmp = 1;
constexpr std::uint32_t protocolIcmpv6 = 58;

class Dissector
{
public:
    explicit Dissector(std::span<const std::uint8_t> frame) : m_frame(frame) { }

    std::vector<Field> read()
    {
        ethernet();
        return std::move(m_fields);
    }

private:
    bool has(std::size_t bytes) const { return m_at + bytes <= m_frame.size(); }
    std::uint32_t number(std::size_t at, std::size_t bytes) const
    {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < bytes; ++i)
            value = value << 8 | m_frame[at + i];
        return value;
    }
    void add(std::string_view name, std::string value, std::size_t offset, std::size_t length)
    {
        m_fields.push_back({m_layer, name, std::move(value), offset, length, m_isQuoted});
    }
    static std::string hex(std::uint32_t value, int digits)
    {
        std::array<char, 16> text{};
        std::snprintf(text.data(), text.size(), "0x%0*x", digits, value);
        return text.data();
    }
    /// The next bytes as a number.
    std::uint32_t take(std::string_view name, std::size_t bytes)
    {
        const std::uint32_t value = number(m_at, bytes);
        add(name, std::to_string(value), m_at, bytes);
        m_at += bytes;
        return value;
    }
    std::uint32_t takeHex(std::string_view name, std::size_t bytes)
    {
        const std::uint32_t value = number(m_at, bytes);
        add(name, hex(value, static_cast<int>(bytes * 2)), m_at, bytes);
        m_at += bytes;
        return value;
    }

    void mac(std::string_view name)
    {
        std::string text;
        for (std::size_t i = 0; i < 6; ++i) {
            std::array<char, 4> part{};
            std::snprintf(part.data(), part.size(), i == 0 ? "%02x" : ":%02x", static_cast<unsigned>(m_frame[m_at + i]));
            text += part.data();
        }
        add(name, std::move(text), m_at, 6);
        m_at += 6;
    }

    void address(std::string_view name, bool isIpv4)
    {
        const std::size_t bytes = isIpv4 ? 4 : 16;
        net::IpAddress value(net::Ipv4{number(m_at, 4)});
        if (!isIpv4)
            value = net::IpAddress(net::Ipv6{std::uint64_t{number(m_at, 4)} << 32 | number(m_at + 4, 4),
                                             std::uint64_t{number(m_at + 8, 4)} << 32 | number(m_at + 12, 4)});
        add(name, value.toString(), m_at, bytes);
        m_at += bytes;
    }

    void ethernet()
    {
        m_layer = "ethernet";
        if (!has(14))
            return rest();
        mac("destinationMac");
        mac("sourceMac");
        const std::uint32_t type = takeHex("etherType", 2);
        if (type == 0x0800)
            ipv4();
        else if (type == 0x86DD)
            ipv6();
        else
            rest();
    }

    void ipv4()
    {
        if (!has(20))
            return rest();
        m_layer = "ipv4";
        const std::size_t start = m_at;
        const std::size_t header = std::size_t{m_frame[m_at] & 0x0FU} * 4;
        add("version", std::to_string(m_frame[m_at] >> 4), m_at, 1);
        add("headerLength", std::to_string(header), m_at, 1);
        ++m_at;
        takeHex("trafficClass", 1);
        take("totalLength", 2);
        takeHex("identification", 2);
        const std::uint32_t fragment = number(m_at, 2);
        std::string flags = fragment & 0x4000 ? "DF" : "";
        if (fragment & 0x2000)
            flags += flags.empty() ? "MF" : " MF";
        add("fragmentFlags", flags.empty() ? "-" : flags, m_at, 1);
        add("fragmentOffset", std::to_string((fragment & 0x1FFF) * 8), m_at, 2);
        m_at += 2;
        take("ttl", 1);
        const std::uint32_t protocol = take("protocol", 1);
        takeHex("checksum", 2);
        address("source", true);
        address("destination", true);
        m_at = std::max(m_at, std::min(start + header, m_frame.size()));
        if ((fragment & 0x1FFF) != 0)
            return rest();
        transport(protocol);
    }

    void ipv6()
    {
        if (!has(40))
            return rest();
        m_layer = "ipv6";
        add("version", std::to_string(m_frame[m_at] >> 4), m_at, 1);
        add("trafficClass", hex(number(m_at, 2) >> 4 & 0xFF, 2), m_at, 2);
        add("flowLabel", hex(number(m_at, 4) & 0xFFFFF, 5), m_at + 1, 3);
        m_at += 4;
        take("payloadLength", 2);
        const std::uint32_t next = take("nextHeader", 1);
        take("hopLimit", 1);
        address("source", false);
        address("destination", false);
        transport(next);
    }

    void transport(std::uint32_t protocol)
    {
        if (protocol == protocolTcp)
            tcp();
        else if (protocol == protocolUdp)
            udp();
        else if (protocol == protocolIcmp || protocol == protocolIcmpv6)
            icmp(protocol == protocolIcmp);
        else
            rest();
    }

    void tcp()
    {
        if (!has(m_isQuoted ? 8 : 20))
            return rest();
        m_layer = "tcp";
        const std::size_t start = m_at;
        const std::uint32_t source = take("sourcePort", 2);
        const std::uint32_t destination = take("destinationPort", 2);
        take("sequence", 4);
        if (!has(12))
            return rest(); // an ICMP error need not quote more
        take("acknowledgement", 4);
        const std::size_t header = std::size_t{m_frame[m_at]} / 16 * 4;
        add("dataOffset", std::to_string(header), m_at, 1);
        ++m_at;
        const std::uint32_t bits = m_frame[m_at];
        std::string flags;
        constexpr std::pair<std::uint8_t, std::string_view> names[] = {
            {tcp::syn, "SYN"}, {tcp::ack, "ACK"}, {tcp::psh, "PSH"}, {tcp::fin, "FIN"}, {tcp::rst, "RST"}};
        for (const auto &[bit, name] : names)
            if (bits & bit)
                flags.append(flags.empty() ? "" : " ").append(name);
        add("tcpFlags", std::move(flags), m_at, 1);
        ++m_at;
        take("window", 2);
        takeHex("checksum", 2);
        take("urgentPointer", 2);
        while (m_at < start + header && has(2)) {
            const std::uint32_t kind = m_frame[m_at];
            const std::size_t length = kind < 2 ? 1 : m_frame[m_at + 1];
            if (length == 0 || !has(length))
                break;
            if (kind == 2 && length == 4)
                add("maximumSegmentSize", std::to_string(number(m_at + 2, 2)), m_at, length);
            else
                add("option", std::to_string(kind), m_at, length);
            m_at += length;
        }
        m_at = std::max(m_at, std::min(start + header, m_frame.size()));
        application(source, destination, true);
    }

    void udp()
    {
        if (!has(8))
            return rest();
        m_layer = "udp";
        const std::uint32_t source = take("sourcePort", 2);
        const std::uint32_t destination = take("destinationPort", 2);
        take("length", 2);
        takeHex("checksum", 2);
        application(source, destination, false);
    }

    void icmp(bool isIpv4)
    {
        if (!has(8))
            return rest();
        m_layer = isIpv4 ? "icmp" : "icmpv6";
        const std::uint32_t type = take("icmpType", 1);
        const std::uint32_t code = take("icmpCode", 1);
        takeHex("checksum", 2);
        const bool isEcho = isIpv4 ? type == 0 || type == 8 : type == 128 || type == 129;
        if (isEcho) {
            take("identifier", 2);
            take("sequenceNumber", 2);
            return rest();
        }
        if (isIpv4 && type == 3 && code == 4) {
            m_at += 2;
            take("nextHopMtu", 2);
        } else if (!isIpv4 && type == 2) {
            take("nextHopMtu", 4);
        } else {
            m_at += 4;
        }
        if (m_isQuoted)
            return rest();
        m_isQuoted = true; // the packet that it is about
        if (isIpv4)
            ipv4();
        else
            ipv6();
    }

    void application(std::uint32_t source, std::uint32_t destination, bool isTcp)
    {
        if (!has(1))
            return;
        if (!isTcp && (source == dnsPort || destination == dnsPort) && has(12))
            return dns();
        const std::string_view text(reinterpret_cast<const char *>(m_frame.data()) + m_at, m_frame.size() - m_at);
        const bool isHttp = isTcp
            && (text.starts_with("HTTP/1.") || text.starts_with("GET ") || text.starts_with("PUT ") || text.starts_with("HEAD ")
                || text.starts_with("POST ") || text.starts_with("CONNECT "));
        if (!isHttp)
            return rest();
        m_layer = "http";
        std::string_view left = text;
        bool isFirst = true;
        while (!left.empty()) {
            const std::size_t end = left.find("\r\n");
            if (end == left.npos)
                break;
            if (end > 0)
                add(isFirst ? "startLine" : "headerLine", std::string(left.substr(0, end)), m_at, end);
            isFirst = false;
            m_at += end + 2;
            left.remove_prefix(end + 2);
            if (end == 0)
                break;
        }
        rest();
    }

    void dns()
    {
        m_layer = "dns";
        takeHex("transactionId", 2);
        const std::uint32_t flags = takeHex("dnsFlags", 2);
        const std::uint32_t questions = take("questions", 2);
        const std::uint32_t answers = take("answers", 2);
        take("authorities", 2);
        take("additionals", 2);
        if (flags & 0x8000)
            add("responseCode", std::to_string(flags & 0x0F), m_at - 10, 2);
        for (std::uint32_t i = 0; i < questions && has(1); ++i) {
            const std::size_t start = m_at;
            std::string name = dnsName();
            if (!has(4))
                return rest();
            m_at += 4;
            add("question", std::move(name), start, m_at - start);
        }
        for (std::uint32_t i = 0; i < answers && has(1); ++i) {
            const std::size_t start = m_at;
            std::string answer = dnsName();
            if (!has(10))
                return rest();
            const std::size_t length = number(m_at + 8, 2);
            answer += " TTL " + std::to_string(number(m_at + 4, 4));
            m_at += 10;
            if (!has(length))
                return rest();
            if (length == 4)
                answer += ' ' + net::IpAddress(net::Ipv4{number(m_at, 4)}).toString();
            m_at += length;
            add("answer", std::move(answer), start, m_at - start);
        }
        rest();
    }

    std::string dnsName()
    {
        std::string name;
        std::size_t at = m_at;
        bool hasJumped = false;
        for (int parts = 0; parts < 128 && at < m_frame.size(); ++parts) {
            const std::size_t length = m_frame[at];
            if (length >= 0xC0) { // a pointer, RFC 1035 section 4.1.4
                if (at + 2 > m_frame.size())
                    break;
                if (!hasJumped)
                    m_at = at + 2;
                hasJumped = true;
                at = dnsStart() + (number(at, 2) & 0x3FFF);
                continue;
            }
            ++at;
            if (length == 0)
                break;
            if (at + length > m_frame.size())
                break;
            if (!name.empty())
                name += '.';
            name.append(reinterpret_cast<const char *>(m_frame.data()) + at, length);
            at += length;
        }
        if (!hasJumped)
            m_at = std::min(at, m_frame.size());
        return name;
    }

    std::size_t dnsStart() const
    {
        for (const Field &field : m_fields)
            if (field.layer == "dns")
                return field.offset;
        return 0;
    }

    void rest()
    {
        if (m_at >= m_frame.size())
            return;
        const std::size_t length = m_frame.size() - m_at;
        m_layer = "data";
        add("bytes", std::to_string(length), m_at, length);
        m_at = m_frame.size();
    }

    std::span<const std::uint8_t> m_frame;
    std::size_t m_at = 0;
    std::string_view m_layer;
    bool m_isQuoted = false;
    std::vector<Field> m_fields;
};

} // namespace

std::vector<Field> dissect(std::span<const std::uint8_t> frame)
{
    return Dissector(frame).read();
}

} // namespace vpcanvas::sim::wire
