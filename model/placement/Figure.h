// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace vpcanvas::placement {

/// A figure of AWS's and the page that states it.
struct Figure
{
    int value;
    std::string_view page;
};

} // namespace vpcanvas::placement
