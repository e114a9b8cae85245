// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/NetworkGraph.h"
#include "trace/Session.h"

namespace vpcanvas::sim {

/// What a part of a packet's way carries at once, and what becomes of a larger packet there.
struct Link
{
    std::uint16_t mtu = 0;
    bool fragments = true; ///< it is cut where it may be, else dropped
    bool answers = true;   ///< dropping it is told to its sender: path MTU discovery works
};

/// The MTU of a network interface. Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/network_mtu.html
std::uint16_t interfaceMtu(const graph::NetworkGraph &graph, graph::InterfaceIndex interface);
/// The same of whatever stands at the end of a flow.
std::uint16_t placeMtu(const graph::NetworkGraph &graph, const trace::Place &place);
/// The component as a link, `device` being the interface by which it would send a packet on.
Link linkAt(const graph::NetworkGraph &graph, const aws::ResourceRef &component, graph::InterfaceIndex device);

/// TCP's data in a packet of that size without options. Source: RFC 9293 section 3.7.1
constexpr std::uint16_t segmentSizeFor(std::uint16_t mtu, bool isIpv4)
{
    return static_cast<std::uint16_t>(mtu - (isIpv4 ? 40 : 60));
}

} // namespace vpcanvas::sim
