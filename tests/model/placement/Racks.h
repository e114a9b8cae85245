// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "placement/Failure.h"
#include "placement/Place.h"

#include <string>

namespace vpcanvas::testing {

/// A drawing of racks: zones 2a, 2b and 2c of ten racks with four hosts each, and whatever a test adds.
class Racks
{
public:
    Racks();

    aws::PlacementGroupId addGroup(const std::string &name, aws::PlacementStrategy strategy, int partitions = 0);
    aws::PlacementGroup &group(const aws::PlacementGroupId &id) { return network.placementGroups.at(id); }
    /// `count` running instances "PREFIX-1", ... in a zone ("2a") and a group, if any.
    void add(const std::string &prefix, int count, const std::string &zone,
             const std::optional<aws::PlacementGroupId> &group = std::nullopt, int partition = 0);
    aws::Instance &instance(const std::string &id) { return network.instances.at(aws::InstanceId{id}); }
    void setState(const std::string &prefix, aws::InstanceState state);

    /// Places afresh, or around what stands.
    const placement::Placement &place();
    const placement::Placement &placeAround();
    std::optional<placement::Refusal> whyNot(const aws::PlacementGroupId &group, const std::string &zone,
                                             const std::string &type = "c5n.large", int partition = 0) const;

    /// Code of the refusal of an instance of the last placement, or "placed".
    std::string codeOf(const std::string &id) const;
    std::set<placement::RackId> racksOf(const std::string &prefix) const;
    int membersOn(const placement::RackId &rack, const aws::PlacementGroupId &group) const;

    aws::Network network;
    placement::Options options;
    placement::Placement placement;
};

aws::AvailabilityZoneId zoneId(const std::string &letters);
std::string codeOf(const std::optional<placement::Refusal> &refusal);

} // namespace vpcanvas::testing
