// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "trace/FlowMemory.h"

#include <algorithm>

namespace vpcanvas::trace {
namespace {

/// The first port that each rule gives to a flow whose own port is taken, or that has none of its own.
std::uint16_t firstOtherPort(PortRule rule)
{
    switch (rule) {
    case PortRule::Gateway: // which port a flow gets is not documented. A table with this flow alone gives the first.
    case PortRule::KeepOrNextFree:
    case PortRule::KeepOrLinux:
    case PortRule::Forwarded:
        return 1024; // Linux maps an unprivileged port into 1024 to 65535; which one is not fixed
    case PortRule::KeepOrFrom50001:
        return 50001;
    }
    return 1024;
}

} // namespace

bool FlowMemory::isTracked(graph::InterfaceIndex interface, GroupDirection, const net::FiveTuple &packet)
{
    const net::FiveTuple asked = answerTo(packet);
    return std::ranges::any_of(m_tracked,
                               [&](const TrackedFlow &flow) { return flow.interface == interface && flow.tuple == asked; });
}

void FlowMemory::track(graph::InterfaceIndex interface, GroupDirection, const net::FiveTuple &packet)
{
    m_tracked.push_back({interface, packet});
}

const Translation *FlowMemory::translationAt(graph::InterfaceIndex device, const net::FiveTuple &outside)
{
    for (const Translation &row : m_translations)
        if (row.interface == device && row.outside == outside)
            return &row;
    return nullptr;
}

const Translation *FlowMemory::translationOf(graph::InterfaceIndex device, const net::FiveTuple &inside)
{
    for (const Translation &row : m_translations)
        if (row.interface == device && row.inside == inside)
            return &row;
    return nullptr;
}

void FlowMemory::forwardPort(graph::InterfaceIndex device, const net::FiveTuple &inside, const net::FiveTuple &outside)
{
    m_translations.push_back({device, inside, outside});
}

std::variant<net::FiveTuple, NatRefusal> FlowMemory::translate(graph::InterfaceIndex device, const graph::InterfaceNode &node,
                                                               const net::FiveTuple &inside, PortRule rule)
{
    net::FiveTuple outside = inside;
    outside.source = node.addresses.front().address;
    if (rule == PortRule::Gateway) {
        outside.sourcePort = firstOtherPort(rule);
    } else if (translationAt(device, outside)) {
        outside.sourcePort = firstOtherPort(rule);
        while (translationAt(device, outside) && outside.sourcePort != 65535)
            ++outside.sourcePort;
    }
    m_translations.push_back({device, inside, outside});
    return outside;
}

const BalancedFlow *FlowMemory::balancedAt(graph::InterfaceIndex node, const net::FiveTuple &outside)
{
    for (const BalancedFlow &flow : m_balanced)
        if (flow.node == node && flow.outside == outside)
            return &flow;
    return nullptr;
}

const BalancedFlow *FlowMemory::balancedTo(graph::InterfaceIndex target, const net::FiveTuple &outside)
{
    for (const BalancedFlow &flow : m_balanced)
        if (flow.target == target && flow.outside == outside)
            return &flow;
    return nullptr;
}

bool FlowMemory::balance(BalancedFlow &flow)
{
    m_balanced.push_back(flow);
    return true;
}

void FlowMemory::rememberOutbound(const net::FiveTuple &packet)
{
    m_outbound.push_back(packet);
}

bool FlowMemory::isAnswerToOutbound(const net::FiveTuple &packet)
{
    return std::ranges::find(m_outbound, answerTo(packet)) != m_outbound.end();
}

void FlowMemory::rememberSender(graph::PeeringIndex by, const net::FiveTuple &)
{
    m_sender = by;
}

graph::PeeringIndex FlowMemory::senderOf(const net::FiveTuple &)
{
    return m_sender;
}

std::size_t FlowMemory::choose(std::size_t count, const net::FiveTuple &)
{
    if (count < 2 || m_choices != 0)
        return 0;
    m_choices = count;
    return m_pick < count ? m_pick : 0;
}

} // namespace vpcanvas::trace
