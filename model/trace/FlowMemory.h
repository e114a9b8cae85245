// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Memory.h"

#include <vector>

namespace vpcanvas::trace {

/// What devices remember of one request, for its answer; and which of several equal ways is tried.
class FlowMemory final : public Memory
{
public:
    explicit FlowMemory(std::size_t pick) : m_pick(pick) { }
    std::size_t choices() const { return m_choices; } ///< how many ways there were where the first choice came up

    bool isTracked(graph::InterfaceIndex interface, GroupDirection direction, const net::FiveTuple &packet) override;
    void track(graph::InterfaceIndex interface, GroupDirection direction, const net::FiveTuple &packet) override;
    const Translation *translationAt(graph::InterfaceIndex device, const net::FiveTuple &outside) override;
    const Translation *translationOf(graph::InterfaceIndex device, const net::FiveTuple &inside) override;
    void forwardPort(graph::InterfaceIndex device, const net::FiveTuple &inside, const net::FiveTuple &outside) override;
    std::variant<net::FiveTuple, NatRefusal> translate(graph::InterfaceIndex device, const graph::InterfaceNode &node,
                                                       const net::FiveTuple &inside, PortRule rule) override;
    const BalancedFlow *balancedAt(graph::InterfaceIndex node, const net::FiveTuple &outside) override;
    const BalancedFlow *balancedTo(graph::InterfaceIndex target, const net::FiveTuple &outside) override;
    bool balance(BalancedFlow &flow) override;
    void rememberOutbound(const net::FiveTuple &packet) override;
    bool isAnswerToOutbound(const net::FiveTuple &packet) override;
    void rememberSender(graph::PeeringIndex by, const net::FiveTuple &packet) override;
    graph::PeeringIndex senderOf(const net::FiveTuple &packet) override;
    std::size_t choose(std::size_t count, const net::FiveTuple &packet) override;

private:
    struct TrackedFlow
    {
        graph::InterfaceIndex interface;
        net::FiveTuple tuple;
    };

    std::vector<TrackedFlow> m_tracked;
    std::vector<Translation> m_translations;
    std::vector<BalancedFlow> m_balanced;
    std::vector<net::FiveTuple> m_outbound;
    graph::PeeringIndex m_sender;
    std::size_t m_pick = 0;
    std::size_t m_choices = 0;
};

} // namespace vpcanvas::trace
