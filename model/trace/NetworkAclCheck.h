// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

namespace vpcanvas::trace {

enum class AclDirection : std::uint8_t { Inbound, Outbound };

/// Whether a packet that goes to a next hop in its own subnet meets the ACL is not documented for every kind of next hop.
enum class Crossing : std::uint8_t { Certain, Undocumented };

/// The subnet's network ACL judges the packet: stateless, the first matching entry decides, "*" denies.
/// A refusal is reported to the walk, which goes on as if lifted.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
void passNetworkAcl(Walk &walk, const graph::SubnetNode &subnet, AclDirection direction, Crossing crossing = Crossing::Certain);

} // namespace vpcanvas::trace
