// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/SubnetRouting.h"
#include "layout/detail/DrawnTree.h"

namespace vpcanvas::layout::detail {

/// How the members of a subnet stand in its box: a grid of cards of one width.
struct SubnetPlan
{
    int node = -1;
    bool isPublic = false;
    bool hasSeparateLinks = false; ///< members have a line each, which needs a gutter at the right
    Size card;                     ///< of the widest and the highest member
    Size size;
    int columns = 1;
};

/// Reads the subnet and sorts its members; sizeSubnet() and placeMembers() follow.
SubnetPlan planSubnet(const aws::Network &network, const SubnetRouting &routing, DrawnTree &tree, int subnet);
void sizeSubnet(const DrawnTree &tree, SubnetPlan &plan, double aspect);
void placeMembers(DrawnTree &tree, const SubnetPlan &plan);

/// Sizes subnets whose VPC is not in the network (an import of a part), with their members.
void placeLooseContainers(const aws::Network &network, const SubnetRouting &routing, DrawnTree &tree);

} // namespace vpcanvas::layout::detail
