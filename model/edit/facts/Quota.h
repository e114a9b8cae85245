// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vpcanvas::edit {

/// A figure of AWS's (resources/aws/quotas.json) and the page that states it.
struct Quota
{
    int value;
    std::string_view page;
};

} // namespace vpcanvas::edit
