// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "sim/http/Message.h"

#include <string_view>

namespace vpcanvas::sim::http {

/// A request as a person writes it in one line: "GET /path", "PUT /path Name: value; Name: value". The method is a token of
/// RFC 9110 section 9.1 in capitals, the target a path, a URL (to a proxy) or HOST:PORT (of CONNECT).
Result<Request> parseRequestLine(std::string_view line);

} // namespace vpcanvas::sim::http
