// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/commands/Draft.h"

#include <optional>

namespace vpcanvas::edit {

// What a change of one field brings with it.

/// Brings a resource into the form that AWS keeps: no ports where the protocol has none, NACL entries in order.
void normalise(aws::Resource &resource);

/// Changes what depends on the field that changed: subnets and addresses that move with a block, the one main route table,
/// the Elastic IP of a NAT gateway that becomes public. Returns why it cannot follow.
std::optional<Error> follow(Draft &draft, const aws::Resource &before, const aws::Resource &after);

/// Whether the refusal is about what follow() has just put right.
bool isAnsweredByFollowing(const aws::Resource &before, const aws::Resource &after, const Error &error);

} // namespace vpcanvas::edit
