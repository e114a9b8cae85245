// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace vpcanvas::aws {

/// Whether instances of the type ("t3.micro") run on the Nitro System. The families that run on Xen are a closed list;
/// the bare metal sizes of theirs are Nitro too.
/// Source: https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html
constexpr bool isNitro(std::string_view instanceType)
{
    constexpr std::array<std::string_view, 25> onXen{"c1", "c3",  "c4", "cc2", "d2", "f1", "g2", "g3", "g3s",
                                                     "h1", "hs1", "i2", "i3",  "m1", "m2", "m3", "m4", "p2",
                                                     "p3", "r3",  "r4", "t1",  "t2", "x1", "x1e"};
    const std::string_view family = instanceType.substr(0, instanceType.find('.'));
    if (instanceType.ends_with(".metal"))
        return true;
    return std::ranges::find(onXen, family) == onXen.end();
}

} // namespace vpcanvas::aws
