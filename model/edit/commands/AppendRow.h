// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"
#include "core/Error.h"

#include <optional>
#include <string_view>

namespace vpcanvas::edit {

/// Appends a row with values that work to a table of the resource.
std::optional<Error> appendRow(const aws::Network &network, aws::Resource &resource, std::string_view path);

} // namespace vpcanvas::edit
