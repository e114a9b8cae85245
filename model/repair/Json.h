// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "repair/Suggestion.h"
#include "trace/PathTrace.h"

#include <optional>
#include <string>

namespace vpcanvas::repair {

/// The document of trace::toJson() with the suggestion as "suggestedFix", or null for none.
std::string toJson(const trace::PathTrace &trace, const std::optional<Suggestion> &suggestion, const aws::Network &network);

} // namespace vpcanvas::repair
