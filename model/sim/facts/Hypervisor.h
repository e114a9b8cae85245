// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace vpcanvas::sim {

/// Whether instances of the type ("t3.micro") run on Nitro: all but a few old families do, and every bare metal one.
/// Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html
inline bool isNitro(std::string_view instanceType)
{
    constexpr std::array<std::string_view, 22> xen{"c1", "c3", "c4", "d2", "f1", "g3", "g3s", "h1", "i2", "i3", "m1",
                                                   "m2", "m3", "m4", "p2", "p3", "r3", "r4",  "t1", "t2", "x1", "x1e"};
    const std::string_view family = instanceType.substr(0, instanceType.find('.'));
    return instanceType.ends_with(".metal") || (!family.empty() && std::ranges::find(xen, family) == xen.end());
}

} // namespace vpcanvas::sim
