// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/Header.h"

#include <string>

namespace vpcanvas::cli {

/// "10.40.2.101:40001 → 52.95.128.1:443"
std::string headerText(const net::Header &header);

} // namespace vpcanvas::cli
