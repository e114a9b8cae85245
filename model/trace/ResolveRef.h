// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"
#include "trace/Flow.h"

#include <string_view>

namespace vpcanvas::trace {

namespace errors {
inline constexpr ErrorCode noSuchRef{"trace.noSuchRef"};       ///< %1: the text
inline constexpr ErrorCode ambiguousRef{"trace.ambiguousRef"}; ///< %1: the text, %2: the identifiers it could mean
} // namespace errors

/// What a person means by a text: a resource's identifier, its Name tag, a private or public address, "internet",
/// "internet:ADDRESS", a service's name ("s3", "com.amazonaws.REGION.s3"), or a domain name, which DNS answers later.
Result<Endpoint> resolveRef(const aws::Network &network, std::string_view text);

/// Packets can start or end at resources of this kind. They pass the others (a route table, a subnet) or never meet them.
bool canBeEnd(aws::Kind kind);

} // namespace vpcanvas::trace
