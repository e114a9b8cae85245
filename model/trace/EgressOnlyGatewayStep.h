// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/RouteLookup.h"
#include "trace/Walk.h"

namespace vpcanvas::trace {

/// IPv6 out of a VPC, remembered so that only answers come back.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html
Next leaveByEgressOnlyGateway(Walk &walk, const FoundRoute &found, graph::SubnetIndex from);

} // namespace vpcanvas::trace
