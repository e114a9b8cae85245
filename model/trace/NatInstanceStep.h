// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/RouteLookup.h"
#include "trace/Walk.h"

namespace vpcanvas::trace {

/// A route leads to an instance or interface.
Next sendToInstance(const FoundRoute &found, const Walk &walk, graph::SubnetIndex from);

/// A packet comes to an instance: for itself, an answer to what it translated, or to be forwarded. Forwarding needs
/// ip_forward; masquerade gives the packet the interface's own address and keeps the port where it is free.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html
Next arriveAtInstance(Walk &walk, graph::InterfaceIndex interface, graph::InstanceIndex instance, const Cause &cause);

} // namespace vpcanvas::trace
