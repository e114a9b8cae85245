// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "trace/Walk.h"

namespace vpcanvas::trace {

/// A packet leaves an interface: source/destination check, security groups, and then straight to a neighbour in the
/// subnet or to the subnet's ACL and router.
/// Source: https://docs.aws.amazon.com/vpc/latest/userguide/infrastructure-security.html
Next leave(Walk &walk, const Leave &leave);

} // namespace vpcanvas::trace
