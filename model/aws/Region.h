// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <string>

namespace vpcanvas::aws {

struct Region
{
    static constexpr Kind kind = Kind::Region;
    RegionId id;
    std::string name; ///< what people call it, "Seoul"; may be empty

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
    }
    bool operator==(const Region &) const = default;
};

} // namespace vpcanvas::aws
