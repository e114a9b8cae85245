// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"
#include "net/Cidr.h"

#include <string>
#include <vector>

namespace vpcanvas::aws {

/// A managed prefix list, the customer's or AWS's. AWS's for a gateway endpoint's service is named
/// "com.amazonaws.REGION.s3". Source: https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
struct PrefixList
{
    static constexpr Kind kind = Kind::PrefixList;
    PrefixListId id;
    std::string name; ///< PrefixListName
    RegionId region;
    std::vector<net::Cidr> entries;
    int maxEntries = 0; ///< what it costs as a rule; 0 when unknown

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("region", self.region);
        visit("entries", self.entries);
        visit("maxEntries", self.maxEntries);
    }
    bool operator==(const PrefixList &) const = default;
};

} // namespace vpcanvas::aws
