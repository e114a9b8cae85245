// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "graph/PlaceNodes.h"

#include <algorithm>

namespace vpcanvas::graph {

SubnetIndex VpcNode::subnetOf(net::IpAddress address) const
{
    auto past = std::ranges::upper_bound(subnets, address, {}, [](const SubnetBlock &entry) { return entry.block.address(); });
    while (past != subnets.begin()) {
        --past;
        if (past->block.contains(address))
            return past->subnet;
        if (!subnetsOverlap)
            break;
    }
    return {};
}

bool InterfaceNode::has(net::IpAddress address) const
{
    if (address.isIpv4())
        return find(address.ipv4()) != nullptr;
    return std::ranges::find(ipv6Addresses, address.ipv6()) != ipv6Addresses.end();
}

const aws::PrivateIpAddress *InterfaceNode::find(net::Ipv4 address) const
{
    const auto hit = std::ranges::find(addresses, address, &aws::PrivateIpAddress::address);
    return hit == addresses.end() ? nullptr : &*hit;
}

} // namespace vpcanvas::graph
