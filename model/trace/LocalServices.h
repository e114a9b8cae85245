// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

#include <optional>

namespace vpcanvas::trace {

/// Metadata, the resolver, the time service and the like, which no security group, ACL or route touches; and link-local
/// addresses that nobody has. Nothing if the packet is for somebody else.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
std::optional<Next> reachLocalService(Walk &walk, graph::InterfaceIndex from);

} // namespace vpcanvas::trace
