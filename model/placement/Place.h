// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "aws/Containment.h"
#include "placement/Placement.h"

#include <cstdint>

namespace vpcanvas::placement {

struct Options
{
    std::uint64_t seed = 1;    ///< another seed, another of the placements that the rules allow
    bool packClusters = false; ///< a cluster group fills a rack, several members on a host, before it takes the next
};

/// Puts every running instance on a host by AWS's rules, or says why not. The same network, options and `before` give the
/// same placement. Instances that `before` placed and that still may be there stay: only launches find new places, and who
/// was stopped and starts again may end elsewhere. A host takes one instance, except in a packed cluster group.
///
/// cluster: one zone, neighbouring racks, as many as one launch of all members and one more needs. Who comes later has to
///   fit in there, or all start again. A rack holds one instance family of the group, which is how a mix of types runs out
///   of room sooner, as AWS warns.
/// partition: each partition on racks of its own; without a number the emptiest partition of the zone is taken.
/// spread: each member on a rack of its own, seven a zone; on hosts of their own where the level is host (Outposts only).
/// no group: spread as evenly as there is room, without a promise.
Placement place(const aws::Network &network, const aws::Containment &containment, const Hardware &hardware,
                const Options &options = {}, const Placement *before = nullptr);

/// An instance that is not there yet.
struct Launch
{
    std::string name;
    aws::AvailabilityZoneId zone;
    std::string instanceType;
    std::optional<aws::PlacementGroupId> group;
    int partition = 0;
};

/// Why the launch would be refused as things stand, or nothing.
std::optional<Refusal> whyNotLaunch(const aws::Network &network, const aws::Containment &containment, const Placement &now,
                                    const Options &options, const Launch &launch);

} // namespace vpcanvas::placement
