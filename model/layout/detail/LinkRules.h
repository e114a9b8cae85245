// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/DrawnLinks.h"

namespace vpcanvas::layout::detail {

/// Links of the lowest number are routed first and get the straightest way.
int priorityOf(LinkKind kind);
/// Whether a change of the resource, its box aside, may lead to other links. Of an instance only its placement group does.
bool decidesLinks(aws::Kind kind);

} // namespace vpcanvas::layout::detail
