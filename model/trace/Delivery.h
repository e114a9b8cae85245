// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

namespace vpcanvas::trace {

/// Direct delivery inside a subnet: no ACL, no router.
Next deliverInSubnet(Walk &walk, graph::SubnetIndex subnet);
/// By a local row: to the interface of the VPC that has the address.
Next deliverLocally(Walk &walk, graph::SubnetIndex from);
/// To an interface of the VPC, coming from outside it.
Next deliverInto(Walk &walk, graph::VpcIndex vpc);

/// A packet comes to an interface: ACL of its subnet if it crossed its border, security groups, source/destination check;
/// then whoever owns the interface takes it or sends it on.
Next arrive(Walk &walk, const Arrive &arrive);

/// The packet has reached what has its destination address.
Ended accept(Walk &walk, graph::InterfaceIndex interface, Cause cause);

} // namespace vpcanvas::trace
