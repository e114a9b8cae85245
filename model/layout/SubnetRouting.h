// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <optional>
#include <unordered_map>

namespace vpcanvas::layout {

/// The drawn resource that a route leads to: an interface stands for its owner. Nothing for "local", for a target that is
/// not in the network, and for one without a box.
std::optional<aws::ResourceRef> routeTargetRef(const aws::Network &network, const aws::RouteTarget &target);

/// Which table serves which subnet. A snapshot: it holds pointers into the network.
class SubnetRouting
{
public:
    explicit SubnetRouting(const aws::Network &network);

    /// The table associated with the subnet, or its VPC's main table, or null.
    const aws::RouteTable *tableOf(const aws::Subnet &subnet) const;
    /// Whether that table has an active route to an internet gateway.
    bool isPublic(const aws::Subnet &subnet) const;

private:
    const aws::Network *m_network;
    std::unordered_map<aws::VpcId, const aws::RouteTable *> m_mainTables;
};

} // namespace vpcanvas::layout
