// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

namespace vpcanvas::trace {

/// The security groups of an interface judge the packet: allow only, the union of all groups, stateful. Replies to a
/// flow that they remember pass. Returns what let it pass; a refusal is reported to the walk, which goes on as if lifted.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html and
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html
Cause passSecurityGroups(Walk &walk, graph::InterfaceIndex interface, GroupDirection direction, Role role);

} // namespace vpcanvas::trace
