// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "placement/Refusal.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

/// AWS's rules of placement groups, each in one place: the placer refuses by them and the validator finds by them.
/// Source: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html
namespace vpcanvas::placement {

/// The zone of an instance's first interface, or the one that it states itself; nothing when neither is known.
std::optional<aws::AvailabilityZoneId> zoneOf(const aws::Network &network, const aws::Containment &containment,
                                              const aws::Instance &instance);

/// Whether it is on hardware and counts: a stopped instance keeps its membership and takes no place.
bool isRunning(const aws::Instance &instance);

/// The members of a group, stopped ones too; without a group, the instances that are in none.
std::vector<const aws::Instance *> membersOf(const aws::Network &network, const std::optional<aws::PlacementGroupId> &group);

/// "c5n" of "c5n.large"
std::string_view familyOf(std::string_view instanceType);

using ZoneCounts = std::map<aws::AvailabilityZoneId, int>;

/// How many of the instances each zone holds. Those of an unknown zone are not counted.
ZoneCounts countByZone(const aws::Network &network, const aws::Containment &containment,
                       std::span<const aws::Instance *const> instances);

/// The zone of a cluster group: the one with the most members, the first of equals. Nothing while there is none.
std::optional<aws::AvailabilityZoneId> homeZone(const ZoneCounts &members);

/// A cluster group lies in one zone.
std::optional<Refusal> whyNotZone(const aws::PlacementGroup &group, const std::optional<aws::AvailabilityZoneId> &home,
                                  const aws::AvailabilityZoneId &zone);

/// A cluster group takes current generation types but burstable ones, Mac1 and M7i-flex, and some older ones.
std::optional<Refusal> whyNotType(const aws::PlacementGroup &group, std::string_view instanceType);

/// A partition group has one to seven partitions in a zone, and `number` (0 for EC2's choice) is one of them.
std::optional<Refusal> whyNotPartition(const aws::PlacementGroup &group, int number);

/// A rack spread group runs up to seven instances in a zone; `running` of them run there already.
std::optional<Refusal> whyNotSpread(const aws::PlacementGroup &group, const aws::AvailabilityZoneId &zone, int running);

} // namespace vpcanvas::placement
