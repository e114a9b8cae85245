// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Network.h"

#include <string_view>

namespace vpcanvas::scene {

/// The sign and the family of a resource: icons of resources/icons and roles of resources/theme.json.
struct Look
{
    std::string_view icon;
    std::string_view role;
};

Look lookOf(const aws::Network &network, const aws::ResourceRef &ref);

struct ContainerLook
{
    std::string_view icon;
    std::string_view line;
    std::string_view text;
    std::string_view fill; ///< empty for none
    double lineWidth;
    double dash[2]; ///< zeros for a solid line
    double radius;
};

enum class ContainerKind : std::uint8_t { Region, Vpc, Zone, PublicSubnet, PrivateSubnet };

const ContainerLook &containerLook(ContainerKind kind);

} // namespace vpcanvas::scene
