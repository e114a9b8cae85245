// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Place.h"

#include "placement/detail/Placer.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace vpcanvas::placement {
namespace {

using detail::Candidate;
using detail::Placer;
using enum aws::PlacementStrategy;

Placer::Homes homesOf(const aws::Network &network, const aws::Containment &containment)
{
    std::map<aws::PlacementGroupId, std::vector<const aws::Instance *>> members;
    for (const auto &[id, instance] : network.instances)
        if (const aws::PlacementGroup *group = network.find(instance.placementGroup); group && group->strategy == Cluster)
            members[group->id].push_back(&instance);
    Placer::Homes homes;
    for (const auto &[group, instances] : members)
        if (const auto home = homeZone(countByZone(network, containment, instances)))
            homes.emplace(group, *home);
    return homes;
}

/// The running instances in the order in which they find places: who needs the most room together comes first, and who
/// named a partition before who leaves it to EC2.
std::vector<Candidate> candidatesOf(const aws::Network &network, const aws::Containment &containment)
{
    std::vector<Candidate> candidates;
    for (const auto &[id, instance] : network.instances)
        if (isRunning(instance))
            candidates.push_back({id, instance.name.empty() ? id.value : instance.name, zoneOf(network, containment, instance),
                                  instance.instanceType, network.find(instance.placementGroup), instance.partitionNumber});
    std::ranges::stable_sort(candidates, {}, [](const Candidate &candidate) {
        const int strategy = candidate.group ? static_cast<int>(candidate.group->strategy) : static_cast<int>(Spread) + 1;
        return std::tuple(strategy, candidate.partition == 0, std::string_view(candidate.name));
    });
    return candidates;
}

/// Whether nothing was changed that would put the instance elsewhere.
bool mayStay(const Candidate &candidate, const Placed &placed, const Placement &before, const Placer::Homes &homes)
{
    if (candidate.zone != placed.host.zone)
        return false;
    if (!candidate.group)
        return !placed.group;
    if (placed.group != candidate.group->id || (candidate.partition != 0 && candidate.partition != placed.partition))
        return false;
    const aws::PlacementGroup &then = before.groups.at(*placed.group);
    return then.region == candidate.group->region && then.strategy == candidate.group->strategy
        && then.partitionCount == candidate.group->partitionCount && then.spreadLevel == candidate.group->spreadLevel
        && (then.strategy != Cluster || homes.at(then.id) == *candidate.zone)
        && !whyNotType(*candidate.group, candidate.instanceType);
}

} // namespace

int partitionOfRack(const Zone &zone, const aws::PlacementGroup &group, int rack)
{
    if (rack < 0 || rack >= zone.racks || whyNotPartition(group, 0))
        return 0;
    return group.strategy == Partition ? rack * group.partitionCount / std::max(zone.racks, group.partitionCount) + 1 : 0;
}

std::vector<RackId> racksOfPartition(const Zone &zone, const aws::PlacementGroup &group, int partition)
{
    std::vector<RackId> racks;
    for (int rack = 0; rack < zone.racks; ++rack)
        if (partition > 0 && partitionOfRack(zone, group, rack) == partition)
            racks.push_back({zone.id, rack});
    return racks;
}

Placement place(const aws::Network &network, const aws::Containment &containment, const Hardware &hardware,
                const Options &options, const Placement *before)
{
    const Placer::Homes homes = homesOf(network, containment);
    Placer placer(hardware, options, homes);
    std::map<aws::PlacementGroupId, std::vector<Candidate>> clusters; // whose members all look for a place
    std::vector<Candidate> waiting;
    std::set<aws::PlacementGroupId> settled;
    for (Candidate &candidate : candidatesOf(network, containment)) {
        const bool known = before && before->hardware == hardware && before->placed.contains(candidate.id);
        if (known && mayStay(candidate, before->placed.at(candidate.id), *before, homes)) {
            placer.keep(candidate, before->placed.at(candidate.id));
            if (candidate.group && before->stretches.contains(candidate.group->id)) {
                placer.keepStretch(candidate.group->id, before->stretches.at(candidate.group->id));
                settled.insert(candidate.group->id);
            }
        } else {
            waiting.push_back(std::move(candidate));
        }
    }
    for (const Candidate &candidate : waiting)
        if (candidate.group && candidate.group->strategy == Cluster && !settled.contains(candidate.group->id))
            clusters[candidate.group->id].push_back(candidate);
    for (auto &[group, members] : clusters)
        placer.launchCluster(std::move(members));
    for (const Candidate &candidate : waiting)
        if (!candidate.group || !clusters.contains(candidate.group->id))
            placer.launch(candidate);
    return placer.take();
}

std::optional<Refusal> whyNotLaunch(const aws::Network &network, const aws::Containment &containment, const Placement &now,
                                    const Options &options, const Launch &launch)
{
    Placer placer(now.hardware, options, homesOf(network, containment));
    for (const Candidate &candidate : candidatesOf(network, containment))
        if (const auto there = now.placed.find(candidate.id); there != now.placed.end())
            placer.keep(candidate, there->second);
    for (const auto &[group, stretch] : now.stretches)
        placer.keepStretch(group, stretch);
    const Candidate candidate{{}, launch.name, launch.zone, launch.instanceType, network.find(launch.group), launch.partition};
    if (!candidate.group || candidate.group->strategy != Cluster || now.stretches.contains(candidate.group->id))
        return placer.launch(candidate);
    placer.launchCluster({candidate});
    const Placement then = placer.take();
    const auto refused = then.refused.find(candidate.id);
    return refused == then.refused.end() ? std::nullopt : std::optional(refused->second);
}

} // namespace vpcanvas::placement
