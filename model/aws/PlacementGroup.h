// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/ResourceRef.h"

#include <cstdint>
#include <string>

namespace vpcanvas::aws {

enum class PlacementStrategy : std::uint8_t { Cluster, Partition, Spread };

enum class SpreadLevel : std::uint8_t { Rack, Host };

/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html
struct PlacementGroup
{
    static constexpr Kind kind = Kind::PlacementGroup;
    PlacementGroupId id;
    std::string name; ///< GroupName
    RegionId region;
    PlacementStrategy strategy = PlacementStrategy::Cluster;
    int partitionCount = 0; ///< of a partition group, 1 to 7 in each zone
    SpreadLevel spreadLevel = SpreadLevel::Rack;

    template<class Self, class Visitor>
    static void fields(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("region", self.region);
        visit("strategy", self.strategy);
        visit("partitionCount", self.partitionCount);
        visit("spreadLevel", self.spreadLevel);
    }
    bool operator==(const PlacementGroup &) const = default;
};

} // namespace vpcanvas::aws

template<>
struct vpcanvas::EnumText<vpcanvas::aws::PlacementStrategy>
{
    using enum aws::PlacementStrategy;
    static constexpr std::pair<aws::PlacementStrategy, std::string_view> values[] = {
        {Cluster, "cluster"}, {Partition, "partition"}, {Spread, "spread"}};
};

template<>
struct vpcanvas::EnumText<vpcanvas::aws::SpreadLevel>
{
    using enum aws::SpreadLevel;
    static constexpr std::pair<aws::SpreadLevel, std::string_view> values[] = {{Rack, "rack"}, {Host, "host"}};
};
