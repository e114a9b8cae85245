// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "placement/Figures.h"
#include "placement/Rules.h"
#include "validate/rules/Checks.h"

#include <algorithm>
#include <iterator>

namespace vpcanvas::validate::checks {
namespace {

using Members = std::vector<const aws::Instance *>;

template<class Visit>
void forEachGroup(const NetworkView &view, aws::PlacementStrategy strategy, Visit visit)
{
    for (const auto &[id, group] : view.network.placementGroups) {
        if (group.strategy != strategy)
            continue;
        Members members;
        for (const aws::InstanceId &member : view.index.membersOf(id))
            if (const aws::Instance *instance = view.network.find(member))
                members.push_back(instance);
        visit(group, members);
    }
}

} // namespace

void clusterSpansZones(const NetworkView &view, Report &report)
{
    forEachGroup(view, aws::PlacementStrategy::Cluster, [&](const aws::PlacementGroup &group, const Members &members) {
        const placement::ZoneCounts zones = placement::countByZone(view.network, view.containment, members);
        const auto home = placement::homeZone(zones);
        const bool spans = std::ranges::any_of(
            zones, [&](const auto &zone) { return placement::whyNotZone(group, home, zone.first).has_value(); });
        if (spans)
            report.add(group.id, {group.name, std::to_string(zones.size())});
    });
}

void clusterType(const NetworkView &view, Report &report)
{
    forEachGroup(view, aws::PlacementStrategy::Cluster, [&](const aws::PlacementGroup &group, const Members &members) {
        for (const aws::Instance *instance : members)
            if (placement::whyNotType(group, instance->instanceType))
                report.add(instance->id, {instance->instanceType, group.name}, {group.id});
    });
}

void partitionTooMany(const NetworkView &view, Report &report)
{
    const std::string most = std::to_string(placement::figures::partitionsPerZone.value);
    forEachGroup(view, aws::PlacementStrategy::Partition, [&](const aws::PlacementGroup &group, const Members &) {
        if (placement::whyNotPartition(group, 0))
            report.add(group.id, {group.name, std::to_string(group.partitionCount), most});
    });
}

void partitionNumber(const NetworkView &view, Report &report)
{
    forEachGroup(view, aws::PlacementStrategy::Partition, [&](const aws::PlacementGroup &group, const Members &members) {
        if (placement::whyNotPartition(group, 0))
            return;
        for (const aws::Instance *instance : members)
            if (placement::whyNotPartition(group, instance->partitionNumber))
                report.add(instance->id,
                           {group.name, std::to_string(instance->partitionNumber), std::to_string(group.partitionCount)},
                           {group.id});
    });
}

void spreadTooMany(const NetworkView &view, Report &report)
{
    const std::string most = std::to_string(placement::figures::spreadInstancesPerZone.value);
    forEachGroup(view, aws::PlacementStrategy::Spread, [&](const aws::PlacementGroup &group, const Members &members) {
        Members running;
        std::ranges::copy_if(members, std::back_inserter(running),
                             [](const aws::Instance *instance) { return placement::isRunning(*instance); });
        for (const auto &[zone, count] : placement::countByZone(view.network, view.containment, running))
            if (placement::whyNotSpread(group, zone, count - 1))
                report.add(group.id, {group.name, std::to_string(count), zone.value, most});
    });
}

} // namespace vpcanvas::validate::checks
