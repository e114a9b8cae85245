// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
#include "edit/facts/Quotas.h"
#include "validate/rules/Checks.h"

#include <map>
#include <set>

namespace vpcanvas::validate::checks {
namespace {

/// The zone of an instance's primary interface, or the one it states itself; empty when neither is known.
aws::AvailabilityZoneId zoneOf(const NetworkView &view, const aws::Instance &instance)
{
    for (const aws::NetworkInterfaceId &id : view.containment.interfacesOf(instance.id))
        if (const aws::NetworkInterface *interface = view.network.find(id))
            if (const aws::Subnet *subnet = view.network.find(interface->subnet))
                return subnet->availabilityZone;
    return instance.availabilityZone.value_or(aws::AvailabilityZoneId{});
}

bool isBurstable(const aws::Instance &instance)
{
    const std::string &type = instance.instanceType;
    return type.size() > 2 && type[0] == 't' && type[1] >= '0' && type[1] <= '9';
}

template<class Visit>
void forEachGroup(const NetworkView &view, aws::PlacementStrategy strategy, Visit visit)
{
    for (const auto &[id, group] : view.network.placementGroups) {
        if (group.strategy != strategy)
            continue;
        std::vector<const aws::Instance *> members;
        for (const aws::InstanceId &member : view.index.membersOf(id))
            if (const aws::Instance *instance = view.network.find(member))
                members.push_back(instance);
        visit(group, members);
    }
}

} // namespace

void clusterSpansZones(const NetworkView &view, Report &report)
{
    forEachGroup(view, aws::PlacementStrategy::Cluster, [&](const aws::PlacementGroup &group, const auto &members) {
        std::set<aws::AvailabilityZoneId> zones;
        for (const aws::Instance *instance : members)
            if (const auto zone = zoneOf(view, *instance); !zone.empty())
                zones.insert(zone);
        if (zones.size() > 1)
            report.add(group.id, {group.name, std::to_string(zones.size())});
    });
}

void clusterBurstable(const NetworkView &view, Report &report)
{
    forEachGroup(view, aws::PlacementStrategy::Cluster, [&](const aws::PlacementGroup &group, const auto &members) {
        for (const aws::Instance *instance : members)
            if (isBurstable(*instance))
                report.add(instance->id, {instance->instanceType, group.name}, {group.id});
    });
}

void partitionTooMany(const NetworkView &view, Report &report)
{
    const int most = edit::quotas::partitionsPerZone.value;
    forEachGroup(view, aws::PlacementStrategy::Partition, [&](const aws::PlacementGroup &group, const auto &members) {
        if (group.partitionCount > most)
            report.add(group.id, {group.name, std::to_string(group.partitionCount), std::to_string(most)});
        for (const aws::Instance *instance : members)
            if (instance->partitionNumber > most)
                report.add(instance->id, {group.name, std::to_string(instance->partitionNumber), std::to_string(most)},
                           {group.id});
    });
}

void spreadTooMany(const NetworkView &view, Report &report)
{
    const int most = edit::quotas::spreadInstancesPerZone.value;
    forEachGroup(view, aws::PlacementStrategy::Spread, [&](const aws::PlacementGroup &group, const auto &members) {
        std::map<aws::AvailabilityZoneId, int> running;
        for (const aws::Instance *instance : members)
            running[zoneOf(view, *instance)] += instance->state == aws::InstanceState::Running;
        for (const auto &[zone, count] : running)
            if (count > most)
                report.add(group.id, {group.name, std::to_string(count), zone.value, std::to_string(most)});
    });
}

} // namespace vpcanvas::validate::checks
