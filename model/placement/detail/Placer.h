// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "placement/Place.h"
#include "placement/Rules.h"

#include <variant>

namespace vpcanvas::placement::detail {

/// An instance that looks for a host.
struct Candidate
{
    aws::InstanceId id;
    std::string name;
    std::optional<aws::AvailabilityZoneId> zone;
    std::string instanceType;
    const aws::PlacementGroup *group = nullptr;
    int partition = 0; ///< as named by a person; 0 for EC2's choice
};

/// The hardware while it fills up.
class Placer
{
public:
    using Homes = std::map<aws::PlacementGroupId, aws::AvailabilityZoneId>;

    /// `homes`: the zones of the cluster groups.
    Placer(const Hardware &hardware, const Options &options, Homes homes);

    void keep(const Candidate &candidate, const Placed &placed);
    void keepStretch(const aws::PlacementGroupId &group, const Stretch &stretch) { m_result.stretches[group] = stretch; }

    /// One launch of all members of a cluster group that has none on hardware: finds its stretch of racks.
    void launchCluster(std::vector<Candidate> members);
    /// Places it, or notes why not and says so.
    std::optional<Refusal> launch(const Candidate &candidate);

    Placement take() { return std::move(m_result); }

private:
    struct Spot
    {
        HostId host;
        int partition = 0;
    };
    struct Occupant
    {
        const aws::PlacementGroup *group;
        std::string family;
    };
    using Found = std::variant<Spot, Refusal>;

    std::optional<Refusal> brokenRule(const Candidate &candidate) const;
    Found find(const Candidate &candidate) const;
    Found findInCluster(const Candidate &candidate) const;
    Found findInPartitions(const Candidate &candidate, const Zone &zone) const;
    Found findSpread(const Candidate &candidate, const Zone &zone) const;
    Found findAnywhere(const Candidate &candidate, const Zone &zone) const;

    const std::vector<Occupant> &on(const HostId &host) const;
    bool isFree(const HostId &host, const Candidate &candidate) const;
    bool otherFamilyOn(const RackId &rack, const Candidate &candidate) const;
    int membersOn(const RackId &rack, const aws::PlacementGroup *group) const;
    int membersIn(const aws::AvailabilityZoneId &zone, const aws::PlacementGroup *group) const;
    /// A free host in one of the racks: the rack with the fewest members of the group, then the fewest others, then the seed's.
    std::optional<HostId> evenest(const Candidate &candidate, const std::vector<RackId> &racks, bool oneMemberARack) const;
    std::vector<Stretch> stretchesOf(const Zone &zone, int rackCount, const aws::PlacementGroupId &group) const;
    /// How many of the members find room in the stretch.
    std::size_t roomIn(const Stretch &stretch, const std::vector<Candidate> &members) const;
    std::uint64_t dice(std::string_view who, int rack, int host) const;
    void put(const Candidate &candidate, const Spot &spot);

    Options m_options;
    Homes m_homes;
    Placement m_result;
    std::map<HostId, std::vector<Occupant>> m_occupants;
};

} // namespace vpcanvas::placement::detail
