// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/Walk.h"

#include "trace/Delivery.h"
#include "trace/InterfaceStep.h"
#include "trace/InternetStep.h"

#include <algorithm>

namespace vpcanvas::trace {

void Walk::run(Next next)
{
    while (!std::holds_alternative<Ended>(next)) {
        if (const auto *left = std::get_if<Leave>(&next); left && isLooping(*left)) {
            stopForGood(graph.at(left->interface)->component, Code::ForwardingLoop);
            return;
        }
        next = step(next);
    }
}

Next Walk::step(const Next &next)
{
    if (const auto *left = std::get_if<Leave>(&next))
        return leave(*this, *left);
    if (const auto *arriving = std::get_if<Arrive>(&next))
        return arrive(*this, *arriving);
    if (std::holds_alternative<OnInternet>(next))
        return crossInternet(*this);
    return Ended{};
}

bool Walk::isLooping(const Leave &leave)
{
    // The source is left out: devices that rewrite it make each round look new.
    const Left here{leave.interface, header.tuple.destination, header.tuple.destinationPort};
    if (std::ranges::find(m_left, here) != m_left.end())
        return true;
    m_left.push_back(here);
    return false;
}

void Walk::hop(const aws::ResourceRef &component, const std::optional<net::Header> &in, const std::optional<net::Header> &out,
               Cause cause, std::optional<Code> code)
{
    if (!m_blocked)
        recorder.hop(direction, component, in, out, std::move(cause), code);
}

void Walk::block(const aws::ResourceRef &component, Code code, Cause cause)
{
    Blocker blocker{component, direction, code, std::move(cause), header, {}, false};
    if (m_at) {
        blocker.at = *m_at;
        blocker.inbound = m_inbound;
        m_at = nullptr;
    }
    recorder.block(std::move(blocker));
}

void Walk::stop(const aws::ResourceRef &component, Code code, Cause cause)
{
    hop(component, header, std::nullopt, cause, code);
    block(component, code, std::move(cause));
    m_blocked = true;
}

void Walk::stopSending(const aws::ResourceRef &component, Code code, Cause cause)
{
    hop(component, std::nullopt, std::nullopt, cause, code);
    block(component, code, std::move(cause));
    m_blocked = true;
}

void Walk::doubt(const aws::ResourceRef &component, Code code, Cause cause, const aws::ResourceRef &unknown)
{
    block(component, code, std::move(cause));
    m_doubtful = true;
    recorder.doubt(unknown);
}

Ended Walk::doubtAndEnd(const aws::ResourceRef &component, Code code, Cause cause, const aws::ResourceRef &unknown)
{
    hop(component, header, std::nullopt, cause, code);
    doubt(component, code, std::move(cause), unknown);
    m_lost = true;
    return {};
}

std::string addressAndPort(net::IpAddress address, std::uint16_t port, net::Protocol protocol)
{
    const bool isShown = protocol.hasPorts() || (protocol.isIcmp() && port != 0);
    if (!isShown)
        return address.toString();
    return address.isIpv4() ? address.toString() + ':' + std::to_string(port)
                            : '[' + address.toString() + "]:" + std::to_string(port);
}

std::string translationText(const net::FiveTuple &inside, const net::FiveTuple &outside)
{
    if (inside.source == outside.source && inside.sourcePort == outside.sourcePort)
        return addressAndPort(inside.destination, inside.destinationPort, inside.protocol) + " → "
            + addressAndPort(outside.destination, outside.destinationPort, outside.protocol);
    return addressAndPort(inside.source, inside.sourcePort, inside.protocol) + " → "
        + addressAndPort(outside.source, outside.sourcePort, outside.protocol);
}

bool isRfc1918(net::IpAddress address)
{
    constexpr net::Cidr blocks[] = {{net::Ipv4{0x0A000000}, 8}, {net::Ipv4{0xAC100000}, 12}, {net::Ipv4{0xC0A80000}, 16}};
    return std::ranges::any_of(blocks, [&](const net::Cidr &block) { return block.contains(address); });
}

bool isRfc6598(net::IpAddress address)
{
    return net::Cidr(net::Ipv4{0x64400000}, 10).contains(address);
}

bool isUniqueLocal(net::IpAddress address)
{
    return net::Cidr(net::Ipv6{0xFC00000000000000U, 0}, 7).contains(address);
}

net::IpAddress someHostOf(const net::Cidr &block)
{
    return block.isIpv4() ? net::IpAddress(block.address().ipv4() + 1) : block.address();
}

aws::ResourceRef internetRef(const graph::NetworkGraph &graph)
{
    const auto &drawn = graph.table<aws::Internet>();
    for (std::uint32_t i = 0; i < drawn.size(); ++i)
        if (const auto *node = drawn.at(graph::InternetIndex{i}))
            return node->ref;
    return {aws::Kind::Internet, "internet"};
}

} // namespace vpcanvas::trace
