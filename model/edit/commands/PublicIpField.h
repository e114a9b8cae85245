// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/Result.h"
#include "edit/EditOp.h"

#include <string>
#include <string_view>

namespace vpcanvas::edit {

/// The public address of an instance or interface as one choice: "none", "auto" or "elastic".
Result<EditOp> setPublicIp(const aws::Network &network, const aws::ResourceRef &ref, std::string_view choice);
std::string publicIpText(const aws::Network &network, const aws::ResourceRef &ref);

} // namespace vpcanvas::edit
