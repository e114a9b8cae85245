// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "edit/EditOp.h"

#include <vector>

namespace vpcanvas::edit {

/// Removes the resources whole: what is inside them, the interfaces attached to them, the routes and rules that lead to
/// them, their associations. A zone box goes with its subnets; the zone itself goes when no VPC uses it any more.
/// Elastic IPs are released with what used them. A main route table, a default network ACL and a default security group
/// stay as long as their VPC does (AWS refuses to delete them).
EditOp remove(const aws::Network &network, const aws::Containment &containment, const std::vector<aws::ResourceRef> &refs);

} // namespace vpcanvas::edit
