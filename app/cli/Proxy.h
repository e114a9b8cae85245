// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Result.h"
#include "trace/Flow.h"

#include <string_view>

namespace vpcanvas::cli {

/// The instance that a text means, which has to be a proxy.
Result<trace::Endpoint> readProxy(const aws::Network &network, std::string_view text);

} // namespace vpcanvas::cli
