// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace vpcanvas::painter {

struct EmbeddedIcon
{
    std::string_view name;
    std::string_view svg; ///< the whole file
};

/// resources/theme.json.
std::string_view embeddedTheme();
/// resources/icons, sorted by name.
std::span<const EmbeddedIcon> embeddedIcons();

} // namespace vpcanvas::painter
