// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "aws/Network.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace vpcanvas::layout {

enum class LinkKind : std::uint8_t {
    Route,       ///< where a route table sends what leaves: instance or subnet -> NAT, gateway, peering
    Uplink,      ///< gateway -> internet, internet -> host or public service
    Service,     ///< endpoint -> service
    PrivateLink, ///< interface endpoint -> endpoint service, endpoint service -> load balancer; dashed
    Target,      ///< load balancer -> target
    Peering,     ///< VPC -> peering connection
    Association, ///< subnet -> its route table; dotted, leaves at the subnet's route table port
};

/// A line on the canvas. Links are never stored; they follow from the network.
struct Link
{
    aws::ResourceRef from;
    aws::ResourceRef to;
    LinkKind kind = LinkKind::Route;

    auto operator<=>(const Link &) const = default;
};

/// Members of a subnet that share a way out get one link each up to this many, and one link from the subnet above.
inline constexpr std::size_t maxSeparateMembers = 6;

/// All links of the network, sorted and without repeats. Both ends are drawn (shapeOf is not None); whether they have a
/// box is for the caller to look up.
std::vector<Link> links(const aws::Network &network, const aws::Containment &containment);

} // namespace vpcanvas::layout
