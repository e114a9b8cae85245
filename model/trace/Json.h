// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "trace/PathTrace.h"

#include <string>

namespace vpcanvas::trace {

/// The answer as one JSON document, for `vpcanvas trace --json`. Names are those of the network.
std::string toJson(const PathTrace &trace, const aws::Network &network);

} // namespace vpcanvas::trace
